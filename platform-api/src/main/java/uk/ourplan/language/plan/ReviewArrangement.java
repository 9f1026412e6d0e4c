package uk.ourplan.language.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How and when the plan is reviewed (Care Act 2014 s.27). */
public record ReviewArrangement(
        @Nullable String how,
        @Nullable LocalDate proposed,
        @Nullable String responsible,
        @Nullable Factors factors,
        @Nullable String personView,
        @Nullable String carerView,
        @Nullable String othersView,
        @Nullable String wellbeingEffect,
        @Nullable LocalDate changeExpected,
        @Nullable String lateReason,
        @Nullable Supposed supposes)
        implements Section {
    /** What was weighed in setting the interval (SCHEDULE-07). */
    public record Factors(
            @Nullable String needsComplexity,
            @Nullable String changeLikelihood,
            @Nullable String planComplexity,
            @Nullable String ongoingRisk,
            @Nullable String breakdownRisk,
            @Nullable String monitoringPlanned,
            @Nullable String circumstancesAndSupport) {}

    /** The days from which the review is reckoned before sign-off is known. */
    public record Supposed(
            @Nullable LocalDate signedOff,
            @Nullable LocalDate servicesStarted,
            @Nullable Boolean startConfirmed,
            @Nullable LocalDate firstPayment) {}

    @Override
    public SectionName name() {
        return SectionName.REVIEW;
    }
}
