package uk.ourplan.web.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.ourplan.api.work.Task;
import uk.ourplan.api.work.WhatWasDone;
import uk.ourplan.api.work.WhyOwed;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Why;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.law.Effect;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.plan.RecordWanted;
import uk.ourplan.web.handing.HandingOn;
import uk.ourplan.web.person.PeopleNavigation;
import uk.ourplan.web.plan.PlanNavigation;

/** One task: what is asked, about whom, by when, why, and how it ends. */
final class TaskLine {

    /** Those that end when whoever did them says so. */
    private static final Set<String> ENDED_BY_HAND = Set.of("give_copies", "arrange_support", "policy_changed");

    private TaskLine() {}

    static Component of(Task task, LocalDate today, boolean ofTeam, Ending ending) {
        Div line = Pieces.div("task", to(task), new Span(task.personName()), when(task, today));
        if (task.urgent()) {
            line.add(Pieces.tag("Urgent", Tone.STOP));
        }
        if (task.earliest() != null && task.earliest().isAfter(today)) {
            line.add(Pieces.span("quiet", "from " + Words.day(task.earliest())));
        }
        if (ofTeam && task.practitioner() != null) {
            line.add(Pieces.span("quiet", task.practitioner()));
        } else if (!task.owner().equals("practitioner")) {
            line.add(Pieces.span(
                    "quiet",
                    task.owner().startsWith("worker_")
                            ? "Handed to one worker"
                            : "For the " + task.owner().replace('_', ' ')));
        }
        if (task.handedOn() != null) {
            line.add(HandingOn.said(task.handedOn()));
        }
        why(task, line);
        line.add(ending.handingOn(task));
        if (task.why() != null && task.why().recordWanted() != null) {
            line.add(unfolding(task, task.why().recordWanted(), today, ending));
        }
        if (ENDED_BY_HAND.contains(task.kind()) && !ofTeam) {
            line.add(done(task, ending));
        }
        return line;
    }

    private static Anchor to(Task task) {
        UUID plan = task.planId();
        if (plan == null) {
            return PeopleNavigation.toPerson(task.says(), task.personId());
        }
        WhyOwed why = task.why();
        return why == null || why.section() == null
                ? PlanNavigation.link(task.says(), plan)
                : PlanNavigation.link(task.says(), plan, why.section(), why.field());
    }

    private static Component when(Task task, LocalDate today) {
        LocalDate due = task.due();
        if (due == null) {
            return Pieces.tag("No day set", Tone.CALM);
        }
        return task.overdue()
                ? Pieces.tag(Words.many(ChronoUnit.DAYS.between(due, today), "day", "days") + " overdue", Tone.STOP)
                : Pieces.tag("Due " + Words.day(due), Tone.CALM);
    }

    private static void why(Task task, Div line) {
        WhyOwed why = task.why();
        if (why == null) {
            line.add(Pieces.span("source", task.rule()));
            return;
        }
        Reason reason = new Reason(task.rule(), why.ends(), why.provision(), Effect.REQUIRES);
        line.add(new Why(List.of(reason), why.settings(), why.on(), task.says()));
    }

    private static Button done(Task task, Ending ending) {
        Button done = new Button("Done");
        done.setAriaLabel("Done: " + task.says() + " " + task.personName());
        done.setDisableOnClick(true);
        done.addClickListener(click -> ending.end(task, done));
        return done;
    }

    private static Details unfolding(Task task, RecordWanted wanted, LocalDate today, Ending ending) {
        Span about = new Span(" – " + task.says() + " " + task.personName());
        about.addClassName("only-heard");
        Details unfold = new Details(new Span(new Span("Record what was done"), about));
        unfold.addOpenedChangeListener(change -> {
            if (change.isOpened() && unfold.getContent().findAny().isEmpty()) {
                unfold.add(new RecordForm(wanted, today, (done, pressed) -> ending.putOnRecord(task, done, pressed)));
            }
        });
        return unfold;
    }

    /** What happens when somebody says that a task is done, or what they did, or hands it on. */
    interface Ending {
        void end(Task task, Button pressed);

        void putOnRecord(Task task, WhatWasDone done, Button pressed);

        Component handingOn(Task task);
    }
}
