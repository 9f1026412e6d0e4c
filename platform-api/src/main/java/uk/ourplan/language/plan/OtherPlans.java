package uk.ourplan.language.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Other plans about the person, and whether this one is combined with them. */
public record OtherPlans(@Nullable String enquiries, List<OtherPlan> plans, List<Combining> combining)
        implements Section {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public OtherPlans {
        plans = plans == null ? List.of() : List.copyOf(plans);
        combining = combining == null ? List.of() : List.copyOf(combining);
    }

    /** One other plan. */
    public record OtherPlan(
            @Nullable OtherPlanKind kind,
            @Nullable OtherPlanStatus status,
            @Nullable String owner,
            @Nullable LocalDate expected,
            @Nullable String summary) {}

    /** Whether and why plans are combined. */
    public record Combining(
            @Nullable CombineWith with,
            @Nullable String reason,
            @Nullable Boolean hasCapacity,
            @Nullable Boolean personAgrees,
            @Nullable Boolean bestInterests,
            @Nullable Boolean otherPartyAgrees,
            @Nullable Boolean possibleOnSystem) {}

    @Override
    public SectionName name() {
        return SectionName.OTHER_PLANS;
    }
}
