package uk.ourplan.core.law.planning.review;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Revising;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.Revised.Reduction;
import uk.ourplan.language.plan.Revised.ReductionGround;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Support;
import uk.ourplan.language.review.ChangeKind;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Support becomes less only for a change in the person's own needs, outcomes or circumstances, shown by evidence, with every
 * eligible need still met, and the person is told before the provider (REVIEW-15).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/27">Care Act 2014 s.27</a>
 */
public final class NoArbitraryCut {

    private NoArbitraryCut() {}

    /** What the rule finds lacking on a revision with a lower budget or less support than the version before. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        Revising revising = desk.beside().reviews().revising();
        if (revising == null || !isLess(desk, revising)) {
            return List.of();
        }
        Reduction reduction = RevisionOnPlan.revised(desk).reduction();
        List<Lack> lacks = new ArrayList<>();
        ReductionGround ground = reduction == null ? null : reduction.ground();
        if (ground == null) {
            lacks.add(stops(
                    "The budget or the support becomes less, and no reason from the person's own life is given.",
                    "Say which change of needs, outcomes or circumstances it rests on. Saving money is no reason.",
                    "ground"));
        } else if (ground == ReductionGround.NEED_CHANGED && !needWasReassessed(revising)) {
            lacks.add(stops(
                    "Support becomes less because a need changed, and this revision rests on no changed need.",
                    "Review and reassess first: a need that changed is found at a review and reassessed.",
                    "ground"));
        }
        if (reduction == null || blank(reduction.evidence())) {
            lacks.add(stops("Nothing shows why support may become less.", "Name the evidence.", "evidence"));
        }
        uncovered(desk, reduction)
                .forEach(need -> lacks.add(stops(
                        "It is not said how need " + need + " is met with less support.",
                        "Say it for each eligible need.",
                        "needs")));
        if (reduction != null
                && reduction.providerTold() != null
                && (reduction.personTold() == null || reduction.personTold().isAfter(reduction.providerTold()))) {
            lacks.add(stops(
                    "The provider would be told before the person.",
                    "Tell the person first, with how to challenge it.",
                    "person_told"));
        }
        return lacks;
    }

    private static boolean isLess(PlanOnDesk desk, Revising revising) {
        Long before = revising.costAnnual();
        if (before != null && desk.figures() != null && desk.figures().costAnnual() < before) {
            return true;
        }
        Support earlier = revising.earlier().section(Support.class).orElse(Support.none());
        return unitsAYear(desk.support()).compareTo(unitsAYear(earlier)) < 0;
    }

    private static BigDecimal unitsAYear(Support support) {
        return support.services().stream().map(NoArbitraryCut::unitsAYear).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal unitsAYear(Support.ServiceLine line) {
        return line.units() == null || line.frequency() == null
                ? BigDecimal.ZERO
                : line.units().multiply(BigDecimal.valueOf(line.frequency().timesAYear()));
    }

    private static boolean needWasReassessed(Revising revising) {
        return revising.how().changes().stream().anyMatch(change -> change.kind() == ChangeKind.NEED);
    }

    private static List<String> uncovered(PlanOnDesk desk, @Nullable Reduction reduction) {
        Set<String> said = reduction == null
                ? Set.of()
                : reduction.needs().stream()
                        .filter(need -> !blank(need.how()))
                        .map(need -> need.need())
                        .collect(Collectors.toSet());
        return desk.needs().stream()
                .filter(need -> Boolean.TRUE.equals(need.eligible()))
                .map(need -> need.id())
                .filter(need -> !said.contains(need))
                .toList();
    }

    private static Lack stops(String says, String mend, String field) {
        return Lack.stops(Step.SUBMIT, "REVIEW-15", Topic.REVIEW, says, mend)
                .under("Care Act 2014 ss.1(2), 27")
                .in(SectionName.REVIEW, "revised.reduction." + field);
    }
}
