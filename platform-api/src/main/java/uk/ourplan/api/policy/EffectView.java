package uk.ourplan.api.policy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a draft would do to the council's live cases, as far as it was worked out.
 *
 * @param state none (nobody asked yet), running, stopped or complete
 * @param stale whether the draft, the policy or a live case changed since it was begun
 * @param cases how many live cases there are
 * @param seen on how many of them the law was asked again so far
 * @param changed of how many things in them it would say something else
 * @param begunByName who began it; {@code null} where nobody did
 */
public record EffectView(
        UUID draftId,
        String state,
        boolean stale,
        long cases,
        long seen,
        long changed,
        List<Kind> kinds,
        @Nullable String begunByName,
        @Nullable Instant begunAt) {

    public EffectView {
        kinds = List.copyOf(kinds);
    }

    /**
     * The same by kind.
     *
     * @param kind open_plan, queue_item, due_review or charge
     */
    public record Kind(String kind, long seen, long changed) {}
}
