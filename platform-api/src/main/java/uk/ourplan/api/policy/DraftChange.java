package uk.ourplan.api.policy;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a draft would change.
 *
 * @param from the first day; today or later
 * @param settings new plain values by key
 * @param reason why, for everybody who asks later
 * @param legalBases the legal basis by key, for contested values
 * @param revision the revision of the draft that this change is based on; {@code null} for a new draft
 */
public record DraftChange(
        LocalDate from,
        Map<String, @Nullable Object> settings,
        String reason,
        Map<String, String> legalBases,
        @Nullable Long revision) {}
