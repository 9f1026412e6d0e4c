package uk.ourplan.web.authorising;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.ourplan.api.Page;
import uk.ourplan.api.authorising.AuthorisingApi;
import uk.ourplan.api.authorising.QueueItem;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.ask.PagedTable;
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
        return new PagedTable<>(
                        ask,
                        "Plans that wait",
                        List.of("Plan", "Written by", "Cost to the council", "Level", "Waits", "Decide"),
                        QueueView::row,
                        "Show more plans",
                        number -> api.queue(number, PAGE))
                .from(page);
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
        if (item.panelInbox() != null) {
            name.add(Pieces.quiet(item.panelInbox() + ", " + Words.or(item.panelForm(), "no form of its own")));
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
