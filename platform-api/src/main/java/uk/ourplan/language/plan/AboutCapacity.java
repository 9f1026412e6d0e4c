package uk.ourplan.language.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked about consent and capacity after the draft was given, and how somebody without capacity is involved.
 *
 * @param askedAgain the day on which both were asked about again (CAPACITY-03)
 * @param ways how they are involved (CAPACITY-05)
 * @param knownFrom from whom and what it is known what matters to them
 */
public record AboutCapacity(@Nullable LocalDate askedAgain, List<WayOfInvolving> ways, List<String> knownFrom) {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public AboutCapacity {
        ways = ways == null ? List.of() : List.copyOf(ways);
        knownFrom = knownFrom == null ? List.of() : List.copyOf(knownFrom);
    }
}
