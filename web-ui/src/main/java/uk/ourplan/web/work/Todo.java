package uk.ourplan.web.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.work.MyWork;
import uk.ourplan.api.work.Task;
import uk.ourplan.api.work.WhatWasDone;
import uk.ourplan.api.work.WorkApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.date.Days;
import uk.ourplan.web.handing.HandingOn;

/** The list of what is to be done: one's own, or for whoever manages people, theirs; page by page. */
final class Todo extends Section {

    private static final long serialVersionUID = 1L;

    static final int PAGE = 50;
    private static final String MINE = "Mine";
    private static final String TEAM = "My team's";

    private final transient WorkApi api;
    private final transient Ask ask;
    private final transient Clock clock;
    private final H2 title = new H2("To do");
    private final RadioButtonGroup<String> whose = new RadioButtonGroup<>("Whose");
    private final Checkbox overdue = new Checkbox("Only what is overdue");
    private final Div filter = Pieces.div("todo-filter");
    private final Div list = new Div();
    private boolean shown = true;
    private final transient TaskLine.Ending ending = new Ending();

    Todo(WorkApi api, Ask ask, Clock clock) {
        this.api = api;
        this.ask = ask;
        this.clock = clock;
        addClassName("sheet");
        whose.setItems(MINE, TEAM);
        whose.setValue(MINE);
        whose.addValueChangeListener(change -> chosen());
        overdue.addValueChangeListener(change -> chosen());
        filter.add(overdue);
        add(title, filter, list);
    }

    /** What a look at the desk found; a filter that somebody set stays, and its list is asked for anew. */
    void show(MyWork mine) {
        if (mine.managesTeam()) {
            filter.addComponentAsFirst(whose);
        } else {
            filter.remove(whose);
            choose(false, overdue.getValue());
        }
        whose.setItemLabelGenerator(which -> which.equals(TEAM) && mine.overdueInTeam() > 0
                ? TEAM + " (" + Words.many(mine.overdueInTeam(), "overdue task", "overdue tasks") + ")"
                : which);
        if (isTeam() || overdue.getValue()) {
            fromStart();
        } else {
            show(new Page<>(mine.tasks(), 0, Page.LARGEST, mine.tasksInAll()));
        }
    }

    /** What an address asks for, before anything is shown. */
    void choose(boolean team, boolean late) {
        shown = false;
        whose.setValue(team ? TEAM : MINE);
        overdue.setValue(late);
        shown = true;
    }

    /** What somebody chooses stands in the address, so that it is there again after a reload and can be sent to a colleague. */
    private void chosen() {
        if (!shown) {
            return;
        }
        Map<String, String> query = new LinkedHashMap<>();
        if (isTeam()) {
            query.put("whose", "team");
        }
        if (overdue.getValue()) {
            query.put("overdue", "true");
        }
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location("", QueryParameters.simple(query))));
        fromStart();
    }

    private boolean isTeam() {
        return TEAM.equals(whose.getValue());
    }

    private void fromStart() {
        ask.read(page(0), this::show, trouble -> say(Awaited.note(trouble, this::fromStart)));
    }

    private Mono<Page<Task>> page(int number) {
        return api.tasks(number, PAGE, isTeam() ? "team" : "mine", overdue.getValue());
    }

    private void show(Page<Task> page) {
        title.setText((isTeam() ? "To do in my team (" : "To do (") + page.total() + ")");
        if (page.total() == 0) {
            say(Pieces.empty(
                    overdue.getValue()
                            ? "Nothing is overdue."
                            : "Nothing is due. Tasks appear here by themselves: what a rule wants done, a"
                                    + " returned plan, a first review."));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("plain-list");
        add(page, rows);
        say(rows);
        more(page, rows);
    }

    private void say(Component what) {
        list.removeAll();
        list.add(what);
    }

    private void add(Page<Task> page, UnorderedList rows) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Days.LONDON);
        page.items().forEach(task -> rows.add(new ListItem(TaskLine.of(task, today, isTeam(), ending))));
    }

    private void more(Page<Task> page, UnorderedList rows) {
        if (!page.hasMore()) {
            return;
        }
        Button more = new Button("Show more tasks");
        more.setDisableOnClick(true);
        more.addClickListener(click -> ask.read(
                page((page.page() + 1) * page.size() / PAGE),
                next -> {
                    list.remove(more);
                    add(next, rows);
                    more(next, rows);
                },
                trouble -> more.setEnabled(true)));
        list.add(more);
    }

    /** What was done leaves the list at once; the rest is drawn anew unless somebody is writing in it. */
    private void ended(Button pressed) {
        ListItem line = pressed.findAncestor(ListItem.class);
        if (line != null) {
            line.removeFromParent();
        }
        anew();
    }

    private void anew() {
        if (!Awaited.isBeingWrittenIn(list)) {
            fromStart();
        }
    }

    private final class Ending implements TaskLine.Ending {

        @Override
        public void end(Task task, Button pressed) {
            send(api.done(task.id(), UUID.randomUUID().toString()), pressed);
        }

        @Override
        public void putOnRecord(Task task, WhatWasDone done, Button pressed) {
            send(api.putOnRecord(task.id(), done, UUID.randomUUID().toString()), pressed);
        }

        @Override
        public Component handingOn(Task task) {
            return new HandingOn(
                    task.says() + " " + task.personName(),
                    api,
                    ask,
                    (to, key) -> api.handOn(task.id(), to, key),
                    Todo.this::anew);
        }

        private void send(Mono<Task> order, Button pressed) {
            ask.write(order, done -> ended(pressed), trouble -> {
                pressed.setEnabled(true);
                list.addComponentAsFirst(Awaited.note(trouble, Todo.this::fromStart));
            });
        }
    }
}
