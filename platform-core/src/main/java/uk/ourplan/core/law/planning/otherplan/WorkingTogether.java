package uk.ourplan.core.law.planning.otherplan;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.CooperationAnswer;
import uk.ourplan.language.plan.OtherPlans;
import uk.ourplan.language.plan.OtherPlans.Cooperation;
import uk.ourplan.language.plan.OtherPlans.HealthBudget;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * A request to work together is on record with its answer, and a refusal needs one of two grounds; a personal health budget may
 * be pooled where the person and the NHS both agree (COMBINE-08, COMBINE-09).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/7">Care Act 2014 s.7, s.26(3)</a>
 */
public final class WorkingTogether {

    private WorkingTogether() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        OtherPlans section = desk.section(OtherPlans.class).orElse(null);
        if (section == null) {
            return List.of();
        }
        List<Lack> lacks = new ArrayList<>();
        section.cooperation().forEach(request -> request(request, lacks));
        HealthBudget budget = section.healthBudget();
        if (budget != null && Boolean.TRUE.equals(budget.has())) {
            pooled(budget, lacks);
        }
        return lacks;
    }

    private static void request(Cooperation request, List<Lack> lacks) {
        if (request.answer() == null) {
            lacks.add(about(Lack.prompts(
                    Step.SUBMIT,
                    "COMBINE-08",
                    Topic.OTHER_PLANS,
                    "A request to work together is not answered yet.",
                    "Ask again, and record the answer with its day.")));
        }
        boolean refused = request.answer() == CooperationAnswer.REFUSED;
        if (refused && (request.ground() == null || blank(request.reasons())) && request.escalated() == null) {
            lacks.add(about(Lack.warns(
                    Step.SUBMIT,
                    "COMBINE-08",
                    Topic.OTHER_PLANS,
                    "A request to work together was refused without one of the two grounds that count, with its reasons.",
                    "Ask for the ground and the reasons; where there is none, take it further and give the day.")));
        }
    }

    private static Lack about(Lack lack) {
        return lack.under("Care Act 2014 s.7 (unverified)").in(SectionName.OTHER_PLANS, "cooperation");
    }

    private static void pooled(HealthBudget budget, List<Lack> lacks) {
        if (budget.told() == null) {
            lacks.add(pool(Lack.prompts(
                    Step.PRESENT,
                    "COMBINE-09",
                    Topic.OTHER_PLANS,
                    "There is a personal health budget, and when the person was told that it can be pooled is not said.",
                    "Tell them, and record the day and what they want.")));
        }
        if (budget.pooled() != null && !mayPool(budget)) {
            lacks.add(pool(Lack.stops(
                    Step.SUBMIT,
                    "COMBINE-09",
                    Topic.OTHER_PLANS,
                    "The budgets are marked as pooled without the agreement of the person and of the NHS.",
                    "Record both agreements, or keep the budgets apart.")));
        }
        if (budget.pooled() != null && (budget.nhsPence() == null || budget.councilPence() == null)) {
            lacks.add(pool(Lack.prompts(
                    Step.SUBMIT,
                    "COMBINE-09",
                    Topic.OTHER_PLANS,
                    "The budgets are pooled, and what each side puts in is not said.",
                    "Give both amounts; each is accounted for by itself.")));
        }
    }

    /** Whether both agreements are there. */
    public static boolean mayPool(HealthBudget budget) {
        return Boolean.TRUE.equals(budget.personAgrees()) && Boolean.TRUE.equals(budget.nhsAgrees());
    }

    private static Lack pool(Lack lack) {
        return lack.under("Care Act 2014 s.26(3)").in(SectionName.OTHER_PLANS, "health_budget");
    }
}
