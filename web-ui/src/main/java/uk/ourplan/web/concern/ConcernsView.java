package uk.ourplan.web.concern;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.Page;
import uk.ourplan.api.concern.ConcernLine;
import uk.ourplan.api.concern.ConcernTaskView;
import uk.ourplan.api.concern.ConcernView;
import uk.ourplan.api.concern.ConcernsApi;
import uk.ourplan.api.work.WorkApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.shell.News;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.language.concern.ConcernRecord;
import uk.ourplan.web.plan.form.Recording;

/** Concerns about services and assistants: what is to be done, all of them, and the way to report one (PROVIDER-01). */
@Route("concerns")
@PageTitle("Concerns – Ourplan")
@RolesAllowed({"practitioner", "authoriser", "purchasing_officer", "commissioning_officer"})
class ConcernsView extends Main {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 50;

    private final transient ConcernsApi concerns;
    private final transient WorkApi work;
    private final transient JsonMapper json;
    private final transient Unsent unsent;
    private final transient Ask ask;
    private final Awaited<Opened> all;

    ConcernsView(ConcernsApi concerns, WorkApi work, SignedIn signedIn, JsonMapper json, Unsent unsent) {
        this.concerns = concerns;
        this.work = work;
        this.json = json;
        this.unsent = unsent;
        this.ask = new Ask(this, signedIn.worker());
        this.all = new Awaited<>(signedIn.worker(), "Loading concerns", this::opened, this::page);
        add(new H1("Concerns"), all, new Details("Report a concern about a service or an assistant", reporting()));
        News.hear(this, change -> {
            if ("concern_changed".equals(change.kind())) {
                all.hear();
            }
        });
    }

    private record Opened(Page<ConcernLine> lines, Page<ConcernTaskView> tasks) {}

    private Mono<Opened> opened() {
        return concerns.list(0, PAGE)
                .flatMap(lines -> concerns.tasks(0, PAGE, "mine").map(tasks -> new Opened(lines, tasks)));
    }

    private Component page(Opened opened) {
        Section tasks =
                new Section(new H2("To be done by you (" + opened.tasks().total() + ")"));
        tasks.addClassName("sheet");
        tasks.add(
                opened.tasks().items().isEmpty()
                        ? Pieces.empty("Nothing is to be done about a concern.")
                        : new ConcernTasks(concerns, work, ask, all::load)
                                .list(opened.tasks().items(), true));
        Section lines = new Section(new H2("All concerns (" + opened.lines().total() + ")"));
        lines.addClassName("sheet");
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        opened.lines().items().forEach(line -> list.add(new ListItem(line(line))));
        lines.add(
                opened.lines().items().isEmpty()
                        ? Pieces.empty(
                                "Nobody has reported a concern yet. Report one below: it can be about any service.")
                        : list);
        more(opened.lines(), lines, list);
        return Pieces.div("pages", tasks, lines);
    }

    private void more(Page<ConcernLine> page, Section lines, UnorderedList list) {
        if (!page.hasMore()) {
            return;
        }
        Button more = new Button("Show more concerns");
        more.setDisableOnClick(true);
        more.addClickListener(click -> ask.read(
                concerns.list(page.page() + 1, PAGE),
                next -> {
                    lines.remove(more);
                    next.items().forEach(line -> list.add(new ListItem(line(line))));
                    more(next, lines, list);
                },
                trouble -> more.setEnabled(true)));
        lines.add(more);
    }

    private static Component line(ConcernLine line) {
        Div one = Pieces.div(
                "task",
                Pieces.link("Concern " + line.number() + ": " + line.about(), "concerns/" + line.id()),
                Pieces.span(
                        "quiet",
                        Words.of(line.subject().code()) + ", reported on " + Words.day(line.reportedOn()) + " by "
                                + line.reportedByName()));
        if (line.closedOn() != null) {
            one.add(Pieces.tag("Closed on " + Words.day(line.closedOn()), Tone.CALM));
        } else if (line.overdue() > 0) {
            one.add(Pieces.tag(Words.many(line.overdue(), "task", "tasks") + " overdue", Tone.STOP));
        } else {
            one.add(Pieces.tag(
                    line.open() == 0 ? "Nothing open" : Words.many(line.open(), "task", "tasks") + " open",
                    Tone.GOING));
        }
        return one;
    }

    private Component reporting() {
        AtomicReference<@Nullable ConcernView> made = new AtomicReference<>();
        return new Div(
                new Paragraph(
                        "Anybody on the staff can report any organisation that gives care or support. Where somebody is in"
                                + " danger now, raise a safeguarding concern first."),
                new Div(Pieces.link("It is about somebody's practice: speak up instead", "speaking-up")),
                new Recording(
                        ConcernForms.REPORT,
                        json.createObjectNode(),
                        "Report it",
                        ask,
                        unsent,
                        "concern/new",
                        (typed, key) -> concerns.report(json.treeToValue(typed, ConcernRecord.class), key)
                                .doOnNext(made::set),
                        () -> {
                            ConcernView one = made.get();
                            if (one != null) {
                                getUI().ifPresent(ui -> ui.navigate("concerns/" + one.id()));
                            }
                        }));
    }
}
