package uk.ourplan.kit.piece;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.determination.Determined;

/** What the plan costs in a week and who pays, as figures and as a bar that repeats them. */
public final class MoneyBar extends Div {

    private static final long serialVersionUID = 1L;

    private record Part(String who, long annualPence, String pattern) {}

    /** {@code indicativeWeeklyPence} is marked on the bar where it is known. */
    public MoneyBar(Determined budget, @Nullable Long indicativeWeeklyPence) {
        addClassName("money");
        Map<?, ?> recurring = block(budget, "recurring");
        long total = pence(recurring, "total_annual_pence");
        if (recurring.isEmpty() || total == 0) {
            add(Pieces.quiet("No cost yet. Lines of support appear here once they have an amount and a frequency."));
            return;
        }
        List<Part> parts = parts(recurring);
        if (total > 0) {
            add(new Svg(svg(parts, total, indicativeWeeklyPence == null ? 0 : indicativeWeeklyPence * 52)));
        }
        add(figures(parts, recurring, block(budget, "one_off"), indicativeWeeklyPence));
    }

    private static List<Part> parts(Map<?, ?> recurring) {
        List<Part> parts = new ArrayList<>();
        if (recurring.get("council_annual_pence") == null) {
            parts.add(new Part("Cost to the council and the person", pence(recurring, "cost_annual_pence"), "council"));
        } else {
            parts.add(new Part("The council", pence(recurring, "council_annual_pence"), "council"));
            parts.add(new Part("The person's contribution", pence(recurring, "adult_annual_pence"), "person"));
        }
        if (recurring.get("others_annual_pence") instanceof Map<?, ?> others) {
            others.forEach((funder, pence) -> parts.add(new Part(
                    "person".equals(funder) ? "Paid by the person beside the plan" : Words.of(funder),
                    ((Number) pence).longValue(),
                    "others")));
        }
        return parts;
    }

    private static String svg(List<Part> parts, long total, long indicative) {
        long whole = Math.max(total, indicative);
        StringBuilder title = new StringBuilder("Each week: ");
        StringBuilder bars = new StringBuilder();
        double at = 0;
        for (Part part : parts) {
            double width = 400.0 * part.annualPence() / whole;
            bars.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"bar-%s\" x=\"%.1f\" y=\"8\" width=\"%.1f\" height=\"24\"></rect>",
                    part.pattern(),
                    at,
                    Math.max(width - 1, 0)));
            title.append(part.who())
                    .append(' ')
                    .append(Words.weekly(part.annualPence()))
                    .append("; ");
            at += width;
        }
        if (indicative > 0) {
            double x = Math.min(399, 400.0 * indicative / whole);
            bars.append(String.format(
                    Locale.ROOT, "<line class=\"bar-mark\" x1=\"%.1f\" x2=\"%.1f\" y1=\"0\" y2=\"40\"></line>", x, x));
            title.append("indicative budget ").append(Words.weekly(indicative));
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"bar\" role=\"img\" viewBox=\"0 0 400 40\" preserveAspectRatio=\"none\"><title>"
                + title + "</title>" + bars + "</svg>";
    }

    private static NativeTable figures(
            List<Part> parts, Map<?, ?> recurring, Map<?, ?> oneOff, @Nullable Long indicativeWeekly) {
        NativeTableBody body = new NativeTableBody();
        parts.forEach(part -> body.add(line(part.pattern(), part.who(), Words.weekly(part.annualPence()))));
        body.add(line("total", "Cost of the plan", Words.weekly(pence(recurring, "cost_annual_pence"))));
        if (indicativeWeekly != null) {
            body.add(line("mark", "Indicative budget", Words.pounds(indicativeWeekly) + " a week"));
            body.add(line("none", "Difference", difference(pence(recurring, "cost_weekly_pence") - indicativeWeekly)));
        }
        if (pence(oneOff, "total_pence") > 0) {
            body.add(line("none", "Once", Words.pounds(pence(oneOff, "total_pence"))));
        }
        NativeTable table = new NativeTable(body);
        table.addClassName("figures");
        return table;
    }

    /** How far what is proposed lies from what the person was first told (CONTENT-08). */
    private static String difference(long pence) {
        return pence == 0 ? "none" : (pence > 0 ? "+" : "−") + Words.pounds(Math.abs(pence)) + " a week";
    }

    private static NativeTableRow line(String key, String who, String amount) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(who);
        head.getElement().setAttribute("scope", "row");
        head.addClassNames("key", "key-" + key);
        return new NativeTableRow(head, new NativeTableCell(amount));
    }

    private static Map<?, ?> block(Determined budget, String name) {
        return budget.answer() != null && budget.answer().get(name) instanceof Map<?, ?> block ? block : Map.of();
    }

    private static long pence(Map<?, ?> block, String key) {
        return block.get(key) instanceof Number pence ? pence.longValue() : 0;
    }
}
