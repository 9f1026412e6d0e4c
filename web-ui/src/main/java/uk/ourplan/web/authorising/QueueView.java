package uk.ourplan.web.authorising;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import uk.ourplan.api.Page;
import uk.ourplan.api.authorising.AuthorisingApi;
import uk.ourplan.api.authorising.QueueItem;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.shell.News;
import uk.ourplan.kit.signin.SignedIn;

/** Plans that wait for sign-off, urgent first; a new one appears by itself. */
@Route("authorising")
@PageTitle("Authorising – Ourplan")
@RolesAllowed({"authoriser", "panel_member"})
class QueueView extends Main {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 50;

    private final transient AuthorisingApi api;
    private final transient Ask ask;
    private final Awaited<Page<QueueItem>> queue;
    private final Paragraph count = new Paragraph();
    private NativeTableBody rows = new NativeTableBody();

    QueueView(AuthorisingApi api, SignedIn signedIn) {
        this.api = api;
        this.ask = new Ask(this, signedIn.worker());
        count.getElement().setAttribute("role", "status");
        queue = new Awaited<>(signedIn.worker(), "Loading the queue", () -> api.queue(0, PAGE), this::show);
        add(new H1("Waiting for authorisation"), count, queue);
        News.hear(this, change -> {
            if (change.kind().startsWith("plan_") || "resync".equals(change.kind())) {
                queue.load();
            }
        });
    }

    private Component show(Page<QueueItem> page) {
        count.setText(Words.many(page.total(), "plan waits", "plans wait") + ".");
        if (page.total() == 0) {
            return Pieces.empty("Nothing waits. A plan appears here by itself as soon as somebody submits one.");
        }
        rows = new NativeTableBody();
        page.items().forEach(item -> rows.add(row(item)));
        NativeTableRow head =
                new NativeTableRow(Stream.of("Plan", "Written by", "Cost to the council", "Level", "Waits", "Decide")
                        .map(QueueView::head)
                        .toArray(Component[]::new));
        Div table = Pieces.wide("Plans that wait", new NativeTable(new NativeTableHeader(head), rows));
        table.addClassName("sheet");
        Div whole = Pieces.div("pages", table);
        more(page, whole);
        return whole;
    }

    private void more(Page<QueueItem> page, Div whole) {
        if (!page.hasMore()) {
            return;
        }
        Button more = new Button("Show more plans");
        more.setDisableOnClick(true);
        more.addClickListener(click -> ask.read(
                api.queue(page.page() + 1, PAGE),
                next -> {
                    whole.remove(more);
                    next.items().forEach(item -> rows.add(row(item)));
                    more(next, whole);
                },
                trouble -> more.setEnabled(true)));
        whole.add(more);
    }

    private static Component head(String title) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(QueueItem item) {
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(AuthorisingNavigation.decide(item.personName(), item.planId()));
        if (item.urgent()) {
            name.add(Pieces.tag("Urgent", Tone.STOP));
        }
        if (item.returnedBefore()) {
            name.add(Pieces.tag("Was returned", Tone.WARN));
        }
        NativeTableCell mine = new NativeTableCell();
        mine.add(item.mine() ? Pieces.tag("You can decide", Tone.GOOD) : new Span(item.whyNotMine()));
        String cost = Words.weekly(item.costAnnualPence())
                + (item.costOneOffPence() == 0 ? "" : " and " + Words.pounds(item.costOneOffPence()) + " once");
        return new NativeTableRow(
                name,
                new NativeTableCell(item.authorName()),
                new NativeTableCell(cost),
                new NativeTableCell(Words.of(item.level())),
                new NativeTableCell(
                        item.waitingDays() == 0 ? "Since today" : Words.many(item.waitingDays(), "day", "days")),
                mine);
    }
}
