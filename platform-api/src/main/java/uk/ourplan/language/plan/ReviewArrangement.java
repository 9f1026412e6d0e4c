package uk.ourplan.language.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How and when the plan is reviewed (Care Act 2014 s.27).
 *
 * @param timing how the timing was settled beyond the day itself
 * @param revised how a revision deals with what its review found; {@code null} for a first version
 */
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
        @Nullable Supposed supposes,
        @Nullable ReviewTiming timing,
        @Nullable Revised revised)
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

    /** For the next version: who and how stay, the day and what was weighed for it are asked again (SCHEDULE-04). */
    public ReviewArrangement setAnew() {
        return new ReviewArrangement(
                how, null, responsible, factors, null, null, null, null, null, null, null, null, null);
    }

    /** With how a revision deals with what was found. */
    public ReviewArrangement having(Revised next) {
        return new ReviewArrangement(
                how,
                proposed,
                responsible,
                factors,
                personView,
                carerView,
                othersView,
                wellbeingEffect,
                changeExpected,
                lateReason,
                supposes,
                timing,
                next);
    }
}
