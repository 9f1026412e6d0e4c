package uk.ourplan.web.concern;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import uk.ourplan.api.concern.ConcernTaskView;
import uk.ourplan.api.concern.ConcernsApi;
import uk.ourplan.api.concern.HandOnConcernTask;
import uk.ourplan.api.work.WorkApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.web.handing.HandingOn;

/** What is to be done about concerns, each with what ends it and a way to hand it on. */
final class ConcernTasks {

    private final ConcernsApi concerns;
    private final WorkApi work;
    private final Ask ask;
    private final Runnable changed;

    /** With what happens once one was handed on. */
    ConcernTasks(ConcernsApi concerns, WorkApi work, Ask ask, Runnable changed) {
        this.concerns = concerns;
        this.work = work;
        this.ask = ask;
        this.changed = changed;
    }

    /** A list of them; {@code linked} where the concern is on another page. */
    UnorderedList list(List<ConcernTaskView> tasks, boolean linked) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        tasks.forEach(task -> list.add(new ListItem(one(task, linked))));
        return list;
    }

    private Component one(ConcernTaskView task, boolean linked) {
        Div one = Pieces.div("task", new Span(task.says()), Pieces.span("source", task.rule()));
        if (linked) {
            one.add(Pieces.link("Concern " + task.number(), "concerns/" + task.concernId()));
        }
        if (task.due() != null) {
            one.add(
                    task.overdue()
                            ? Pieces.tag("Overdue since " + Words.day(task.due()), Tone.STOP)
                            : Pieces.span("quiet", "by " + Words.day(task.due())));
        }
        if (!task.owner().equals("practitioner")) {
            one.add(Pieces.span("quiet", "For the " + task.owner().replace('_', ' ')));
        }
        if (task.handedOn() != null) {
            one.add(HandingOn.said(task.handedOn()));
        }
        one.add(Pieces.quiet(task.ends()));
        one.add(new HandingOn(
                task.says(),
                work,
                ask,
                (to, key) ->
                        concerns.handOn(task.concernId(), new HandOnConcernTask(task.key(), to.to(), to.why()), key),
                changed));
        return one;
    }
}
