package uk.ourplan.web.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.review.ReviewRegister;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;

/** The twelve months to come, drawn as bars, and the days of one of them with the reviews that fall on each (SCHEDULE-12). */
final class ReviewCalendar {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private ReviewCalendar() {}

    /** Of whichever team is shown; the address of a month opens its days. */
    static Section outlook(ReviewRegister register, @Nullable String team, Function<YearMonth, String> address) {
        int most = register.outlook().stream()
                .mapToInt(month -> Math.max(month.reviews(), month.payments()))
                .max()
                .orElse(0);
        UnorderedList months = new UnorderedList();
        months.addClassNames("plain-list", "outlook");
        register.outlook().forEach(month -> {
            YearMonth which = YearMonth.from(month.first());
            months.add(new ListItem(Pieces.div(
                    "outlook-month",
                    Pieces.link(MONTH.format(which), address.apply(which)),
                    bar(month.reviews(), most, "outlook-reviews"),
                    new Span(Words.many(month.reviews(), "review", "reviews")),
                    bar(month.payments(), most, "outlook-payments"),
                    Pieces.span("quiet", Words.many(month.payments(), "direct payment", "direct payments")))));
        });
        Section section = new Section(
                new H2("The next twelve months" + (team == null ? ", the whole council" : ", " + team)), months);
        section.addClassName("sheet");
        return section;
    }

    /** Its number stands beside it in words, so nobody has to see it. */
    private static Div bar(int number, int most, String whose) {
        Div bar = Pieces.div("outlook-bar");
        bar.addClassName(whose);
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--share", most == 0 ? "0%" : Math.round(100.0 * number / most) + "%");
        return bar;
    }

    /** Every day of the month on which a review or the look at a direct payment falls due. */
    static Section days(ReviewRegister register, YearMonth month) {
        Map<LocalDate, List<ReviewRegister.Line>> byDay = register.lines().items().stream()
                .filter(line -> line.togetherBy() != null
                        && YearMonth.from(line.togetherBy()).equals(month))
                .collect(Collectors.groupingBy(
                        line -> Objects.requireNonNull(line.togetherBy()), TreeMap::new, Collectors.toList()));
        Section section = new Section(new H2("Calendar of " + MONTH.format(month)));
        section.addClassName("sheet");
        if (byDay.isEmpty()) {
            section.add(Pieces.empty("No review falls due in this month."));
        }
        byDay.forEach((day, lines) -> section.add(new H3(DAY.format(day)), of(lines)));
        return section;
    }

    private static Component of(List<ReviewRegister.Line> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(
                Pieces.link(line.personName() + ", version " + line.version(), "reviews/" + line.reviewId()),
                new Span(", " + Words.or(line.responsible(), "nobody yet")
                        + (line.paymentDueBy() != null && line.paymentDueBy().equals(line.togetherBy())
                                ? ", with the direct payment"
                                : "")))));
        return list;
    }
}
