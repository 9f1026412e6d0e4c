package uk.ourplan.core.law.planning.capacity;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.warns;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.person.ChangingCapacity;
import uk.ourplan.language.person.SupportedDecision;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;

/**
 * Agreements about help with decisions are looked at again on their day, and where capacity comes and goes or declines there are
 * instructions for that time (CAPACITY-06, CAPACITY-07).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2005/9/section/4">Mental Capacity Act 2005 s.4</a>
 */
public final class DecidingLater {

    private DecidingLater() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        List<SupportedDecision> agreements = desk.circumstances().supportedDecisions();
        for (int i = 0; i < agreements.size(); i++) {
            if (isOverdue(agreements.get(i), policy.on())) {
                lacks.add(warns(
                                Step.SUBMIT,
                                "CAPACITY-06",
                                Topic.PROTECTION,
                                "An agreement about help with a decision was not looked at again on its day.",
                                "Look at it again with the person and the helper, and record the day and the next one.")
                        .onRecord(PartName.CAPACITY, "agreements[" + i + "].reviewed")
                        .reading(policy.read(Settings.AGREEMENT_REVIEW_MONTHS)));
            }
        }
        lacks.addAll(forLater(desk.circumstances().changingCapacity()));
        return lacks;
    }

    /** From the day on which each is due; who is meant stands on the person's record. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        List<OwedTask> owed = new ArrayList<>();
        List<SupportedDecision> agreements = desk.circumstances().supportedDecisions();
        for (int i = 0; i < agreements.size(); i++) {
            LocalDate due = agreements.get(i).reviewDue();
            if (due != null && isOpen(agreements.get(i), due)) {
                owed.add(OwedTask.of(
                                "CAPACITY-06",
                                String.valueOf(i + 1),
                                "Look again at agreement " + (i + 1) + " about help with a decision.",
                                "It ends when the day is on the person's record, under Capacity.")
                        .by(due)
                        .from(due)
                        .reading(policy.read(Settings.AGREEMENT_REVIEW_MONTHS).read()));
            }
        }
        return owed;
    }

    /** Due on its day, and overdue from the next one until it was looked at. */
    static boolean isOverdue(SupportedDecision agreement, LocalDate on) {
        LocalDate due = agreement.reviewDue();
        return due != null && on.isAfter(due) && isOpen(agreement, due);
    }

    private static boolean isOpen(SupportedDecision agreement, LocalDate due) {
        LocalDate reviewed = agreement.reviewed();
        return reviewed == null || reviewed.isBefore(due);
    }

    private static List<Lack> forLater(@Nullable ChangingCapacity changing) {
        if (changing == null || !changing.changes()) {
            return List.of();
        }
        if (blank(changing.instructions())) {
            return List.of(warns(
                            Step.SUBMIT,
                            "CAPACITY-07",
                            Topic.PROTECTION,
                            "Capacity changes, and there are no instructions for the time when the person cannot decide.",
                            "Write with the person what is to be done then, clear enough to act on at any time.")
                    .under("Mental Capacity Act 2005 s.4 (unverified)")
                    .onRecord(PartName.CAPACITY, "changing.instructions"));
        }
        return changing.madeWithPerson() != null
                ? List.of()
                : List.of(prompts(
                                Step.SUBMIT,
                                "CAPACITY-07",
                                Topic.PROTECTION,
                                "The instructions for changing capacity do not say when they were made with the person.",
                                "Make them with the person, and record the day.")
                        .under("Mental Capacity Act 2005 s.4 (unverified)")
                        .onRecord(PartName.CAPACITY, "changing.made_with_person"));
    }
}
