package uk.ourplan.api.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft of a change to the policy and how far it has come.
 *
 * @param state draft, checked, approved or published
 * @param basedOnVersion the published version that it was drafted on
 * @param clashesWith a sentence where another version was published meanwhile that changes the same settings;
 *     {@code null} otherwise
 * @param clashes the settings concerned, with both values
 * @param examples the council's worked examples, tried under the draft
 * @param difference the change in words, one sentence a setting
 * @param hits what stands in the way or needs looking at
 * @param may what whoever asks may do now: edit, check, approve, publish, discard
 * @param whyNot why a step is not open, by step
 * @param publishedVersion the version that it became
 */
public record DraftView(
        UUID id,
        long revision,
        String state,
        LocalDate from,
        Map<String, @Nullable Object> settings,
        Map<String, String> legalBases,
        String reason,
        UUID draftedBy,
        String draftedByName,
        Instant changedAt,
        @Nullable String approvedByName,
        int basedOnVersion,
        @Nullable String clashesWith,
        List<ClashView> clashes,
        List<String> difference,
        List<BoundHit> hits,
        List<ExampleTried> examples,
        Set<String> may,
        Map<String, String> whyNot,
        @Nullable Integer publishedVersion) {}
