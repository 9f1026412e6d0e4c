package uk.ourplan.tenant.publishing.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a council says should come of facts that it made up; one revision of it, which never changes.
 *
 * @param revision counted from 1
 * @param from the first day on which this revision counts
 * @param determination the question, such as {@code authorisation-route}
 * @param facts plain values by name
 * @param on the day that is asked about; {@code null} for the first day of whatever change is tried
 * @param expected the answer, or the part of it that matters; {@code null} where the example was laid aside
 * @param policyVersion the published change that brought this revision with it; {@code null} where it was written by itself
 */
public record WorkedExample(
        UUID id,
        int revision,
        LocalDate from,
        String name,
        String determination,
        Map<String, @Nullable Object> facts,
        @Nullable LocalDate on,
        @Nullable Map<String, @Nullable Object> expected,
        String reason,
        @Nullable Integer policyVersion,
        Signature changedBy,
        Instant changedAt) {

    /** Whether nobody wants it tried any more. */
    public boolean isLaidAside() {
        return expected == null;
    }

    /** The same example, as a published change wants it from its first day on. */
    WorkedExample changedBy(ExampleChange change, PolicyDraft.Published published, int nextRevision) {
        DraftContent content = published.content();
        return new WorkedExample(
                id,
                nextRevision,
                content.from(),
                name,
                determination,
                facts,
                on,
                change.expected(),
                change.reason(),
                published.version(),
                content.draftedBy(),
                content.changedAt());
    }
}
