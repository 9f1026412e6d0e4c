package uk.ourplan.web.monitoring;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import uk.ourplan.api.monitoring.MonitoringApi;
import uk.ourplan.api.monitoring.MonitoringOfPlan.ActivityView;
import uk.ourplan.api.monitoring.MonitoringOfPlan.ArrangementView;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.monitoring.MonitoringNote.Answered;
import uk.ourplan.language.monitoring.MonitoringNote.Arranged;
import uk.ourplan.language.monitoring.MonitoringNote.Continued;
import uk.ourplan.language.monitoring.MonitoringNote.CutBack;
import uk.ourplan.language.monitoring.MonitoringNote.Discussed;
import uk.ourplan.language.monitoring.MonitoringNote.Dropped;
import uk.ourplan.language.monitoring.MonitoringNote.HandedOver;
import uk.ourplan.language.monitoring.MonitoringNote.Stopped;
import uk.ourplan.language.monitoring.MonitoringNote.WrittenUp;
import uk.ourplan.web.plan.beside.NotesBeside;

/** One arrangement: its days with what was found on them, who does it, and everything that can be recorded about it. */
class ArrangementSheet extends Section {

    private static final long serialVersionUID = 1L;

    ArrangementSheet(ArrangementView view, boolean may, NotesBeside<MonitoringApi> record) {
        Arranged arranged = view.arranged();
        String number = arranged.arrangement();
        addClassName("sheet");
        add(
                new H2("Monitoring " + number),
                view.open() ? Pieces.tag("Open", Tone.GOING) : Pieces.tag("Stopped", Tone.CALM),
                new Paragraph(Words.or(arranged.purpose(), "") + ". Watched: " + Words.or(arranged.watched(), "")
                        + ". By " + Words.or(arranged.responsible(), "nobody yet") + ", "
                        + Words.within(
                                arranged.rhythm() == null
                                        ? null
                                        : arranged.rhythm().code()) + ", "
                        + Words.within(
                                arranged.method() == null
                                        ? null
                                        : arranged.method().code()) + "."));
        if (view.handedTo() != null) {
            add(
                    view.waits()
                            ? Pieces.tag("Handed to " + view.handedTo() + ", not accepted yet", Tone.WARN)
                            : Pieces.tag("Done by " + view.handedTo(), Tone.CALM));
        }
        if (view.talkBy() != null) {
            add(Pieces.quiet("To be talked about in supervision by " + Words.day(view.talkBy()) + "."));
        }
        view.notWeighed().forEach(each -> add(Pieces.tag("Cut back without weighing " + each, Tone.WARN)));
        if (view.tellToComplain() != null) {
            add(Pieces.tag(view.tellToComplain(), Tone.WARN));
        }
        add(days(view));
        if (may) {
            forms(view, number, record);
        }
    }

    private static UnorderedList days(ArrangementView view) {
        UnorderedList days = new UnorderedList();
        days.addClassName("plain-list");
        for (ActivityView activity : view.activities()) {
            days.add(new ListItem(Pieces.div(
                    "task",
                    Pieces.span("quiet", Words.day(activity.due())),
                    switch (activity.state()) {
                        case "done" -> Pieces.tag("Done", Tone.GOOD);
                        case "dropped" -> Pieces.tag("Left out", Tone.CALM);
                        case "overdue" -> Pieces.tag("Overdue", Tone.STOP);
                        default -> Pieces.tag("Due", Tone.GOING);
                    },
                    new Span(Words.or(activity.found(), "")))));
        }
        return days;
    }

    private void forms(ArrangementView view, String number, NotesBeside<MonitoringApi> record) {
        if (view.mine()) {
            add(record.form(
                    "It is handed to you",
                    "Answer the hand-over of " + number,
                    MonitoringForms.ANSWER,
                    record.about("arrangement", number),
                    Answered.class,
                    record.api()::answered));
        }
        if (view.activities().stream()
                .anyMatch(each -> each.state().equals("due") || each.state().equals("overdue"))) {
            add(
                    record.form(
                            "Write up an activity of " + number,
                            "Put what was found in " + number + " on record",
                            MonitoringForms.ENTRY,
                            record.about("arrangement", number),
                            WrittenUp.class,
                            record.api()::writtenUp),
                    record.form(
                            "An activity of " + number + " is left out",
                            "Leave it out of " + number,
                            MonitoringForms.OMISSION,
                            record.about("arrangement", number),
                            Dropped.class,
                            record.api()::dropped));
        }
        if (view.open()) {
            open(view, number, record);
        }
        add(record.form(
                "What was weighed before " + number + " is cut back",
                "Record what was weighed about " + number,
                MonitoringForms.CUT,
                record.about("arrangement", number),
                CutBack.class,
                record.api()::cutBack));
    }

    private void open(ArrangementView view, String number, NotesBeside<MonitoringApi> record) {
        add(
                record.form(
                        "Talked about " + number + " in supervision",
                        "Record the talk about " + number,
                        MonitoringForms.TALK,
                        record.about("arrangement", number),
                        Discussed.class,
                        record.api()::discussed),
                record.form(
                        "Go on with " + number,
                        "Go on with " + number + " as said",
                        MonitoringForms.CONTINUATION,
                        record.about("arrangement", number),
                        Continued.class,
                        record.api()::continued),
                record.form(
                        "Change " + number,
                        "Change " + number + " as said",
                        MonitoringForms.ARRANGEMENT,
                        record.anew(view.arranged()),
                        Arranged.class,
                        record.api()::arranged),
                record.form(
                        "Stop " + number,
                        "Stop " + number + " after these steps",
                        MonitoringForms.STOP,
                        record.about("arrangement", number),
                        Stopped.class,
                        record.api()::stopped));
        if (!view.waits()) {
            add(record.form(
                    "Hand " + number + " to somebody else",
                    "Hand " + number + " over",
                    MonitoringForms.HAND_OVER,
                    record.about("arrangement", number),
                    HandedOver.class,
                    record.api()::handedOver));
        }
    }
}
