package uk.ourplan.web.concern;

import static uk.ourplan.web.plan.form.Asking.day;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.Page;
import uk.ourplan.api.concern.ConcernLetter;
import uk.ourplan.api.concern.ConcernView;
import uk.ourplan.api.concern.ConcernsApi;
import uk.ourplan.api.concern.LettersSent;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.ask.Worker;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.language.concern.ResponseType;
import uk.ourplan.web.plan.form.Recording;

/** Letters to everybody who uses a service: made in one go, each printed in its reader's format, then recorded as sent (PROVIDER-10). */
final class LettersToUsers {

    private static final int ALL = 100;

    private final ConcernsApi concerns;
    private final Worker worker;
    private final JsonMapper json;
    private final Unsent unsent;
    private final Ask ask;
    private final Runnable again;

    LettersToUsers(ConcernsApi concerns, Worker worker, JsonMapper json, Unsent unsent, Ask ask, Runnable again) {
        this.concerns = concerns;
        this.worker = worker;
        this.json = json;
        this.unsent = unsent;
        this.ask = ask;
        this.again = again;
    }

    /** Whether commissioning chose a letter among its responses. */
    static boolean concerns(ConcernView view) {
        return view.commissioning().responses().stream().anyMatch(row -> row.type() == ResponseType.LETTER);
    }

    Component of(ConcernView view) {
        UUID concern = view.id();
        Section section = Pieces.sheet("Letters to everybody who uses the service");
        section.add(
                Pieces.quiet(
                        "One for each person with a live arrangement on the day of the letter, and one for their"
                                + " representative where they lack capacity. Print and send them yourself; each is logged here."));
        section.add(new Awaited<>(
                worker, "Looking for letters", () -> concerns.letters(concern, 0, ALL), page -> list(concern, page)));
        section.add(new Recording(
                List.of(),
                json.createObjectNode(),
                "Make the letters whose day has come",
                ask,
                unsent,
                "concern/letters/" + concern,
                (typed, key) -> concerns.writeLetters(concern, key),
                again));
        return section;
    }

    private Component list(UUID concern, Page<ConcernLetter> page) {
        if (page.items().isEmpty()) {
            return Pieces.empty("No letter is made yet.");
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        page.items().forEach(letter -> list.add(new ListItem(line(concern, letter))));
        Section letters = new Section(list);
        if (page.hasMore()) {
            letters.add(Pieces.quiet("The newest " + ALL + " of " + page.total() + " are shown."));
        }
        if (page.items().stream().anyMatch(letter -> letter.sent() == null)) {
            letters.add(new Recording(
                    List.of(day("on", "Sent on")),
                    json.createObjectNode(),
                    "Record the letters as sent",
                    ask,
                    unsent,
                    "concern/letters-sent/" + concern,
                    (typed, key) -> concerns.lettersSent(concern, json.treeToValue(typed, LettersSent.class), key),
                    again));
        }
        return letters;
    }

    private static Component line(UUID concern, ConcernLetter letter) {
        Anchor link = new Anchor(
                "documents/concerns/" + concern + "/letters/" + letter.id(),
                "To " + letter.name() + ", " + Words.day(letter.dated()) + " (opens in a new tab)");
        link.setTarget("_blank");
        link.setRouterIgnore(true);
        return Pieces.div(
                "task",
                link,
                Pieces.quiet((letter.reader().equals("representative") ? "For " + letter.about() + "; " : "")
                        + (letter.form().equals("html") ? "standard" : Words.within(letter.form()))
                        + (letter.also() == null ? "" : "; to be made: " + Words.within(letter.also()))),
                letter.sent() == null
                        ? Pieces.tag("Not sent yet", Tone.GOING)
                        : Pieces.tag("Sent on " + Words.day(letter.sent()), Tone.CALM));
    }
}
