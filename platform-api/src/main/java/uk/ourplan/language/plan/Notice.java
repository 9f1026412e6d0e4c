package uk.ourplan.language.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was made known about a plan after it was written, and stands beside it. */
public sealed interface Notice {

    /**
     * A carer can no longer meet needs, in whole or part.
     *
     * @param since the first day on which they cannot
     * @param needs the numbers of the needs; empty for all that a carer meets
     * @param says what changed
     */
    record CarerChange(LocalDate since, List<String> needs, String says) implements Notice {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public CarerChange {
            needs = needs == null ? List.of() : List.copyOf(needs);
        }
    }

    /**
     * Equipment was supplied, or an adaptation made.
     *
     * @param what it is
     * @param costPence what it cost to make or buy; wanted only of an adaptation above the line where the council charges
     * @param aboveLine whether an adaptation cost more than that line; {@code null} where the cost says so
     * @param notified the day on which this became known
     */
    record EquipmentSupplied(
            String what,
            EquipmentKind kind,
            LocalDate supplied,
            @Nullable Long costPence,
            @Nullable Boolean aboveLine,
            LocalDate notified)
            implements Notice {}

    /** A provider of a line of the plan's support has failed. */
    record ProviderFailed(String provider, LocalDate failed) implements Notice {}

    /**
     * Support that meets a need, the council's or another, is in place.
     *
     * @param need its number
     * @param by who provides it
     */
    record InPlace(String need, LocalDate since, String by) implements Notice {}
}
