package uk.ourplan.tenant.policy;

import org.jspecify.annotations.Nullable;

/**
 * One row of the council's table of suggested gaps; the first that fits is used (SCHEDULE-09).
 *
 * @param factor the factor that it is about, {@code any} or {@code otherwise}
 * @param level the level of that factor; {@code null} where any will do
 * @param monitored whether monitoring must be planned; {@code null} where it does not matter
 */
public record IntervalSuggestion(
        String factor, @Nullable String level, @Nullable Boolean monitored, int months, String method) {

    static IntervalSuggestion of(Read.Fields row) {
        return new IntervalSuggestion(
                row.text("factor"),
                row.textOrNone("level"),
                row.truthOrNone("monitored"),
                row.number("months"),
                row.text("method"));
    }
}
