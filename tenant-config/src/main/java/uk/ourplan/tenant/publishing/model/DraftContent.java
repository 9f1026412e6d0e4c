package uk.ourplan.tenant.publishing.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.council.WorkerId;

/**
 * What a draft of a change holds, however far it has come.
 *
 * @param revision counted from 1, one more with every change to it
 * @param from the first day on which it would hold
 * @param settings plain values by key; they may be unlawful until the draft is checked
 * @param legalBases the legal basis of contested values, by key
 * @param examples what the change makes of worked examples, by the example's id
 * @param basedOnVersion the latest published version when it was last edited
 * @param editedBy everybody who wrote in it, the drafter included; none of them may approve it
 */
public record DraftContent(
        UUID id,
        long revision,
        LocalDate from,
        Map<String, @Nullable Object> settings,
        Map<String, String> legalBases,
        Map<UUID, ExampleChange> examples,
        String reason,
        int basedOnVersion,
        Signature draftedBy,
        Set<WorkerId> editedBy,
        Instant changedAt) {

    public DraftContent {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        legalBases = Collections.unmodifiableMap(new LinkedHashMap<>(legalBases));
        examples = Collections.unmodifiableMap(new LinkedHashMap<>(examples));
        editedBy = Set.copyOf(editedBy);
    }

    /** The same content, changed once more at the moment. */
    public DraftContent touched(Instant now) {
        return new DraftContent(
                id,
                revision + 1,
                from,
                settings,
                legalBases,
                examples,
                reason,
                basedOnVersion,
                draftedBy,
                editedBy,
                now);
    }

    /** The same content with this made of worked examples, and somebody more who wrote in it. */
    public DraftContent withExamples(Map<UUID, ExampleChange> changed, WorkerId by, Instant now) {
        Set<WorkerId> writers = new HashSet<>(editedBy);
        writers.add(by);
        return new DraftContent(
                id, revision + 1, from, settings, legalBases, changed, reason, basedOnVersion, draftedBy, writers, now);
    }
}
