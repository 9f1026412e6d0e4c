package uk.ourplan.core.plan.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.Given;
import uk.ourplan.core.law.budget.BudgetFiguresAnswer;
import uk.ourplan.core.law.budget.BudgetFiguresFacts;
import uk.ourplan.core.law.budget.PersonalBudgetFacts;
import uk.ourplan.core.law.charging.ArrangementFeeFacts;
import uk.ourplan.core.law.charging.EquipmentAnswer;
import uk.ourplan.core.law.charging.EquipmentFacts;
import uk.ourplan.core.law.charging.EquipmentIsFree;
import uk.ourplan.core.law.planning.agreement.AgreementFacts;
import uk.ourplan.core.law.planning.authorisation.AuthorisationFacts;
import uk.ourplan.core.person.model.PersonOnRecord;
import uk.ourplan.language.money.AssessmentState;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.money.ServiceClass;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.MoneySection.FinancialAssessment;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.language.plan.Signatory;
import uk.ourplan.language.plan.Support;
import uk.ourplan.tenant.policy.CouncilPolicy;

/** Reads from a plan and its case the facts that the law asks for; what is not written down stays open. */
final class PlanFacts {

    private final Plan plan;
    private final PersonOnRecord person;
    private final @Nullable MoneySection money;

    PlanFacts(Plan plan, CaseOnRecord about) {
        this(plan, about.person());
    }

    PlanFacts(Plan plan, PersonOnRecord person) {
        this.plan = plan;
        this.person = person;
        this.money = plan.content().section(MoneySection.class).orElse(null);
    }

    BudgetFiguresFacts budgetFigures(CouncilPolicy policy) {
        FinancialAssessment finance = money == null ? null : money.financialAssessment();
        Long once = finance == null ? null : finance.contributionOneOffPence();
        return new BudgetFiguresFacts(lines(policy), contribution(finance), once == null ? null : new Money(once));
    }

    /** Awaited, where nobody knows yet: what the council pays in all does not hang on the person's share. */
    BudgetFiguresFacts costOnly(CouncilPolicy policy) {
        return new BudgetFiguresFacts(lines(policy), new Given<>(null), null);
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

    /** Every line with its amount; {@code null} while the plan has no such section or a line is not complete. */
    private @Nullable List<BudgetFiguresFacts.Line> lines(CouncilPolicy policy) {
        Support support = plan.content().section(Support.class).orElse(null);
        if (support == null) {
            return null;
        }
        List<BudgetFiguresFacts.@Nullable Line> lines = new ArrayList<>();
        support.services().forEach(line -> lines.add(line(line)));
        support.equipment().forEach(item -> lines.add(line(item, policy)));
        return lines.stream().anyMatch(Objects::isNull) ? null : List.copyOf(known(lines));
    }

    private static List<BudgetFiguresFacts.Line> known(List<BudgetFiguresFacts.@Nullable Line> lines) {
        List<BudgetFiguresFacts.Line> known = new ArrayList<>();
        for (BudgetFiguresFacts.Line line : lines) {
            if (line != null) {
                known.add(line);
            }
        }
        return known;
    }

    private static BudgetFiguresFacts.@Nullable Line line(Support.ServiceLine line) {
        Long pence = line.pence() == null ? reckoned(line.unitCostPence(), line.units()) : line.pence();
        Frequency frequency = line.frequency();
        ServiceClass serviceClass = line.serviceClass();
        Funder funder = line.funder();
        return pence == null || frequency == null || serviceClass == null || funder == null
                ? null
                : new BudgetFiguresFacts.Line(line.id(), new Money(pence), frequency, serviceClass, funder);
    }

    private static @Nullable Long reckoned(@Nullable Long each, @Nullable BigDecimal units) {
        return each == null || units == null
                ? null
                : BigDecimal.valueOf(each)
                        .multiply(units)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
    }

    /** Equipment counts as the law says and not as somebody typed it (EQUIP-03). */
    private static BudgetFiguresFacts.@Nullable Line line(Support.EquipmentItem item, CouncilPolicy policy) {
        Funder funder = Objects.requireNonNullElse(item.funder(), Funder.COUNCIL);
        if (item.recordedPence() != null && item.serviceClass() != null) {
            return new BudgetFiguresFacts.Line(
                    item.id(), new Money(item.recordedPence()), Frequency.ONE_OFF, item.serviceClass(), funder);
        }
        EquipmentAnswer charge =
                new EquipmentIsFree().decide(equipment(item), policy).answer();
        return charge == null
                ? null
                : new BudgetFiguresFacts.Line(
                        item.id(),
                        charge.recordedCostPence(),
                        Frequency.ONE_OFF,
                        charge.mayCharge() ? ServiceClass.CHARGED_ADAPTATION : ServiceClass.FREE_EQUIPMENT,
                        funder);
    }

    static EquipmentFacts equipment(Support.EquipmentItem item) {
        return new EquipmentFacts(
                item.kind() == null
                        ? null
                        : EquipmentFacts.Kind.valueOf(item.kind().name()),
                item.costPence() == null ? null : new Money(item.costPence()));
    }

    /** Capital is known to be above the limit only once the financial assessment says so. */
    ArrangementFeeFacts arrangementFee() {
        MoneySection.Arranging arranging = money == null ? null : money.arranging();
        FinancialAssessment finance = money == null ? null : money.financialAssessment();
        return new ArrangementFeeFacts(
                arranging == null || arranging.serviceType() == null
                        ? null
                        : ArrangementFeeFacts.ServiceType.valueOf(
                                arranging.serviceType().name()),
                overLimit(finance),
                arranging == null ? null : arranging.askedCouncilToArrange(),
                arranging == null ? null : arranging.councilArranges(),
                !lacksCapacityFor(CapacityDecision.ARRANGE_CARE),
                arranging == null ? null : arranging.authorisedPersonAsked(),
                arranging == null ? null : arranging.neverChargeLine());
    }

    private static @Nullable Boolean overLimit(@Nullable FinancialAssessment finance) {
        AssessmentState state = finance == null ? null : finance.state();
        return state == null ? null : Boolean.valueOf(state == AssessmentState.OVER_LIMIT);
    }

    PersonalBudgetFacts weeklyBudget(@Nullable BudgetFiguresAnswer figures) {
        MoneySection.Indicative indicative = money == null ? null : money.indicative();
        return personalBudget(
                indicative == null ? null : indicative.weeklyPence(),
                figures == null ? null : figures.recurring().costWeeklyPence());
    }

    PersonalBudgetFacts oneOffBudget(BudgetFiguresAnswer figures) {
        MoneySection.Indicative indicative = money == null ? null : money.indicative();
        return personalBudget(
                indicative == null ? null : indicative.oneOffPence(),
                figures.oneOff().costPence());
    }

    private PersonalBudgetFacts personalBudget(@Nullable Long indicative, @Nullable Money proposed) {
        MoneySection.OverIndicative over = money == null ? null : money.overIndicative();
        return new PersonalBudgetFacts(
                indicative == null ? null : new Money(indicative),
                proposed,
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

    AuthorisationFacts authorisation(@Nullable BudgetFiguresAnswer figures) {
        return new AuthorisationFacts(
                figures == null ? null : figures.recurring().costAnnualPence(),
                figures == null ? null : figures.oneOff().costPence(),
                hasComplexRate(),
                person.circumstances().deafblind(),
                person.circumstances().expertAssessor(),
                plan.panelMatches());
    }

    boolean hasComplexRate() {
        return money != null && money.complexRate() != null;
    }

    AgreementFacts agreement() {
        AgreementRecord record = plan.agreement();
        return new AgreementFacts(
                !lacksCapacityToAgree(),
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
            case null -> lacksCapacityToAgree() ? null : AgreementFacts.Awaited.PERSON;
        };
    }

    private boolean lacksCapacityToAgree() {
        return lacksCapacityFor(CapacityDecision.AGREE_PLAN);
    }

    private boolean lacksCapacityFor(CapacityDecision decision) {
        return person.capacity().stream()
                .anyMatch(each -> each.decision() == decision && each.status() == CapacityStatus.ASSESSED_LACKS);
    }
}
