package uk.ourplan.web.plan.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.plan.SectionName;

/** Involvement at a glance: the five steps with their days, and everything that happened in the order of the days. */
final class InvolvementOverview {

    private InvolvementOverview() {}

    static Component of(Desk desk) {
        JsonNode section = desk.content(SectionName.PEOPLE_INVOLVED);
        JsonNode money = desk.content(SectionName.MONEY).path("indicative");
        Div whole = Pieces.div("involvement");
        OrderedList steps = new OrderedList(
                step("Information about planning", section.path("information").path("dated"), "not given yet"),
                questions(section.path("questions")),
                step("Offer to write the plan", section.path("self_planning").path("offered"), "not offered yet"),
                step("Indicative budget explained", money.path("explained"), "not explained yet"),
                step("Advocate considered", section.path("advocacy").path("considered"), "not considered yet"));
        steps.addClassName("five-steps");
        whole.add(new H3("Five steps"), steps);
        List<Happened> all = happened(section);
        if (!all.isEmpty()) {
            OrderedList days = new OrderedList();
            days.addClassName("timeline");
            all.forEach(one -> days.add(one.item()));
            whole.add(new H3("Who took part, day by day"), days);
        }
        return whole;
    }

    private static ListItem step(String name, JsonNode day, String open) {
        boolean done = day.isString() && !day.asString("").isBlank();
        return new ListItem(
                new Span(name + ": "),
                done ? new Span(Words.day(LocalDate.parse(day.asString("")))) : Pieces.tag(open, Pieces.Tone.PROMPT));
    }

    private static ListItem questions(JsonNode questions) {
        int open = 0;
        for (JsonNode one : questions) {
            if (one.path("answer").asString("").isBlank()
                    && one.path("source").asString("").isBlank()) {
                open++;
            }
        }
        return new ListItem(
                new Span("Questions: "),
                open == 0
                        ? new Span(questions.isEmpty() ? "none asked" : "all answered")
                        : Pieces.tag(Words.many(open, "question open", "questions open"), Pieces.Tone.PROMPT));
    }

    /** Conversations, and what the people around the person said, each on its day. */
    private static List<Happened> happened(JsonNode section) {
        List<Happened> all = new ArrayList<>();
        for (JsonNode one : section.path("involvement")) {
            add(all, one, one.path("who").isString() ? Words.of(one.path("who").asString("")) : "");
        }
        for (JsonNode person : section.path("people")) {
            add(all, person.path("involved"), person.path("name").asString(""));
        }
        all.sort(Comparator.comparing(Happened::day));
        return all;
    }

    private static void add(List<Happened> all, JsonNode one, String who) {
        String day = one.path("dated").asString("");
        if (!day.isBlank()) {
            all.add(new Happened(
                    LocalDate.parse(day),
                    who,
                    one.path("how").asString(""),
                    one.path("said").asString("")));
        }
    }

    private record Happened(LocalDate day, String who, String how, String said) {

        ListItem item() {
            String with = who.isBlank() ? how : how.isBlank() ? who : who + ", " + how;
            Div what = new Div(new Div(new Span(with)));
            what.add(said.isBlank() ? Pieces.quiet("Nothing is written of what was said.") : Pieces.span("said", said));
            return new ListItem(Pieces.span("timeline-at", Words.day(day)), what);
        }
    }
}
