package uk.ourplan.web.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.ourplan.api.Page;
import uk.ourplan.api.report.PlanBehind;
import uk.ourplan.api.report.ReportsApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.ask.PagedTable;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.web.identity.PlanStates;
import uk.ourplan.web.plan.PlanNavigation;

/** The plans behind one figure of the report; which figure stands in the address. */
@Route("reports/behind")
@PageTitle("Plans behind a figure – Ourplan")
@RolesAllowed({"authoriser", "auditor"})
class PlansBehindView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 50;

    private final transient ReportsApi reports;
    private final transient SignedIn signedIn;
    private final transient Ask ask;
    private String line = "";
    private String of = "";

    PlansBehindView(ReportsApi reports, SignedIn signedIn) {
        this.reports = reports;
        this.signedIn = signedIn;
        this.ask = new Ask(this, signedIn.worker());
    }

    /** The way to the plans behind this figure. */
    static Anchor link(String text, String line, String of) {
        return Pieces.link(text, "reports/behind?line=" + encoded(line) + "&of=" + encoded(of));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var query = entering.getLocation().getQueryParameters();
        line = query.getSingleParameter("line").orElse("");
        of = query.getSingleParameter("of").orElse("");
        removeAll();
        add(
                new H1(Words.of(of)),
                Pieces.link("Back to the reports", "reports"),
                new Awaited<>(
                                signedIn.worker(),
                                "Loading the plans",
                                () -> reports.behind(line, of, 0, PAGE),
                                this::show)
                        .asPage());
    }

    private Component show(Page<PlanBehind> page) {
        if (page.total() == 0) {
            return Pieces.empty("No plan stands behind this figure today.");
        }
        PagedTable<PlanBehind> table = new PagedTable<>(
                        ask,
                        "Plans behind the figure",
                        List.of("Plan", "Kind", "State", "Written by", "Adds"),
                        PlansBehindView::row,
                        "Show more plans",
                        number -> reports.behind(line, of, number, PAGE))
                .from(page);
        table.addComponentAsFirst(new Paragraph(Words.many(page.total(), "plan", "plans") + "."));
        return table;
    }

    private static NativeTableRow row(PlanBehind plan) {
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(PlanNavigation.link(plan.personName(), plan.planId()));
        return new NativeTableRow(
                name,
                new NativeTableCell(PlanStates.words(plan.kind()) + ", version " + plan.version()),
                new NativeTableCell(PlanStates.words(plan.state())),
                new NativeTableCell(plan.authorName()),
                new NativeTableCell(String.valueOf(plan.amount())));
    }
}
