package uk.ourplan.api.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A worked example tried under a draft.
 *
 * @param on the day that was asked about
 * @param expected what is expected of it, as the draft changed it where it did; {@code null} where it is laid aside
 * @param changedBecause why the draft changes what is expected; {@code null} where it leaves the example alone
 * @param differs where the answer is not the expected one; empty where the example passes
 * @param why the reasons of the answer
 */
public record ExampleTried(
        UUID id,
        String name,
        String determination,
        LocalDate on,
        @Nullable Map<String, @Nullable Object> expected,
        @Nullable String changedBecause,
        List<ExampleDiffers> differs,
        List<String> why) {

    public ExampleTried {
        differs = List.copyOf(differs);
        why = List.copyOf(why);
    }

    public boolean passes() {
        return differs.isEmpty();
    }
}
