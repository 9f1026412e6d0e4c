package uk.ourplan.web.arranging;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.Page;
import uk.ourplan.api.arranging.ArrangingApi;
import uk.ourplan.api.arranging.QueueLine;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.ask.PagedTable;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.shell.News;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.language.date.Days;
import uk.ourplan.web.plan.PlanNavigation;

/** Referrals that wait for a service, the most pressing first; a new one appears by itself (ARRANGE-03, ARRANGE-04). */
@Route("purchasing")
@PageTitle("Purchasing – Ourplan")
@RolesAllowed({"purchasing_officer", "commissioning_officer"})
class PurchasingView extends Main {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 50;
    private static final String ALL = "All teams";

    private final transient ArrangingApi api;
    private final transient Ask ask;
    private final transient Clock clock;
    private final Awaited<Page<QueueLine>> queue;
    private final Paragraph count = new Paragraph();
    private final Select<String> team = new Select<>();
    private final transient Set<String> teams = new TreeSet<>();

    PurchasingView(ArrangingApi api, SignedIn signedIn, Clock clock) {
        this.api = api;
        this.ask = new Ask(this, signedIn.worker());
        this.clock = clock;
        count.getElement().setAttribute("role", "status");
        team.setLabel("Team");
        team.setItems(ALL);
        team.setValue(ALL);
        queue = new Awaited<>(signedIn.worker(), "Loading the queue", () -> api.queue(0, PAGE, chosen()), this::show);
        team.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                queue.load();
            }
        });
        add(
                new H1("Waiting for a service"),
                Pieces.div("actions", Pieces.link("Providers and prices", "providers/prices")),
                team,
                count,
                queue);
        News.hear(this, change -> {
            if (change.kind().startsWith("arranging_") || "resync".equals(change.kind())) {
                queue.load();
            }
        });
    }

    private @Nullable String chosen() {
        String value = team.getValue();
        return value == null || value.equals(ALL) ? null : value;
    }

    private Component show(Page<QueueLine> page) {
        count.setText(Words.many(page.total(), "referral waits", "referrals wait") + ".");
        offer(page);
        if (page.total() == 0) {
            return Pieces.empty("Nothing waits. A referral appears here by itself as soon as somebody makes one.");
        }
        return new PagedTable<>(
                        ask,
                        "Referrals that wait",
                        List.of("Referral", "What", "Priority", "Open", "Last day", "Team", "Rate again by"),
                        this::row,
                        "Show more referrals",
                        number -> api.queue(number, PAGE, chosen()))
                .from(page);
    }

    /** The teams that have something, beside the one that is chosen. */
    private void offer(Page<QueueLine> page) {
        String before = team.getValue();
        page.items().forEach(line -> teams.add(line.team()));
        team.setItems(Stream.concat(Stream.of(ALL), teams.stream()).toList());
        team.setValue(before == null ? ALL : before);
    }

    private NativeTableRow row(QueueLine line) {
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(PlanNavigation.arranging(line.personName() + ", " + line.referral(), line.planId()));
        if (line.waitsSince() != null) {
            name.add(Pieces.tag("None found since " + Words.day(line.waitsSince()), Tone.WARN));
        }
        if (line.foundOn() != null) {
            name.add(Pieces.tag("Found, not started", Tone.GOOD));
        }
        NativeTableCell last = new NativeTableCell();
        last.add(
                line.late()
                        ? Pieces.tag("Late since " + Words.day(line.lastDay()), Tone.STOP)
                        : new Span(line.lastDay() == null ? "No target" : Words.day(line.lastDay())));
        NativeTableCell again = new NativeTableCell();
        again.add(
                line.reRateBy().isBefore(LocalDate.ofInstant(clock.instant(), Days.LONDON))
                        ? Pieces.tag("Overdue since " + Words.day(line.reRateBy()), Tone.WARN)
                        : new Span(Words.day(line.reRateBy())));
        return new NativeTableRow(
                name,
                new NativeTableCell(Words.of(line.what().code())
                        + (line.lines().isEmpty() ? "" : ": " + String.join(", ", line.lines()))),
                new NativeTableCell(line.levelName()),
                new NativeTableCell(line.days() == 0 ? "Since today" : Words.many(line.days(), "day", "days")),
                last,
                new NativeTableCell(line.team()),
                again);
    }
}
