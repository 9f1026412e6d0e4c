package uk.ourplan.web.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.ourplan.api.Page;
import uk.ourplan.api.report.ReportLine;
import uk.ourplan.api.report.ReportLine.Figure;
import uk.ourplan.api.report.ReportsApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.ask.Worker;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Why;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.law.Effect;
import uk.ourplan.language.law.Reason;

/** What the rules want counted in this council, line by line, as numbers and as bars, naming nobody; all of it can be taken away as a table. */
@Route("reports")
@PageTitle("Reports – Ourplan")
@RolesAllowed({"authoriser", "auditor", "council_admin"})
class ReportsView extends Main {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 20;

    private final transient ReportsApi reports;
    private final transient Ask ask;

    ReportsView(ReportsApi reports, SignedIn signedIn) {
        this.reports = reports;
        this.ask = new Ask(this, signedIn.worker());
        Awaited<Page<ReportLine>> lines =
                new Awaited<>(signedIn.worker(), "Counting", () -> reports.lines(0, PAGE), this::show);
        Anchor table = new Anchor(file(), "All lines as a table (CSV)");
        table.getElement().setAttribute("download", true);
        add(
                new H1("Reports"),
                Pieces.quiet(
                        "Counted now, over every case of the council. No line names a person; a number that is underlined opens the plans behind it."),
                table,
                lines);
        lines.load();
    }

    private Component show(Page<ReportLine> page) {
        Div whole = Pieces.div("pages");
        add(page, whole);
        return whole;
    }

    private void add(Page<ReportLine> page, Div whole) {
        page.items().forEach(line -> whole.add(line(line)));
        if (page.hasMore()) {
            Button more = new Button("Show more lines");
            more.setDisableOnClick(true);
            more.addClickListener(click -> ask.read(
                    reports.lines(page.page() + 1, PAGE),
                    next -> {
                        whole.remove(more);
                        add(next, whole);
                    },
                    trouble -> more.setEnabled(true)));
            whole.add(more);
        }
    }

    private Component line(ReportLine line) {
        DescriptionList figures = new DescriptionList();
        figures.addClassName("figures");
        boolean drawn = FigureBar.isWorthDrawing(line.figures());
        line.figures().forEach(figure -> {
            figures.add(new Term(Words.of(figure.of())), number(line, figure));
            if (drawn) {
                figures.add(new Description(new FigureBar(figure, line.figures())));
            }
        });
        if (drawn) {
            figures.addClassName("drawn");
        }
        Section section = new Section(new H2(line.says()));
        if (line.warns() != null) {
            section.add(Pieces.tag(line.warns(), Pieces.Tone.WARN));
        }
        section.add(
                line.figures().isEmpty() ? Pieces.quiet("There is nothing to count.") : figures,
                new Why(
                        List.of(new Reason(line.rule(), line.counted(), line.provision(), Effect.COMPUTES)),
                        line.settings(),
                        line.on(),
                        line.says()));
        section.addClassName("sheet");
        return section;
    }

    /** Whoever may open plans goes from the number to the plans behind it. */
    private Description number(ReportLine line, Figure figure) {
        String number = String.valueOf(figure.number());
        if (!line.opens()
                || !(ask.worker().may(Permission.AUTHORISER) || ask.worker().may(Permission.AUDITOR))) {
            return new Description(number);
        }
        Anchor link = PlansBehindView.link(number, line.key(), figure.of());
        link.getElement().setAttribute("aria-label", number + ": open the plans of “" + Words.of(figure.of()) + "”");
        Description opens = new Description();
        opens.add(link);
        return opens;
    }

    private DownloadHandler file() {
        Worker worker = ask.worker();
        return DownloadHandler.fromInputStream(download -> {
            List<String> lines = Ask.now(reports.export().collectList(), worker);
            if (lines == null) {
                return DownloadResponse.error(502);
            }
            byte[] csv = (String.join(
                                    "\r\n",
                                    lines.stream().map(String::stripTrailing).toList()) + "\r\n")
                    .getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(csv), "report.csv", "text/csv", csv.length);
        });
    }
}
