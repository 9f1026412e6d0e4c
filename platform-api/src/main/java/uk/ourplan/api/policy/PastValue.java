package uk.ourplan.api.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a setting said, or will say, from a day.
 *
 * @param judged the bounds that no machine can check, as whoever approved the value was shown them to judge
 */
public record PastValue(
        LocalDate from,
        int policyVersion,
        @Nullable Object value,
        String inWords,
        String setByName,
        String why,
        List<String> judged) {

    public PastValue {
        judged = List.copyOf(judged);
    }
}
