package uk.ourplan.core.law.planning.money;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Figures;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.BestValueBasis;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.MoneySection.OverIndicative;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.MoneySettings;
import uk.ourplan.tenant.policy.MoneySettings.OverIndicativeCheck;

/**
 * A plan dearer than its indicative budget waits until both questions are answered with evidence, by the role that the council
 * names; much better outcomes need an approval, and what is not best value another way or another payer (BUDGET-11 to 13).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/26">Care Act 2014 s.26(1)(a)</a>
 */
public final class CostAboveIndicative {

    private static final String CLAUSE = "Care Act 2014 s.26(1)(a)";
    private static final String FIELD = "over_indicative";

    private CostAboveIndicative() {}

    static List<Lack> lacking(PlanOnDesk desk, MoneySection money, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        OverIndicative over = money.overIndicative();
        if (isDearer(desk, money)) {
            InEffect<OverIndicativeCheck> check = policy.read(MoneySettings.OVER_INDICATIVE_CHECK);
            if (!isAnswered(over)) {
                lacks.add(unanswered(check));
            } else if (over != null && (blank(over.answeredBy()) || over.answered() == null)) {
                lacks.add(nobodyNamed(check));
            }
        }
        if (desk.personalBudget().contains("needs_approval")) {
            lacks.add(settled(
                    "BUDGET-13",
                    "The plan is dearer for much better outcomes, and no approval of a manager is recorded.",
                    "Record the risk assessment and the approval, or propose a cheaper way.",
                    ".manager_approved"));
        }
        if (desk.personalBudget().contains("alternative_or_top_up")) {
            lacks.add(settled(
                    "BUDGET-12",
                    "The plan is dearer than the indicative budget, and not all of it can become the personal budget.",
                    "Offer the suitable alternative, or agree who pays the difference.",
                    ""));
        }
        return lacks;
    }

    /** The two answers, by whoever the council lets record them, while the plan is not signed. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        MoneySection money = desk.section(MoneySection.class).orElse(MoneySection.nothing());
        if (desk.signedOff() || !isDearer(desk, money) || isAnswered(money.overIndicative())) {
            return List.of();
        }
        InEffect<OverIndicativeCheck> check = policy.read(MoneySettings.OVER_INDICATIVE_CHECK);
        return List.of(OwedTask.of(
                        "BUDGET-11",
                        "answers",
                        "The plan is dearer than its indicative budget. Record with evidence whether every item serves an"
                                + " eligible need, and whether the cost is best value.",
                        "It ends when both answers and the evidence stand in the plan, or the cost is within the"
                                + " indicative budget.")
                .of(new TaskOwner(check.value().recordedBy()))
                .under(CLAUSE)
                .reading(check.read())
                .in(SectionName.MONEY, FIELD + ".evidence"));
    }

    private static Lack unanswered(InEffect<OverIndicativeCheck> check) {
        List<String> evidence = check.value().evidence();
        return settled(
                        "BUDGET-11",
                        "The cost is above the indicative budget, and the two answers are not recorded with"
                                + " evidence.",
                        "Answer both questions and write down the evidence; the " + role(check) + " records it."
                                + (evidence.isEmpty() ? "" : " The evidence: " + String.join("; ", evidence) + "."),
                        ".evidence")
                .reading(check);
    }

    private static Lack nobodyNamed(InEffect<OverIndicativeCheck> check) {
        return Lack.warns(
                        Step.AUTHORISE,
                        "BUDGET-11",
                        Topic.PROPOSED_BUDGET,
                        "The cost above the indicative budget is answered for, and it is not said by whom and when.",
                        "Name the " + role(check) + " who answered, and the day.")
                .under(CLAUSE)
                .in(SectionName.MONEY, FIELD + ".answered_by")
                .reading(check);
    }

    private static String role(InEffect<OverIndicativeCheck> check) {
        return check.value().recordedBy().replace('_', ' ');
    }

    /** Both questions, and whether a cheaper way suits where it is not best value; each rests on the evidence. */
    private static boolean isAnswered(@Nullable OverIndicative over) {
        return over != null
                && over.supportsOnlyEligibleNeeds() != null
                && over.bestValueBasis() != null
                && (over.bestValueBasis() != BestValueBasis.NONE || over.suitableCheaperAlternative() != null)
                && !blank(over.evidence());
    }

    private static boolean isDearer(PlanOnDesk desk, MoneySection money) {
        Figures figures = desk.figures();
        IndicativeNow.Amounts indicative = IndicativeNow.of(desk, money);
        return figures != null
                && indicative != null
                && (figures.costAnnual() > indicative.annual() || figures.costOneOff() > indicative.once());
    }

    private static Lack settled(String rule, String says, String mend, String field) {
        return Lack.stops(Step.AUTHORISE, rule, Topic.PROPOSED_BUDGET, says, mend)
                .under(CLAUSE)
                .in(SectionName.MONEY, FIELD + field);
    }
}
