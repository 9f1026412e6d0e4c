package uk.ourplan.core.law.planning.notice;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.charging.EquipmentAnswer;
import uk.ourplan.core.law.charging.EquipmentFacts;
import uk.ourplan.core.law.charging.EquipmentIsFree;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.Missing;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.EquipmentKind;
import uk.ourplan.language.plan.Notice.EquipmentSupplied;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Support.EquipmentItem;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * Whoever supplied equipment tells whoever holds the plan what it is, its kind and day, and what it cost only where the council
 * may charge for it (EQUIP-03); whoever holds the plan then adds it, and only that ends the task (EQUIP-04).
 *
 * @see <a href="https://www.legislation.gov.uk/uksi/2014/2672/regulation/3">SI 2014/2672 reg 3(1)-(3)</a>
 */
public final class EquipmentMadeKnown {

    private EquipmentMadeKnown() {}

    /** What the notice lacks, field by field; whether a cost is wanted hangs on the council's policy. */
    @SuppressWarnings("NullAway") // JSON may leave anything out
    public static List<String> lacking(EquipmentSupplied notice, CouncilPolicy policy) {
        List<String> lacking = new ArrayList<>();
        if (blank(notice.what())) {
            lacking.add("what");
        }
        if (notice.kind() == null) {
            lacking.add("kind");
        }
        if (notice.supplied() == null) {
            lacking.add("supplied");
        }
        if (notice.kind() == EquipmentKind.ADAPTATION
                && notice.costPence() == null
                && !Boolean.FALSE.equals(notice.aboveLine())
                && policy.read(Settings.EQUIPMENT_CHARGE).value().charge()) {
            lacking.add("cost_pence");
        }
        return lacking;
    }

    /** What the item costs on the plan: nothing for every aid and every adaptation up to the line. */
    public static long costOnPlan(EquipmentSupplied notice, CouncilPolicy policy) {
        Long cost = notice.costPence();
        if (cost == null) {
            return 0;
        }
        Determination<EquipmentAnswer> answer = new EquipmentIsFree()
                .decide(
                        new EquipmentFacts(
                                notice.kind() == EquipmentKind.AID
                                        ? EquipmentFacts.Kind.AID
                                        : EquipmentFacts.Kind.ADAPTATION,
                                new Money(cost)),
                        policy);
        return answer.answer() == null ? 0 : answer.answer().recordedCostPence().pence();
    }

    /** What was supplied for an eligible need, or for one that was not told, and does not stand on the plan (EQUIP-02). */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        Missing missing = new Missing();
        desk.beside().equipment().stream()
                .filter(notice -> isForAnEligibleNeed(notice, desk))
                .forEach(notice -> missing.when(isNotOnPlan(notice, desk), notice.what()));
        return missing
                .says("Supplied, and not on the plan")
                .map(says -> Lack.warns(
                                Step.SUBMIT,
                                "EQUIP-02",
                                Topic.WAYS_OF_MEETING,
                                says,
                                "Add it with what it is and the day on which it came.")
                        .under("Care Act 2014 s.25(1)(c)")
                        .in(SectionName.SUPPORT, "equipment"))
                .stream()
                .toList();
    }

    private static boolean isForAnEligibleNeed(EquipmentSupplied notice, PlanOnDesk desk) {
        return notice.need() == null
                || desk.needs().stream()
                        .anyMatch(need -> need.id().equals(notice.need()) && Boolean.TRUE.equals(need.eligible()));
    }

    private static boolean isNotOnPlan(EquipmentSupplied notice, PlanOnDesk desk) {
        return desk.support().equipment().stream().noneMatch(item -> isThat(item, notice));
    }

    /** One task for each notice whose item is not on the plan; due on the day of the notice, or the council's days later. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        InEffect<Integer> days = policy.read(Settings.EQUIPMENT_ON_PLAN_DAYS);
        List<EquipmentSupplied> notices = desk.beside().equipment();
        List<OwedTask> owed = new ArrayList<>();
        for (int i = 0; i < notices.size(); i++) {
            EquipmentSupplied notice = notices.get(i);
            if (isNotOnPlan(notice, desk)) {
                owed.add(OwedTask.of(
                                "EQUIP-04",
                                String.valueOf(i + 1),
                                "Add to the plan what was supplied: " + notice.what() + ".",
                                "It ends when an item of this name with the day on which it was supplied stands on the"
                                        + " plan.")
                        .by(notice.notified().plusDays(days.value()))
                        .reading(days.read())
                        .in(SectionName.SUPPORT, "equipment"));
            }
        }
        return owed;
    }

    private static boolean isThat(EquipmentItem item, EquipmentSupplied notice) {
        return item.what() != null
                && item.what().strip().equalsIgnoreCase(notice.what().strip())
                && notice.supplied().equals(item.supplied());
    }
}
