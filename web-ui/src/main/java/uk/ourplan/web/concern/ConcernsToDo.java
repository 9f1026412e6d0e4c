package uk.ourplan.web.concern;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import uk.ourplan.api.Page;
import uk.ourplan.api.concern.ConcernTaskView;
import uk.ourplan.api.concern.ConcernsApi;
import uk.ourplan.api.work.WorkApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.ask.Worker;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.shell.News;

/**
 * What somebody has to do about concerns, and what those have to do whom they manage, for their own desk; nothing at all where there is
 * nothing.
 */
final class ConcernsToDo extends Div {

    private static final long serialVersionUID = 1L;

    private static final int FIRST = 10;

    private final transient ConcernsApi concerns;
    private final transient WorkApi work;
    private final transient Ask ask;
    private final Awaited<Both> tasks;

    ConcernsToDo(ConcernsApi concerns, WorkApi work, Worker worker) {
        this.concerns = concerns;
        this.work = work;
        this.ask = new Ask(this, worker);
        this.tasks = new Awaited<>(
                worker,
                "Loading concerns",
                () -> concerns.tasks(0, FIRST, "mine").zipWith(concerns.tasks(0, FIRST, "team"), Both::new),
                this::show);
        add(tasks);
        News.hear(this, change -> {
            if ("concern_changed".equals(change.kind())) {
                tasks.hear();
            }
        });
    }

    private record Both(Page<ConcernTaskView> mine, Page<ConcernTaskView> ofTeam) {}

    private Component show(Both both) {
        Div all = new Div();
        show(all, "About concerns", both.mine());
        show(all, "About concerns, in my team", both.ofTeam());
        return all;
    }

    private void show(Div all, String title, Page<ConcernTaskView> page) {
        if (page.items().isEmpty()) {
            return;
        }
        Section section = new Section(new H2(title + " (" + page.total() + ")"));
        section.addClassName("sheet");
        section.add(new ConcernTasks(concerns, work, ask, tasks::load).list(page.items(), true));
        if (page.hasMore()) {
            section.add(Pieces.link("All of them", "concerns"));
        }
        all.add(section);
    }
}
