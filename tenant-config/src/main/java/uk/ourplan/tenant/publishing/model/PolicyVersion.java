package uk.ourplan.tenant.publishing.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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
 * @param judged the bounds that no machine can check, as whoever approved was shown them, by key; written down with the
 *     version when it is kept
 */
public record PolicyVersion(
        int version,
        LocalDate from,
        String reason,
        Signature draftedBy,
        @Nullable Signature approvedBy,
        Instant publishedAt,
        Map<String, Object> settings,
        Map<String, String> legalBases,
        Map<String, List<String>> judged) {

    /** A version that has yet to be kept. */
    public PolicyVersion(
            int version,
            LocalDate from,
            String reason,
            Signature draftedBy,
            @Nullable Signature approvedBy,
            Instant publishedAt,
            Map<String, Object> settings,
            Map<String, String> legalBases) {
        this(version, from, reason, draftedBy, approvedBy, publishedAt, settings, legalBases, Map.of());
    }

    public PolicyVersion {
        judged = Map.copyOf(judged);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        legalBases = Map.copyOf(legalBases);
    }
}
