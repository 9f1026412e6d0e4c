package uk.ourplan.tenant.pack;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A council's whole policy: what it began with and every dated change, in the order of their publication.
 *
 * @param changes the first is what the policy began with
 */
public record PolicyPack(CouncilCard council, List<Change> changes) {

    /** The reason on record for what a policy began with, where the pack gives none. */
    public static final String FIRST_REASON = "The policy with which the council was opened.";

    public PolicyPack {
        changes = List.copyOf(changes);
    }

    /** What a council is called and where it is. */
    public record CouncilCard(
            String name,
            String slug,
            @Nullable String kind,
            @Nullable String region) {}

    /** Settings that hold from a day. */
    public record Change(LocalDate from, Map<String, Object> settings, String reason, Map<String, String> legalBases) {
        public Change {
            settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
            legalBases = Collections.unmodifiableMap(new LinkedHashMap<>(legalBases));
        }
    }
}
