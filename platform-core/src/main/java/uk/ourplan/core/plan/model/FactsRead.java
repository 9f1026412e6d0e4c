package uk.ourplan.core.plan.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.Given;
import uk.ourplan.core.law.budget.PersonalBudgetFacts;
import uk.ourplan.core.law.charging.ArrangementFeeFacts;
import uk.ourplan.core.law.charging.EquipmentFacts;
import uk.ourplan.core.law.planning.agreement.AgreementFacts;
import uk.ourplan.core.law.planning.agreement.AgreementOnRecord;
import uk.ourplan.core.law.planning.carer.ReliefOnPlan;
import uk.ourplan.core.person.model.PersonOnRecord;
import uk.ourplan.core.plan.model.PlanFacts.Line;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.money.AssessmentState;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.MoneySection.FinancialAssessment;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.ReviewArrangement;
import uk.ourplan.language.plan.Signatory;
import uk.ourplan.language.plan.Support;

/** Reads from a plan and its person the facts that the law asks for. */
public final class FactsRead {

    private final Plan plan;
    private final PersonOnRecord person;
    private final @Nullable MoneySection money;

    private FactsRead(Plan plan, PersonOnRecord person) {
        this.plan = plan;
        this.person = person;
        this.money = plan.content().section(MoneySection.class).orElse(null);
    }

    /** The facts of this plan. */
    public static PlanFacts from(Plan plan, PersonOnRecord person) {
        return new FactsRead(plan, person).facts();
    }

    private PlanFacts facts() {
        Signature signed = plan.progress().signature();
        FinancialAssessment finance = money == null ? null : money.financialAssessment();
        MoneySection.Indicative indicative = money == null ? null : money.indicative();
        Long contributionOnce = finance == null ? null : finance.contributionOneOffPence();
        return new PlanFacts(
                plan.state(),
                signed == null ? null : LocalDate.ofInstant(signed.at(), Days.LONDON),
                plan.content()
                        .section(ReviewArrangement.class)
                        .map(ReviewArrangement::proposed)
                        .orElse(null),
                plan.panelMatches(),
                stepsTaken(),
                money != null && money.complexRate() != null,
                person.circumstances().deafblind(),
                person.circumstances().expertAssessor(),
                agreement(),
                AgreementOnRecord.status(plan.agreement(), AgreementStatus.AWAITING),
                plan.content().section(Support.class).map(this::lines).orElse(null),
                contribution(finance),
                money(contributionOnce),
                budget(indicative == null ? null : indicative.weeklyPence()),
                budget(indicative == null ? null : indicative.oneOffPence()),
                arrangementFee(finance));
    }

    private Set<String> stepsTaken() {
        return plan.stepsThatCount().stream().map(StepTaken::role).collect(Collectors.toSet());
    }

    /** What relieves a carer is the adult's service: it never adds to the carer's budget or charge (CARER-04). */
    private List<Line> lines(Support support) {
        boolean carers = plan.origin().kind() == PlanKind.SUPPORT_PLAN;
        List<Line> lines = new ArrayList<>();
        support.services().stream()
                .filter(line -> !carers || !ReliefOnPlan.isDeliveredToTheAdult(line))
                .forEach(line -> lines.add(line(line)));
        support.equipment().forEach(item -> lines.add(line(item)));
        return lines;
    }

    private static Line line(Support.ServiceLine line) {
        Long pence = line.pence() == null ? reckoned(line.unitCostPence(), line.units()) : line.pence();
        return new Line(line.id(), money(pence), line.frequency(), line.serviceClass(), line.funder(), null);
    }

    private static @Nullable Long reckoned(@Nullable Long each, @Nullable BigDecimal units) {
        return each == null || units == null
                ? null
                : BigDecimal.valueOf(each)
                        .multiply(units)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
    }

    private static Line line(Support.EquipmentItem item) {
        boolean recorded = item.recordedPence() != null && item.serviceClass() != null;
        return new Line(
                item.id(),
                recorded ? money(item.recordedPence()) : null,
                Frequency.ONE_OFF,
                recorded ? item.serviceClass() : null,
                Objects.requireNonNullElse(item.funder(), Funder.COUNCIL),
                new EquipmentFacts(
                        item.kind() == null
                                ? null
                                : EquipmentFacts.Kind.valueOf(item.kind().name()),
                        money(item.costPence())));
    }

    private static @Nullable Money money(@Nullable Long pence) {
        return pence == null ? null : new Money(pence);
    }

    private static @Nullable Given<Money> contribution(@Nullable FinancialAssessment finance) {
        if (finance == null) {
            return null;
        }
        if (finance.contributionWeeklyPence() != null) {
            return new Given<>(new Money(finance.contributionWeeklyPence()));
        }
        AssessmentState state = finance.state();
        return switch (state) {
            case null -> null;
            case NOT_NEEDED -> new Given<>(Money.NONE);
            case REQUESTED, AWAITED -> new Given<>(null);
            case DONE, OVER_LIMIT -> null;
        };
    }

    private @Nullable ArrangementFeeFacts arrangementFee(@Nullable FinancialAssessment finance) {
        MoneySection.Arranging arranging = money == null ? null : money.arranging();
        return arranging == null
                ? null
                : new ArrangementFeeFacts(
                        arranging.serviceType() == null
                                ? null
                                : ArrangementFeeFacts.ServiceType.valueOf(
                                        arranging.serviceType().name()),
                        overLimit(finance),
                        arranging.askedCouncilToArrange(),
                        arranging.councilArranges(),
                        !lacksCapacityFor(CapacityDecision.ARRANGE_CARE),
                        arranging.authorisedPersonAsked(),
                        arranging.neverChargeLine());
    }

    /** Capital is known to be above the limit only once the financial assessment says so. */
    private static @Nullable Boolean overLimit(@Nullable FinancialAssessment finance) {
        AssessmentState state = finance == null ? null : finance.state();
        return state == null ? null : Boolean.valueOf(state == AssessmentState.OVER_LIMIT);
    }

    private PersonalBudgetFacts budget(@Nullable Long indicative) {
        MoneySection.OverIndicative over = money == null ? null : money.overIndicative();
        return new PersonalBudgetFacts(
                money(indicative),
                null,
                meetsAllEligibleNeeds(),
                over == null ? null : over.supportsOnlyEligibleNeeds(),
                over == null || over.bestValueBasis() == null
                        ? null
                        : PersonalBudgetFacts.BestValueBasis.valueOf(
                                over.bestValueBasis().name()),
                over == null ? null : over.suitableCheaperAlternative(),
                over == null ? null : over.riskAssessed(),
                over == null ? null : over.managerApproved());
    }

    private @Nullable Boolean meetsAllEligibleNeeds() {
        return plan.content()
                .section(Needs.class)
                .map(section -> section.needs().stream()
                        .filter(need -> Boolean.TRUE.equals(need.eligible()))
                        .allMatch(need -> Boolean.TRUE.equals(need.councilWillMeet())
                                || !need.metBy().isEmpty()))
                .orElse(null);
    }

    private AgreementFacts agreement() {
        AgreementRecord record = plan.agreement();
        return new AgreementFacts(
                !lacksCapacityFor(CapacityDecision.AGREE_PLAN),
                record.presented(),
                new Given<>(record.signed()),
                new Given<>(record.signedBy()),
                awaited(record.awaitedFrom()),
                record.toldAssumed(),
                record.effortsLogged(),
                record.reasonUnsigned() != null && !record.reasonUnsigned().isBlank(),
                Boolean.TRUE.equals(record.inDispute()));
    }

    private AgreementFacts.@Nullable Awaited awaited(@Nullable Signatory from) {
        return switch (from) {
            case PERSON -> AgreementFacts.Awaited.PERSON;
            case LEGAL_REPRESENTATIVE -> AgreementFacts.Awaited.LEGAL_REPRESENTATIVE;
            case BEST_INTERESTS_DECISION_MAKER -> AgreementFacts.Awaited.BEST_INTERESTS_DECISION_MAKER;
            // Whoever has capacity signs for themselves (AGREE-05).
            case INDEPENDENT_ADVOCATE, OTHER -> null;
            case null -> lacksCapacityFor(CapacityDecision.AGREE_PLAN) ? null : AgreementFacts.Awaited.PERSON;
        };
    }

    private boolean lacksCapacityFor(CapacityDecision decision) {
        return person.capacity().stream()
                .anyMatch(each -> each.decision() == decision && each.status() == CapacityStatus.ASSESSED_LACKS);
    }
}
