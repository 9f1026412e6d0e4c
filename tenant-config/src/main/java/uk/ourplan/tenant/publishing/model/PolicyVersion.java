package uk.ourplan.tenant.publishing.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A published change to a policy; never altered.
 *
 * @param version counted from 1 in the order of publication
 * @param from the first day on which its values hold
 * @param approvedBy {@code null} only for the versions with which the council was opened
 * @param settings plain values by key
 * @param legalBases the recorded legal basis of contested values, by key
 */
public record PolicyVersion(
        int version,
        LocalDate from,
        String reason,
        Signature draftedBy,
        @Nullable Signature approvedBy,
        Instant publishedAt,
        Map<String, Object> settings,
        Map<String, String> legalBases) {

    public PolicyVersion {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        legalBases = Map.copyOf(legalBases);
    }
}
