package uk.ourplan.core.law.planning.need;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.Lack.warns;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.Missing;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.MetBy;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Support.EquipmentItem;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * What the person owns is looked at before anything new, and equipment that meets an eligible need stands on the plan with
 * what it is and the day on which it came (EQUIP-01, EQUIP-02).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(1)(c)</a>
 */
public final class EquipmentOnPlan {

    private EquipmentOnPlan() {}

    /** What is lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        desk.support().equipment().forEach(item -> incomplete(item).ifPresent(lacks::add));
        notYetThere(desk).ifPresent(lacks::add);
        missingFromThePlan(desk).ifPresent(lacks::add);
        owned(desk).ifPresent(lacks::add);
        return lacks;
    }

    private static Optional<Lack> incomplete(EquipmentItem item) {
        if (item.supplied() != null || item.planned() != null) {
            return Optional.empty();
        }
        return Optional.of(stops(
                        Step.SUBMIT,
                        "EQUIP-02",
                        Topic.WAYS_OF_MEETING,
                        "Item " + item.id() + " has no day on which it was supplied.",
                        "Give that day, or the day for which it is planned.")
                .under("Care Act 2014 s.25(1)(c)")
                .in(SectionName.SUPPORT, "equipment[" + item.id() + "].supplied"));
    }

    private static Optional<Lack> notYetThere(PlanOnDesk desk) {
        Missing missing = new Missing();
        desk.support()
                .equipment()
                .forEach(item -> missing.when(item.supplied() == null && item.planned() != null, item.id()));
        return missing.says("Planned, and not yet supplied: item")
                .map(says -> warning(
                        says,
                        "Give the day once it is there.",
                        SectionName.SUPPORT,
                        "equipment[" + missing.first() + "].supplied"));
    }

    /** A need says that equipment meets it, and no such thing stands on the plan; what was there before needs no new item. */
    private static Optional<Lack> missingFromThePlan(PlanOnDesk desk) {
        Missing missing = new Missing();
        desk.needs().stream()
                .filter(need -> Boolean.TRUE.equals(need.eligible()))
                .filter(need -> need.metBy().contains(MetBy.EQUIPMENT) && blank(need.technologyOwned()))
                .forEach(need -> missing.when(
                        desk.support().equipment().stream()
                                .noneMatch(item -> item.meets().contains(need.id()) && !blank(item.what())),
                        need.id()));
        return missing.says("Met by equipment that does not stand on the plan: need")
                .map(says -> warning(
                        says,
                        "Add the item with what it is and the day on which it came.",
                        SectionName.SUPPORT,
                        "equipment"));
    }

    private static Optional<Lack> owned(PlanOnDesk desk) {
        Missing missing = new Missing();
        desk.needs()
                .forEach(need ->
                        missing.when(!blank(need.technologyOwned()) && blank(need.technologyConsidered()), need.id()));
        return missing.says("What the person owns was not considered for need")
                .map(says -> prompts(
                                Step.SUBMIT,
                                "EQUIP-01",
                                Topic.WAYS_OF_MEETING,
                                says,
                                "Say what it could do, and what something new could.")
                        .in(SectionName.NEEDS, "needs[" + missing.first() + "].technology_considered"));
    }

    private static Lack warning(String says, String mend, SectionName section, String field) {
        return warns(Step.SUBMIT, "EQUIP-02", Topic.WAYS_OF_MEETING, says, mend)
                .under("Care Act 2014 s.25(1)(c)")
                .in(section, field);
    }
}
