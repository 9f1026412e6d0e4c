package uk.ourplan.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.person.AdviceApi;
import uk.ourplan.api.person.AdviceGiven;
import uk.ourplan.api.person.AdviceOnRecord;
import uk.ourplan.api.person.AdviceOnRecord.Entry;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Addresses;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.language.council.Permission;
import uk.ourplan.web.person.PeopleNavigation;
import uk.ourplan.web.plan.form.KeepingForm;
import uk.ourplan.web.plan.form.Recording;

/** Information and advice given to somebody, at any stage and with or without a plan. */
@Route("people/:personId/advice")
@PageTitle("Advice given – Ourplan")
@RolesAllowed({"practitioner", "authoriser", "panel_member", "auditor"})
class AdviceView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient AdviceApi advice;
    private final transient SignedIn signedIn;
    private final transient JsonMapper json;
    private final transient Unsent unsent;
    private final transient Ask ask;
    private UUID person = new UUID(0, 0);
    private @Nullable Awaited<AdviceOnRecord> awaited;

    AdviceView(AdviceApi advice, SignedIn signedIn, JsonMapper json, Unsent unsent) {
        this.advice = advice;
        this.signedIn = signedIn;
        this.json = json;
        this.unsent = unsent;
        this.ask = new Ask(this, signedIn.worker());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        UUID wanted = Addresses.id(entering, "personId");
        removeAll();
        if (wanted == null) {
            add(new H1("There is no such record"));
            return;
        }
        person = wanted;
        awaited =
                new Awaited<>(signedIn.worker(), "Opening the advice", () -> advice.read(wanted), this::show).asPage();
        add(awaited);
    }

    private Component show(AdviceOnRecord record) {
        Div page = Pieces.div(
                "pages",
                Pieces.div(
                        "page-head",
                        new H1("Information and advice given"),
                        Pieces.div("actions", PeopleNavigation.toPerson("Back to the record", person))),
                Pieces.lead(
                        "Whatever was told, at any stage, with or without a plan. It opens and changes nothing else."));
        if (signedIn.worker().may(Permission.PRACTITIONER)) {
            Section give = Pieces.sheet("Put on record");
            give.add(new Recording(
                    KeepingForm.ADVICE,
                    json.createObjectNode(),
                    "Put it on record",
                    ask,
                    unsent,
                    "advice/" + person,
                    (typed, intention) -> advice.give(person, json.treeToValue(typed, AdviceGiven.class), intention),
                    this::again));
            page.add(give);
        }
        Section all = Pieces.sheet("On record");
        if (record.entries().isEmpty()) {
            all.add(Pieces.quiet("Nothing yet."));
        }
        record.entries().forEach(entry -> all.add(one(entry)));
        page.add(all);
        return page;
    }

    private static Component one(Entry entry) {
        Div one = Pieces.div("group", new H3(entry.topic() == null ? "Not said" : entry.topic()));
        one.add(new Paragraph((entry.dated() == null ? "" : Words.day(entry.dated()) + ", ") + "to "
                + (entry.to() == null ? "nobody named" : entry.to())
                + (entry.form() == null ? "" : ", " + Words.within(entry.form().code()))
                + (entry.by() == null ? "" : ", by " + entry.by())
                + "."));
        entry.picked().forEach(picked -> one.add(Pieces.quiet(picked)));
        if (!entry.reachesThePerson()) {
            one.add(Pieces.tag("Does not count as told to the person", Tone.WARN));
        }
        if (entry.inAnotherForm()) {
            one.add(Pieces.tag("In a form that the person did not ask for", Tone.WARN));
        }
        return one;
    }

    private void again() {
        if (awaited != null) {
            awaited.load();
        }
    }
}
