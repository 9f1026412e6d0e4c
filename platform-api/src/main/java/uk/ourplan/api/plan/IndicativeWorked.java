package uk.ourplan.api.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Money;

/**
 * How the indicative budget was worked out, line by line, beside what was entered (BUDGET-05). It is a guide and never a limit.
 *
 * @param label what the council calls it
 * @param tool the council's calculator in use today with its version; {@code null} where figures are entered by hand
 * @param weekly what the calculator comes to; {@code null} where nothing is priced
 * @param entered the figure that stands on the plan, a week; {@code null} where none does
 * @param reason why another figure was entered, or how it was worked out by hand
 */
public record IndicativeWorked(
        String label,
        @Nullable Tool tool,
        List<Line> lines,
        @Nullable Money weekly,
        @Nullable Money entered,
        @Nullable String reason) {

    public IndicativeWorked {
        lines = List.copyOf(lines);
    }

    /** One version of the calculator and the rates of it. */
    public record Tool(String name, String version, LocalDate inUseFrom, List<Rate> rates) {

        public Tool {
            rates = List.copyOf(rates);
        }
    }

    /** What one unit of a support costs. */
    public record Rate(String support, String unit, Money each) {}

    /**
     * One line of the working.
     *
     * @param pence what it adds a week; {@code null} where it adds nothing
     * @param why why it adds nothing; {@code null} where it does
     */
    public record Line(
            String need,
            String support,
            @Nullable String unit,
            @Nullable Money each,
            @Nullable BigDecimal units,
            @Nullable Money pence,
            @Nullable String why) {}
}
