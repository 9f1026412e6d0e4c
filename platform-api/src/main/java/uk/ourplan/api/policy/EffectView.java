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
 * @param panel what new criteria of the panel would do; {@code null} where the draft brings none, or it is not worked out
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
        @Nullable Instant begunAt,
        @Nullable AtThePanel panel) {

    public EffectView {
        kinds = List.copyOf(kinds);
    }

    /**
     * The same by kind.
     *
     * @param kind open_plan, queue_item, due_review or charge
     */
    public record Kind(String kind, long seen, long changed) {}

    /**
     * The share of plans at the panel under new criteria (AUTH-07).
     *
     * @param plans how many are on their way to a signature
     * @param toPanel of those, how many would go to the panel; they are the cases of the kind to_panel
     * @param notKnown of how many nobody can say, because they were never held against a new criterion that names no amount
     * @param warnSharePercent the share above which the council is warned
     * @param warns the warning, with which the draft goes no further before its reason is on record; {@code null} where there is none
     */
    public record AtThePanel(
            long plans,
            long toPanel,
            long notKnown,
            int warnSharePercent,
            @Nullable String warns) {}
}
