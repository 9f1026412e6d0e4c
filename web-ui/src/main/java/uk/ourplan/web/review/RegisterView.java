package uk.ourplan.web.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.Page;
import uk.ourplan.api.review.ReviewRegister;
import uk.ourplan.api.review.ReviewsApi;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.web.plan.PlanNavigation;

/** Every live plan with its next review, how many stand in which state, and the outlook over twelve months (SCHEDULE-12). */
@Route("reviews")
@PageTitle("Reviews – Ourplan")
@RolesAllowed({"practitioner", "authoriser", "panel_member", "finance_officer", "auditor"})
class RegisterView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    private final transient ReviewsApi reviews;
    private final transient SignedIn signedIn;

    RegisterView(ReviewsApi reviews, SignedIn signedIn) {
        this.reviews = reviews;
        this.signedIn = signedIn;
    }

    /** What is chosen stands in the address, so that it can be bookmarked and shared. */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var query = entering.getLocation().getQueryParameters();
        String state = query.getSingleParameter("state").orElse(null);
        String team = query.getSingleParameter("team").orElse(null);
        YearMonth month =
                query.getSingleParameter("month").map(RegisterView::month).orElse(null);
        int page = query.getSingleParameter("page").map(RegisterView::page).orElse(0);
        removeAll();
        add(
                new H1("Reviews"),
                new Awaited<>(
                        signedIn.worker(),
                        "Loading the register",
                        () -> reviews.register(state, team, month == null ? null : month.toString(), page, PAGE),
                        register -> show(register, state, team, month)));
    }

    private static Component show(
            ReviewRegister register, @Nullable String state, @Nullable String team, @Nullable YearMonth month) {
        return Pieces.div(
                "pages",
                chosen(register, state, team),
                month == null ? lines(register) : ReviewCalendar.days(register, month),
                turning(register.lines(), month == null ? address(state, team) : address(state, team, month)),
                ReviewCalendar.outlook(register, team, which -> address(state, team, which)));
    }

    /** Which of the pages this is, with the way to those beside it; nothing where one holds all. */
    private static Div turning(Page<ReviewRegister.Line> page, String address) {
        Div turning = Pieces.div("actions");
        if (page.page() == 0 && !page.hasMore()) {
            return turning;
        }
        String at = address + (address.contains("?") ? "&" : "?") + "page=";
        long first = (long) page.page() * page.size();
        turning.add(
                new Span("Plans " + (first + 1) + " to " + (first + page.items().size()) + " of " + page.total()));
        if (page.page() > 0) {
            turning.add(Pieces.link("The page before", at + (page.page() - 1)));
        }
        if (page.hasMore()) {
            turning.add(Pieces.link("The next page", at + (page.page() + 1)));
        }
        return turning;
    }

    private static int page(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    private static @Nullable YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException notAMonth) {
            return null;
        }
    }

    private static Section chosen(ReviewRegister register, @Nullable String state, @Nullable String team) {
        UnorderedList states = new UnorderedList();
        states.addClassName("plain-list");
        states.add(new ListItem(Pieces.link("All", address(null, team))));
        register.counts().forEach((code, count) -> {
            ListItem one = new ListItem(Pieces.link(Words.of(code) + ": " + count, address(code, team)));
            if (code.equals(state)) {
                one.add(Pieces.tag("Shown", Tone.CALM));
            }
            states.add(one);
        });
        Section section = new Section(new H2("By state"), states);
        section.addClassName("sheet");
        if (!register.teams().isEmpty()) {
            UnorderedList teams = new UnorderedList();
            teams.addClassName("plain-list");
            teams.add(new ListItem(Pieces.link("Every team", address(state, null))));
            register.teams().forEach(one -> teams.add(new ListItem(Pieces.link(one, address(state, one)))));
            section.add(new H2("By team"), teams);
        }
        return section;
    }

    private static String address(@Nullable String state, @Nullable String team, YearMonth month) {
        String address = address(state, team);
        return address + (address.contains("?") ? "&" : "?") + "month=" + month;
    }

    private static String address(@Nullable String state, @Nullable String team) {
        StringBuilder address = new StringBuilder("reviews");
        String sign = "?";
        if (state != null) {
            address.append(sign).append("state=").append(state);
            sign = "&";
        }
        if (team != null) {
            address.append(sign).append("team=").append(URLEncoder.encode(team, StandardCharsets.UTF_8));
        }
        return address.toString();
    }

    private static Section lines(ReviewRegister register) {
        Section section = Pieces.sheet("Plans");
        if (register.lines().items().isEmpty()) {
            section.add(Pieces.empty("No live plan stands here. A plan comes in when it is signed off."));
            return section;
        }
        NativeTable table = table(List.of("Person", "State", "Due by", "With", "Team"));
        NativeTableBody body = new NativeTableBody();
        for (ReviewRegister.Line line : register.lines().items()) {
            body.add(new NativeTableRow(
                    new NativeTableCell(
                            PlanNavigation.link(line.personName() + ", version " + line.version(), line.planId())),
                    new NativeTableCell(Pieces.tag(Words.of(line.state()), tone(line.state()))),
                    new NativeTableCell(due(line)),
                    new NativeTableCell(new Span(
                            line.offeredTo() == null
                                    ? Words.or(line.responsible(), "Nobody yet")
                                    : Words.or(line.responsible(), "Nobody yet") + ", handed over to "
                                            + line.offeredTo())),
                    new NativeTableCell(new Span(Words.or(line.team(), "–")))));
        }
        table.add(body);
        section.add(Pieces.wide("Plans with their next review", table));
        return section;
    }

    private static Component due(ReviewRegister.Line line) {
        return line.reviewId() == null
                ? new Span("No date")
                : Pieces.link(Words.day(line.togetherBy()), "reviews/" + line.reviewId());
    }

    private static Tone tone(String state) {
        return switch (state) {
            case "overdue", "no_date" -> Tone.STOP;
            case "in_window", "unallocated" -> Tone.WARN;
            default -> Tone.CALM;
        };
    }

    private static NativeTable table(List<String> headings) {
        NativeTableRow row = new NativeTableRow();
        headings.forEach(heading -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(heading);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
        NativeTable table = new NativeTable();
        table.add(new NativeTableHeader(row));
        return table;
    }
}
