package uk.ourplan.admin.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import uk.ourplan.admin.shell.Tables;
import uk.ourplan.api.Page;
import uk.ourplan.api.directory.WorkerSearch;
import uk.ourplan.api.directory.WorkerSummary;
import uk.ourplan.api.directory.WorkersApi;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;

/** Everybody who works for the council on the platform. What is searched for never stands in an address. */
@Route(value = "people")
@PageTitle("People – Ourplan administration")
@RolesAllowed({"council_admin", "auditor"})
class PeopleView extends Main {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 50;

    private final TextField find = new TextField("Find somebody");
    private final Checkbox left = new Checkbox("Also those who left");
    private final Awaited<Page<WorkerSummary>> found;
    private int page;

    PeopleView(WorkersApi workers, SignedIn signedIn) {
        find.setHelperText("Part of a name or of an e-mail address");
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.setClearButtonVisible(true);
        found = new Awaited<>(
                signedIn.worker(),
                "Reading who works here",
                () -> workers.search(new WorkerSearch(find.getValue(), left.getValue(), page, SIZE)),
                this::table);
        find.addValueChangeListener(change -> turnTo(0));
        left.addValueChangeListener(change -> turnTo(0));
        add(
                new H1("People"),
                Pieces.quiet("Who signs in for the council, and what they may do today."),
                Pieces.div("row-of-fields", find, left, Pieces.link("Add somebody", "people/add")),
                found);
    }

    private void turnTo(int asked) {
        page = asked;
        found.load();
    }

    private Component table(Page<WorkerSummary> workers) {
        if (workers.items().isEmpty()) {
            return Pieces.empty(
                    find.isEmpty() ? "Nobody works here yet. Add the first colleague." : "Nobody is called that.",
                    Pieces.link("Add somebody", "people/add"));
        }
        Div all = new Div(
                Pieces.quiet(Words.many(workers.total(), "person", "people")),
                Tables.of(
                        "People",
                        List.of("Name", "E-mail address", "May do today", "State"),
                        workers.items().stream().map(PeopleView::row).toList()));
        if (workers.page() > 0) {
            all.add(new Button("Earlier page", click -> turnTo(page - 1)));
        }
        if (workers.hasMore()) {
            all.add(new Button("Next page", click -> turnTo(page + 1)));
        }
        return all;
    }

    private static List<Component> row(WorkerSummary worker) {
        return Tables.row(
                Pieces.link(worker.name(), PeopleNavigation.worker(worker.id())),
                new Span(worker.email()),
                new Span(
                        worker.roles().isEmpty()
                                ? "Nothing yet"
                                : worker.roles().stream().map(Words::of).collect(Collectors.joining(", "))),
                worker.leftAt() == null
                        ? Pieces.tag("Works here", Pieces.Tone.GOOD)
                        : Pieces.tag("Left " + Words.day(worker.leftAt()), Pieces.Tone.CALM));
    }
}
