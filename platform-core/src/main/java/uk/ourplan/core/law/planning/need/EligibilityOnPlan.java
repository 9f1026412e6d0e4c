package uk.ourplan.core.law.planning.need;

import java.util.List;
import java.util.stream.Collectors;
import uk.ourplan.core.law.eligibility.EligibilityOfAnAssessment;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.need.AssessmentKind;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * A plan rests on a determination of eligibility, never on a guess; whoever has no eligible need is given the reasons in
 * writing, and advice (NEED-01, NEED-02).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/24">Care Act 2014 s.13(5), s.24(2)</a>
 */
public final class EligibilityOnPlan {

    private EligibilityOnPlan() {}

    /** What is lacking: the facts for which the determination still waits. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        boolean open = !desk.found().isEmpty() && desk.found().stream().anyMatch(need -> need.eligible() == null);
        List<String> missing =
                open ? EligibilityOfAnAssessment.of(desk.assessment()).missing() : List.of();
        return missing.isEmpty()
                ? List.of()
                : List.of(Lack.stops(
                                Step.SUBMIT,
                                rule(desk),
                                Topic.ELIGIBILITY,
                                "Eligibility is not determined; not answered in the assessment: "
                                        + missing.stream()
                                                .map(fact ->
                                                        fact.replace('_', ' ').replace('.', ' '))
                                                .collect(Collectors.joining(", "))
                                        + ".",
                                "Answer it in the assessment; nobody is refused on a guess.")
                        .under("Care Act 2014 s.13(7); SI 2015/313")
                        .in(SectionName.NEEDS, null));
    }

    /** What is owed: the written reasons, where no need is eligible. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        boolean none = !desk.found().isEmpty()
                && desk.found().stream().allMatch(need -> Boolean.FALSE.equals(need.eligible()));
        boolean given = desk.assessment().copiesGiven() != null
                && desk.assessment().copiesGiven().eligibility() != null;
        OwedTask reasons = OwedTask.of(
                        rule(desk),
                        "reasons",
                        "Give the person the written reasons why no need is eligible, and advice on what can be done about"
                                + " the needs. The letter stands beside the advice.",
                        "It ends when the day is on the assessment, or on record here.")
                .under("Care Act 2014 s.13(5), s.24(2)")
                .in(SectionName.ADVICE, "reduce")
                .endedByRecord(FollowUpOutcome.DONE);
        return none && !given && !desk.beside().isFollowedUp(reasons.key()) ? List.of(reasons) : List.of();
    }

    private static String rule(PlanOnDesk desk) {
        return desk.assessment().kind() == AssessmentKind.CARER ? "NEED-02" : "NEED-01";
    }
}
