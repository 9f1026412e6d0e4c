package uk.ourplan.language.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Capacity for one decision, and the best-interests decision where it is lacking.
 *
 * @param support what was done to help the person decide for themselves, before anybody assessed them (CAPACITY-02)
 * @param assessorRole one of the roles that the council's policy takes as suitably qualified
 * @param doubtRemoved why there is no doubt any more, where one was removed by support alone
 */
public record Capacity(
        @Nullable CapacityDecision decision,
        @Nullable CapacityStatus status,
        @Nullable String finding,
        @Nullable String support,
        @Nullable LocalDate assessed,
        @Nullable String assessor,
        @Nullable BestInterests bestInterests,
        @Nullable String assessorRole,
        @Nullable String assessorQualification,
        @Nullable LocalDate doubted,
        @Nullable String doubtRemoved) {
    /** A decision made in the person's best interests (Mental Capacity Act 2005 s.4). */
    public record BestInterests(
            @Nullable LocalDate dated,
            @Nullable String maker,
            @Nullable String authority,
            List<String> consulted,
            @Nullable String reasons) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public BestInterests {
            consulted = consulted == null ? List.of() : List.copyOf(consulted);
        }
    }
}
