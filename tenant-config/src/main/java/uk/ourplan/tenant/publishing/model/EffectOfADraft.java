package uk.ourplan.tenant.publishing.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a draft would do to the live cases of its council, as far as it was worked out.
 *
 * @param draftRevision the revision for which it was begun
 * @param draftMark what the draft said and what was published then; another mark makes it stale
 * @param casesMark how many live cases there were and when the last of them changed
 * @param cases how many there are to be looked at
 * @param position where to go on; {@code null} at the beginning and at the end
 */
public record EffectOfADraft(
        UUID id,
        UUID draft,
        long draftRevision,
        String draftMark,
        String casesMark,
        State state,
        long cases,
        long seen,
        @Nullable String position,
        Map<LiveCaseKind, Counted> counts,
        Signature begunBy,
        Instant begunAt,
        Instant changedAt) {

    /** How far it has come. */
    public enum State {
        RUNNING,
        STOPPED,
        COMPLETE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public EffectOfADraft {
        EnumMap<LiveCaseKind, Counted> all = new EnumMap<>(LiveCaseKind.class);
        for (LiveCaseKind kind : LiveCaseKind.values()) {
            all.put(kind, counts.getOrDefault(kind, Counted.NONE));
        }
        counts = java.util.Collections.unmodifiableMap(all);
    }

    /** What stands in the way of taking the result for that of a draft and a policy as they are now. */
    public static String markOf(DraftContent draft, PublishedPolicy published) {
        String said = draft.from() + "|" + new TreeMap<>(draft.settings()) + "|" + published.latest();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256.", e);
        }
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** How many cases would change, of whatever kind. */
    public long changed() {
        return counts.entrySet().stream()
                .filter(counted -> counted.getKey().isChange())
                .mapToLong(counted -> counted.getValue().changed())
                .sum();
    }

    /** One stretch further; complete where there is nothing left. */
    public EffectOfADraft further(Redetermined stretch, Instant now) {
        EnumMap<LiveCaseKind, Counted> more = new EnumMap<>(counts);
        stretch.counts().forEach((kind, counted) -> more.merge(kind, counted, Counted::plus));
        return with(
                stretch.next() == null ? State.COMPLETE : State.RUNNING,
                seen + stretch.cases(),
                stretch.next(),
                more,
                now);
    }

    public EffectOfADraft stopped(Instant now) {
        return with(State.STOPPED, seen, position, counts, now);
    }

    private EffectOfADraft with(
            State next, long nowSeen, @Nullable String at, Map<LiveCaseKind, Counted> counted, Instant now) {
        return new EffectOfADraft(
                id,
                draft,
                draftRevision,
                draftMark,
                casesMark,
                next,
                Math.max(cases, nowSeen),
                nowSeen,
                at,
                counted,
                begunBy,
                begunAt,
                now);
    }
}
