package uk.ourplan.core.law.planning.capacity;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.Capacity.BestInterests;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.language.plan.AboutCapacity;
import uk.ourplan.language.plan.OtherPlans;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Where somebody lacks capacity for a matter of the plan, a whole best-interests decision on that same matter stands in for
 * their consent, and they are still involved as far as possible (CAPACITY-01, CAPACITY-04, CAPACITY-05).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2005/9/section/4">Mental Capacity Act 2005 s.4</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(3)</a>
 */
public final class WhereCapacityIsLacking {

    private WhereCapacityIsLacking() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        for (int i = 0; i < desk.capacity().size(); i++) {
            Capacity one = desk.capacity().get(i);
            if (one.status() == CapacityStatus.ASSESSED_LACKS) {
                unassessed(one, i).ifPresent(lacks::add);
                bestInterests(desk, one, i).ifPresent(lacks::add);
            }
        }
        if (lacks(desk, CapacityDecision.TAKE_PART_IN_PLANNING)) {
            lacks.addAll(stillInvolved(desk));
        }
        return lacks;
    }

    static boolean lacks(PlanOnDesk desk, CapacityDecision decision) {
        return desk.capacity().stream()
                .anyMatch(one -> one.decision() == decision && one.status() == CapacityStatus.ASSESSED_LACKS);
    }

    /** A general word, or one without an assessment behind it, has no effect on any decision. */
    private static Optional<Lack> unassessed(Capacity one, int i) {
        boolean whole = one.decision() != null && one.assessed() != null && !blank(one.finding());
        return whole
                ? Optional.empty()
                : Optional.of(stops(
                                Step.SUBMIT,
                                "CAPACITY-01",
                                Topic.PROTECTION,
                                "Lack of capacity is recorded without a decision that it is about, or without a dated assessment that found so.",
                                "Name the decision and record the assessment, or take the entry back: capacity is presumed.")
                        .under("Mental Capacity Act 2005 s.1(2) (unverified)")
                        .onRecord(PartName.CAPACITY, "decisions[" + i + "].assessed"));
    }

    private static Optional<Lack> bestInterests(PlanOnDesk desk, Capacity one, int i) {
        CapacityDecision decision = one.decision();
        String matter = decision == null ? null : matter(desk, decision);
        BestInterests decided = one.bestInterests();
        if (matter == null || isWhole(decided)) {
            return Optional.empty();
        }
        String says = decided == null
                ? "The person lacks capacity " + matter + ", and no best-interests decision on it is recorded."
                : "The best-interests decision " + matter
                        + " is not whole: it needs its day, who decided, who was asked, and why.";
        return Optional.of(stops(
                        Step.SUBMIT,
                        "CAPACITY-04",
                        Topic.PROTECTION,
                        says,
                        "Record the decision, who made it and by what authority, who was asked, and why.")
                .under("Mental Capacity Act 2005 s.4 (unverified)")
                .onRecord(PartName.CAPACITY, "decisions[" + i + "].best_interests"));
    }

    /** The matter of this plan that the decision is about; nothing where the plan does not touch it. */
    private static @Nullable String matter(PlanOnDesk desk, CapacityDecision decision) {
        return switch (decision) {
            case AGREE_PLAN -> "to agree the plan";
            case COMBINE_PLANS -> combines(desk) ? "to agree that plans are combined" : null;
            case MANAGE_MONEY ->
                desk.councilManagesMoney() && !desk.support().services().isEmpty() ? "to manage the budget" : null;
            // whom somebody else writes for is asked about where planning is given away (DELEGATE-02)
            case TAKE_PART_IN_PLANNING,
                    HOW_NEEDS_ARE_MET,
                    WHERE_TO_LIVE,
                    ARRANGE_CARE,
                    SHARE_INFORMATION,
                    REFUSE_PLAN -> null;
        };
    }

    private static boolean combines(PlanOnDesk desk) {
        return desk.section(OtherPlans.class)
                .map(OtherPlans::combining)
                .filter(combining -> !combining.isEmpty())
                .isPresent();
    }

    private static boolean isWhole(@Nullable BestInterests decided) {
        return decided != null
                && decided.dated() != null
                && !blank(decided.maker())
                && !decided.consulted().isEmpty()
                && !blank(decided.reasons());
    }

    private static List<Lack> stillInvolved(PlanOnDesk desk) {
        Optional<PeopleInvolved> people = desk.section(PeopleInvolved.class);
        if (people.map(PeopleInvolved::capacityInvolvement)
                .filter(note -> !blank(note))
                .isEmpty()) {
            return List.of(stops(
                            Step.SUBMIT,
                            "CAPACITY-05",
                            Topic.PROTECTION,
                            "The person lacks capacity to take part in planning, and how they were involved as far as possible is not recorded.",
                            "Write how: who supports them, time spent with them, who else was asked, what else shows what matters to them.")
                    .under("Care Act 2014 s.25(3)")
                    .in(SectionName.PEOPLE_INVOLVED, "capacity_involvement"));
        }
        int sources = people.map(PeopleInvolved::capacity)
                .map(AboutCapacity::knownFrom)
                .map(List::size)
                .orElse(0);
        return sources > 1
                ? List.of()
                : List.of(prompts(
                                Step.SUBMIT,
                                "CAPACITY-05",
                                Topic.PROTECTION,
                                sources == 0
                                        ? "From whom it is known what matters to the person is not listed."
                                        : "What matters to the person is known from one source only.",
                                "Ask a range of people who know them, and list who was asked and what else was looked at.")
                        .under("Care Act 2014 s.25(3)")
                        .in(SectionName.PEOPLE_INVOLVED, "capacity.known_from"));
    }
}
