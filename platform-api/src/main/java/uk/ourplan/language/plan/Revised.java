package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a revision deals with what its review found.
 *
 * @param changes every agreed change with the section that answers it, or why it was withdrawn (REVISE-05)
 * @param carers whether each carer's plan needs attention at the same time (REVISE-07)
 * @param reduction why support becomes less, where it does (REVIEW-15)
 */
public record Revised(
        List<Agreed> changes,
        List<CarerLookedAt> carers,
        @Nullable Reduction reduction) {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public Revised {
        changes = changes == null ? List.of() : List.copyOf(changes);
        carers = carers == null ? List.of() : List.copyOf(carers);
    }

    /** One change that was agreed at the review. */
    public record Agreed(
            String id,
            @Nullable String says,
            @Nullable SectionName section,
            @Nullable String withdrawnBecause) {}

    /** One carer of the person. */
    public record CarerLookedAt(
            String id,
            @Nullable String name,
            @Nullable Boolean needed,
            @Nullable String reason) {}

    /**
     * Less support or a lower budget.
     *
     * @param ground the person's own change that it rests on; saving money is none
     * @param evidence where what shows it is kept
     * @param needs how each eligible need is met afterwards
     * @param personTold when the person was told, and {@code providerTold} when the provider is
     */
    public record Reduction(
            @Nullable ReductionGround ground,
            @Nullable String says,
            @Nullable String evidence,
            List<StillMet> needs,
            @Nullable LocalDate personTold,
            @Nullable LocalDate providerTold,
            @Nullable Boolean challengeExplained) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Reduction {
            needs = needs == null ? List.of() : List.copyOf(needs);
        }
    }

    /** How one need is met after the reduction. */
    public record StillMet(String need, @Nullable String how) {}

    /** What may make support less: a change in the person's own life, never a target. */
    public enum ReductionGround {
        NEED_CHANGED,
        OUTCOME_REACHED,
        CIRCUMSTANCES_CHANGED,
        SAME_SUPPORT_AT_LOWER_COST;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The ground with this code; an unknown one is an {@link IllegalArgumentException}. */
        @JsonCreator
        public static ReductionGround of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
