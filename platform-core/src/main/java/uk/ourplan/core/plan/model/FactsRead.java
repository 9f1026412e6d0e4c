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
import uk.ourplan.core.law.charging.EquipmentFacts;
import uk.ourplan.core.law.charging.FeeFactsOfAPlan;
import uk.ourplan.core.law.planning.agreement.AgreementFacts;
import uk.ourplan.core.law.planning.agreement.AgreementOnRecord;
import uk.ourplan.core.law.planning.agreement.EffortsToAgree;
import uk.ourplan.core.law.planning.agreement.GettingItBack;
import uk.ourplan.core.law.planning.carer.ReliefOnPlan;
import uk.ourplan.core.law.planning.money.IndicativeNow;
import uk.ourplan.core.person.model.PersonOnRecord;
import uk.ourplan.core.plan.model.PlanFacts.Line;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.money.AssessmentState;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.money.ServiceClass;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.MoneySection.FinancialAssessment;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.ReviewArrangement;
import uk.ourplan.language.plan.Risks;
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
        IndicativeNow.Amounts indicative = money == null
                ? null
                : IndicativeNow.of(
                        money,
                        plan.content().section(Risks.class).map(Risks::items).orElse(List.of()));
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
                EffortsToAgree.of(
                        plan.agreement().seeking(),
                        GettingItBack.isInDoubt(person.capacity()),
                        plan.agreement().effortsLogged()),
                plan.content().section(Support.class).map(this::lines).orElse(null),
                contribution(finance),
                money(contributionOnce),
                budget(indicative == null ? null : Long.valueOf(indicative.weekly())),
                budget(onceIndicated(indicative)),
                FeeFactsOfAPlan.of(money, person.capacity(), overLimit(finance)));
    }

    /** Where nothing is said of one-off money and no contingency adds any, there is no such figure. */
    private @Nullable Long onceIndicated(IndicativeNow.@Nullable Amounts indicative) {
        if (money == null || money.indicative() == null || indicative == null) {
            return null;
        }
        return indicative.once() > 0 || money.indicative().oneOffPence() != null
                ? Long.valueOf(indicative.once())
                : null;
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
        plan.content()
                .section(Risks.class)
                .map(Risks::items)
                .orElse(List.of())
                .forEach(risk -> contingency(risk, lines));
        return lines;
    }

    /** A contingency with an amount of its own adds to the plan's cost (BUDGET-06). */
    private static void contingency(Risks.Risk risk, List<Line> lines) {
        Risks.CostLine cost =
                risk.contingency() == null ? null : risk.contingency().cost();
        if (cost != null && cost.standsAlone()) {
            lines.add(new Line(
                    risk.id(),
                    money(cost.pence()),
                    cost.frequency(),
                    ServiceClass.BOUGHT_SERVICE,
                    Funder.COUNCIL,
                    null));
        }
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
                GettingItBack.presentedToSignatory(record),
                new Given<>(record.signed()),
                new Given<>(record.signedBy()),
                awaited(record.awaitedFrom()),
                GettingItBack.toldSignatory(record),
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
