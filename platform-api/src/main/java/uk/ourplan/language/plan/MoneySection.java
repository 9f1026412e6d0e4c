package uk.ourplan.language.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.AssessmentState;
import uk.ourplan.language.money.BestValueBasis;
import uk.ourplan.language.money.FundingSetting;
import uk.ourplan.language.money.SelfFunderChoice;
import uk.ourplan.language.money.ServiceType;

/** What the support costs, who pays, and what the person was told (Care Act 2014 s.26). */
public record MoneySection(
        @Nullable Indicative indicative,
        @Nullable FinancialAssessment financialAssessment,
        @Nullable Explained chargingExplained,
        @Nullable Letter chargingLetter,
        @Nullable LocalDate finalTold,
        @Nullable OverIndicative overIndicative,
        @Nullable ComplexRate complexRate,
        @Nullable JointFunding jointFunding,
        @Nullable SelfFunder selfFunder,
        @Nullable Arranging arranging,
        @Nullable BudgetTalk budget,
        @Nullable FinanceTalk finance,
        @Nullable OptionsExplored explored)
        implements Section {

    /** How the budget was worked out, told and chosen on; nothing where nothing is said. */
    public BudgetTalk budgetTalk() {
        return budget == null ? BudgetTalk.nothing() : budget;
    }

    /** What is known of means and of others who might pay; nothing where nothing is said. */
    public FinanceTalk financeTalk() {
        return finance == null ? FinanceTalk.nothing() : finance;
    }

    /** A section in which nothing is written. */
    public static MoneySection nothing() {
        return new MoneySection(null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The indicative budget, weekly and once, in pence, and when it was told. */
    public record Indicative(
            @Nullable Long weeklyPence,
            @Nullable Long oneOffPence,
            @Nullable String by,
            @Nullable LocalDate told,
            @Nullable LocalDate explained) {}

    /** The financial assessment and what it found; amounts in pence. */
    public record FinancialAssessment(
            @Nullable LocalDate referral,
            @Nullable AssessmentState state,
            @Nullable Long contributionWeeklyPence,
            @Nullable Long contributionOneOffPence,
            @Nullable LocalDate effective,
            @Nullable LocalDate told,
            @Nullable LocalDate toldAwaited) {}

    /**
     * When something was explained, and to whom.
     *
     * @param understood how it was checked that it was understood
     */
    public record Explained(
            @Nullable LocalDate dated,
            @Nullable String to,
            @Nullable String understood) {}

    /** The charging letter. */
    public record Letter(
            @Nullable LocalDate issued,
            @Nullable LocalDate returned,
            @Nullable String whyNot) {}

    /**
     * Why the cost is above the indicative budget (BUDGET-11 to 13).
     *
     * @param answeredBy who answers for it, by name and role
     */
    public record OverIndicative(
            @Nullable Boolean supportsOnlyEligibleNeeds,
            @Nullable BestValueBasis bestValueBasis,
            @Nullable Boolean suitableCheaperAlternative,
            @Nullable Boolean riskAssessed,
            @Nullable Boolean managerApproved,
            @Nullable String evidence,
            @Nullable String answeredBy,
            @Nullable LocalDate answered) {}

    /**
     * What a complex rate rests on (BUDGET-18).
     *
     * @param providersReason where the provider asked: why
     * @param providersPeriod where the provider asked: for how long it expects to need it
     * @param provider what the provider shows before the rate starts and at each review of it
     */
    public record ComplexRate(
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable String standardUnsuitable,
            Map<String, String> servicesConsidered,
            @Nullable String clientGroup,
            @Nullable String panelPapers,
            @Nullable String providerWork,
            @Nullable String outcomes,
            @Nullable String exitPlan,
            @Nullable Boolean requestedByProvider,
            @Nullable String providersReason,
            @Nullable String providersPeriod,
            @Nullable ProviderEvidence provider) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public ComplexRate {
            servicesConsidered = servicesConsidered == null
                    ? Map.of()
                    : java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(servicesConsidered));
        }
    }

    /** Another body that pays a part. */
    public record JointFunding(
            @Nullable String body,
            @Nullable LocalDate agreed,
            @Nullable String period,
            @Nullable String note) {}

    /** Somebody who pays the whole cost. */
    public record SelfFunder(
            @Nullable FundingSetting setting,
            @Nullable SelfFunderChoice choice,
            @Nullable LocalDate chosen,
            @Nullable LocalDate asked,
            @Nullable String askedBy,
            @Nullable String reason,
            @Nullable Boolean wantsPlan,
            @Nullable Boolean nobodyCanArrange,
            @Nullable Boolean councilAgrees,
            List<FeeTold> feeTold) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public SelfFunder {
            feeTold = feeTold == null ? List.of() : List.copyOf(feeTold);
        }
    }

    /** A part of the arrangement fee and when the person was told; in pence. */
    public record FeeTold(
            @Nullable String shape,
            @Nullable Long pence,
            @Nullable LocalDate dated) {}

    /** The facts that an arrangement fee hangs on. */
    public record Arranging(
            @Nullable ServiceType serviceType,
            @Nullable Boolean askedCouncilToArrange,
            @Nullable Boolean councilArranges,
            @Nullable Boolean authorisedPersonAsked,
            @Nullable Boolean neverChargeLine) {}

    @Override
    public SectionName name() {
        return SectionName.MONEY;
    }
}
