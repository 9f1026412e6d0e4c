package uk.ourplan.admin.council;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.ourplan.admin.shell.Paging;
import uk.ourplan.api.Page;
import uk.ourplan.api.council.CouncilSummary;
import uk.ourplan.api.council.CouncilsApi;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;

/** The councils on this instance. An operator sees that they are there, and nothing of their cases. */
@Route(value = "councils")
@PageTitle("Councils – Ourplan administration")
@RolesAllowed("operator")
class CouncilsView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 50;

    private final transient CouncilsApi councils;
    private final transient SignedIn signedIn;

    CouncilsView(CouncilsApi councils, SignedIn signedIn) {
        this.councils = councils;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        int page = Paging.asked(entering);
        removeAll();
        add(
                new H1("Councils"),
                Pieces.quiet("Who works on this instance. Cases are theirs alone: nothing here opens one."),
                Pieces.link("Open a council", "open-council"));
        Awaited<Page<CouncilSummary>> awaited = new Awaited<>(
                signedIn.worker(), "Reading the councils", () -> councils.councils(page, SIZE), CouncilsView::table);
        add(awaited);
    }

    private static Component table(Page<CouncilSummary> councils) {
        if (councils.items().isEmpty()) {
            return Pieces.empty(
                    "No council works on this instance yet. Open the first one: you need its name, a short name and"
                            + " the e-mail address of its first administrator.");
        }
        NativeTableHeader head = new NativeTableHeader(
                new NativeTableRow(header("Council"), header("Short name"), header("State"), header("Open since")));
        NativeTableBody body = new NativeTableBody();
        councils.items()
                .forEach(council -> body.add(new NativeTableRow(
                        new NativeTableCell(Pieces.link(council.name(), CouncilsNavigation.council(council.id()))),
                        new NativeTableCell(council.slug()),
                        new NativeTableCell(Words.of(council.state())),
                        new NativeTableCell(Words.day(council.openedOn())))));
        NativeTable table = new NativeTable(head, body);
        table.addClassName("list");
        com.vaadin.flow.component.html.Div all = new com.vaadin.flow.component.html.Div(Pieces.wide("Councils", table));
        Paging.beside(councils, "councils", all);
        return all;
    }

    private static NativeTableHeaderCell header(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
