package uk.ourplan.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.api.arranging.ArrangingApi;
import uk.ourplan.api.arranging.ArrangingOfPlan;
import uk.ourplan.api.arranging.DifferenceView;
import uk.ourplan.api.arranging.ReferralView;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.arranging.ArrangingNote.Arranged;
import uk.ourplan.language.arranging.ArrangingNote.DifferenceAgreed;
import uk.ourplan.language.arranging.ArrangingNote.Rated;
import uk.ourplan.language.arranging.ArrangingNote.Started;
import uk.ourplan.language.arranging.ArrangingNote.ToldOutOfArea;
import uk.ourplan.language.arranging.ArrangingNote.Waits;
import uk.ourplan.language.arranging.SpecifiedPart;
import uk.ourplan.language.plan.Support.ServiceLine;
import uk.ourplan.web.plan.beside.NotesBeside;
import uk.ourplan.web.plan.form.ArrangingForms;

/** One referral: its rating and days, the wait, what was found, and what can be put on record next. */
class ReferralSheet extends Section {

    private static final long serialVersionUID = 1L;
    private static final String WHOLE = "-";

    private final transient ArrangingOfPlan plan;
    private final transient ReferralView referral;
    private final transient NotesBeside<ArrangingApi> notes;

    ReferralSheet(ArrangingOfPlan plan, ReferralView referral, NotesBeside<ArrangingApi> notes) {
        this.plan = plan;
        this.referral = referral;
        this.notes = notes;
        addClassName("sheet");
        add(
                new H2("Referral " + number() + ": "
                        + Words.of(referral.referred().what().code())),
                summary());
        waiting();
        found();
        boolean open = referral.startedOn() == null;
        if (open && plan.may().contains("buy")) {
            if (plan.may().contains("refer")) {
                add(ArrangingView.folded(
                        "Rate " + number() + " again",
                        new Referring(notes.api(), notes.ask(), notes.done()).again(plan, number())));
            }
            add(ArrangingView.folded("No service can be found for " + number(), waitsForm()));
            lines().forEach(this::lineForms);
        }
    }

    private String number() {
        return referral.referred().referral();
    }

    private List<String> lines() {
        return referral.referred().lines().isEmpty()
                ? List.of(WHOLE)
                : referral.referred().lines();
    }

    private DescriptionList summary() {
        Rated last = referral.ratings().getLast();
        DescriptionList list = Pieces.summary();
        Pieces.row(
                list,
                "Team",
                referral.referred().team() + ", for " + referral.referred().area());
        Pieces.row(
                list,
                "Lines and needs",
                String.join(", ", lines()) + " for "
                        + Words.or(String.join(", ", referral.referred().needs()), "no need"));
        Pieces.row(
                list,
                "Priority",
                referral.levelName()
                        + (last.because() == null
                                ? ""
                                : ", chosen because: " + last.because()
                                        + (last.computed() == null ? "" : " (worked out: " + last.computed() + ")"))
                        + ", rated on " + Words.day(last.on()));
        Pieces.row(list, "Referred", Words.day(referral.referred().on()));
        Pieces.row(
                list,
                "Search",
                new Span(Words.many(referral.days(), "day", "days") + " "),
                referral.late()
                        ? Pieces.tag("Late since " + Words.day(referral.lastDay()), Tone.STOP)
                        : new Span(
                                referral.lastDay() == null
                                        ? "no target for this level"
                                        : "last day " + Words.day(referral.lastDay())));
        if (referral.startedOn() == null) {
            Pieces.row(list, "Rate again by", Words.day(referral.reRateBy()));
        } else {
            Pieces.row(list, "Started", Pieces.tag("On " + Words.day(referral.startedOn()), Tone.GOOD));
        }
        return list;
    }

    private void waiting() {
        Waits waits = referral.waits();
        if (waits == null) {
            return;
        }
        add(new H3("The wait"));
        UnorderedList said = new UnorderedList();
        said.add(new ListItem("Since " + Words.day(waits.start()) + ", "
                + Words.many(referral.daysWaited() == null ? 0 : referral.daysWaited(), "day", "days") + ": "
                + Words.or(waits.cause(), "no cause is given")));
        waits.risks()
                .forEach(risk -> said.add(new ListItem("Risk: " + Words.or(risk.risk(), "not said") + ". Reduced by: "
                        + Words.or(risk.mitigation(), "nothing yet"))));
        waits.ways()
                .forEach(way ->
                        said.add(new ListItem("Interim way: " + Words.or(way.way(), "not said") + ". The person: "
                                + Words.or(way.personSaid(), "not asked")
                                + (way.arrangedOn() == null ? "" : ". In place on " + Words.day(way.arrangedOn())))));
        add(said);
        referral.gaps().forEach(gap -> add(Pieces.tag("Still open: " + gap, Tone.WARN)));
    }

    private void found() {
        if (referral.arranged().isEmpty()) {
            return;
        }
        add(new H3("What was found"));
        UnorderedList said = new UnorderedList();
        for (Arranged each : referral.arranged()) {
            said.add(new ListItem(each.line() + ": " + Words.or(each.provider(), "not said") + ", "
                    + Words.or(each.timetable(), "no time said") + ", " + Words.pounds(each.pence(), "no price")
                    + (Boolean.FALSE.equals(each.inArea()) ? ", outside the area" : "")
                    + (each.starts() == null ? "" : ", to start on " + Words.day(each.starts()))));
        }
        for (DifferenceView each : plan.differences()) {
            if (lines().contains(each.line())) {
                said.add(new ListItem(
                        new Span(Words.of(each.part().code()) + " of " + each.line() + ": planned "
                                + shown(each, each.planned()) + ", arranged " + shown(each, each.arranged()) + " "),
                        each.agreed()
                                ? Pieces.tag("The person agrees", Tone.GOOD)
                                : Pieces.tag("Not agreed", Tone.WARN)));
            }
        }
        add(said);
    }

    private static String shown(DifferenceView each, String value) {
        return each.part() == SpecifiedPart.PRICE ? Words.pounds(Long.parseLong(value)) : value;
    }

    private Component waitsForm() {
        Waits before = referral.waits();
        ObjectNode facts = before == null ? notes.nothing() : notes.of(before);
        facts.put("referral", number());
        facts.remove("on");
        return notes.form(
                "Record the wait of " + number(),
                ArrangingForms.WAITS,
                facts,
                Waits.class,
                notes.api()::waits,
                "waits/" + number());
    }

    /** What can be said of one line next: found, then told, agreed and started. */
    private void lineForms(String line) {
        String of = line.equals(WHOLE) ? number() : line;
        boolean started =
                referral.started().stream().anyMatch(each -> each.line().equals(line));
        boolean found =
                referral.arranged().stream().anyMatch(each -> each.line().equals(line));
        if (started) {
            return;
        }
        if (!line.equals(WHOLE)) {
            add(ArrangingView.folded(
                    "Choose a provider that the council knows for " + of, new KnownProviders(number(), line, notes)));
        }
        add(ArrangingView.folded(
                "A service is found for " + of,
                notes.form(
                        "Record what is found for " + of,
                        ArrangingForms.ARRANGED,
                        planned(line),
                        Arranged.class,
                        notes.api()::arranged,
                        "arranged/" + number() + line)));
        if (!found) {
            return;
        }
        boolean outside = referral.arranged().stream()
                .anyMatch(each -> each.line().equals(line) && Boolean.FALSE.equals(each.inArea()));
        if (outside) {
            add(ArrangingView.folded("Others are told of the placement outside the area", outOfArea(line)));
        }
        if (plan.may().contains("refer")
                && plan.differences().stream().anyMatch(each -> each.line().equals(line) && !each.agreed())) {
            add(ArrangingView.folded(
                    "The person agrees to a difference of " + of,
                    notes.form(
                            "Record the agreement on " + of,
                            ArrangingForms.DIFFERENCE,
                            about(line),
                            DifferenceAgreed.class,
                            notes.api()::differenceAgreed,
                            "agreed/" + number() + line)));
        }
        add(ArrangingView.folded(
                of + " has started",
                notes.form(
                        "Record the start of " + of,
                        ArrangingForms.STARTED,
                        at(line),
                        Started.class,
                        notes.api()::started,
                        "started/" + number() + line)));
    }

    private Component outOfArea(String line) {
        String steps = plan.asked().outOfAreaSteps().stream().collect(Collectors.joining("; "));
        String tell = plan.asked().outOfAreaTell().stream().collect(Collectors.joining("; "));
        return Pieces.div(
                "pages",
                Pieces.quiet((steps.isEmpty() ? "" : "Steps: " + steps + ". ")
                        + (tell.isEmpty() ? "" : "To be told: " + tell + ". ")
                        + "The council stays responsible."),
                notes.form(
                        "Record who was told about " + line,
                        ArrangingForms.OUT_OF_AREA,
                        about(line),
                        ToldOutOfArea.class,
                        notes.api()::toldOutOfArea,
                        "told/" + number() + line));
    }

    /** The form begins with what the plan says, so that only a difference is typed. */
    private ObjectNode planned(String number) {
        ObjectNode facts = at(number);
        plan.lines().stream()
                .filter(line -> line.id().equals(number))
                .findFirst()
                .ifPresent((ServiceLine line) -> {
                    if (line.provider() != null) {
                        facts.put("provider", line.provider().name());
                        facts.put("cqc_location", line.provider().cqcLocation());
                    }
                    facts.put("what", line.what());
                    facts.put("timetable", line.timetable());
                    facts.put("preferences", line.personsChoice());
                    facts.put("pence", line.pence());
                });
        return facts;
    }

    private ObjectNode at(String line) {
        ObjectNode facts = about(line);
        facts.put("referral", number());
        return facts;
    }

    private ObjectNode about(String line) {
        ObjectNode facts = notes.nothing();
        facts.put("line", line);
        return facts;
    }
}
