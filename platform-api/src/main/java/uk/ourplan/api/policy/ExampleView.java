package uk.ourplan.api.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A worked example as it was last written, with everything that was made of it before.
 *
 * @param on the day that is asked about; {@code null} for the first day of whatever change is tried
 * @param expected {@code null} where it was laid aside
 * @param holds whether the answer under the policy in effect is the expected one
 * @param differs where it is not
 * @param why the reasons of the answer
 * @param history every revision, latest first
 */
public record ExampleView(
        UUID id,
        int revision,
        String name,
        String determination,
        Map<String, @Nullable Object> facts,
        @Nullable LocalDate on,
        @Nullable Map<String, @Nullable Object> expected,
        boolean holds,
        List<ExampleDiffers> differs,
        List<String> why,
        List<Revision> history) {

    public ExampleView {
        differs = List.copyOf(differs);
        why = List.copyOf(why);
        history = List.copyOf(history);
    }

    /**
     * One revision.
     *
     * @param from the first day on which it counts
     * @param policyVersion the published change that brought it; {@code null} where it was written by itself
     */
    public record Revision(
            int revision,
            LocalDate from,
            @Nullable Map<String, @Nullable Object> expected,
            String reason,
            @Nullable Integer policyVersion,
            String changedByName,
            Instant changedAt) {}
}
