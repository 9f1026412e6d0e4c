package uk.ourplan.core.law.planning.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.CorrectiveAction;
import uk.ourplan.language.plan.FollowUp;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.HowWePlan.RoleTask;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * A plan past its day, or whose agreed tasks are late, stays flagged until somebody chooses what puts it right, with the
 * person's views and how they keep control; what was chosen becomes a task of its own (INVOLVE-11).
 *
 * @see "Care and support statutory guidance, chapter 10"
 */
public final class OffTrack {

    private static final String RULE = "INVOLVE-11";
    private static final List<String> ACTIONS =
            Stream.of(CorrectiveAction.values()).map(CorrectiveAction::code).toList();

    private OffTrack() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        return flag(desk, policy).stream()
                .map(flag -> Lack.warns(
                                Step.PRESENT,
                                RULE,
                                Topic.INVOLVEMENT,
                                flag.says() + " Nothing is chosen that puts it right.",
                                "Record under My work what is done about it, with the person's views.")
                        .in(SectionName.HOW_WE_PLAN, "target.agreed"))
                .toList();
    }

    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        List<OwedTask> owed = new ArrayList<>();
        flag(desk, policy)
                .ifPresent(flag -> owed.add(OwedTask.of(
                                RULE,
                                flag.item(),
                                "Choose what puts the plan back on track. " + flag.says(),
                                "It ends when an action is recorded with its reason, the person's views and how they"
                                        + " keep control.")
                        .by(flag.since())
                        .in(SectionName.HOW_WE_PLAN, "target.agreed")
                        .endedByRecord(FollowUpOutcome.DONE)
                        .asking("how", "What is done about it", ACTIONS)
                        .asking("with", "The person's views, or unable to obtain them, because", List.of())
                        .asking("next", "How their involvement and control are kept", List.of())));
        desk.beside().followUps().stream()
                .filter(done -> done.key().startsWith(RULE + ":off:"))
                .map(OffTrack::chosen)
                .flatMap(Optional::stream)
                .filter(task -> !desk.course().isInForce() && !desk.beside().isFollowedUp(task.key()))
                .forEach(owed::add);
        return owed;
    }

    /** Why it is off track, and since when; empty where it is not or where something was chosen. */
    private static Optional<Flag> flag(PlanOnDesk desk, CouncilPolicy policy) {
        if (desk.course().isInForce()) {
            return Optional.empty();
        }
        LocalDate target = Planning.target(desk, policy);
        Optional<Flag> flag = target != null && TargetOnPlan.isOverdue(desk, target, policy.on())
                ? Optional.of(new Flag(
                        "off:" + target, "It was to be complete by " + Days.inWords(target) + ".", target.plusDays(1)))
                : Planning.late(desk, policy.on()).stream().findFirst().flatMap(OffTrack::late);
        return flag.filter(each -> !desk.beside().isFollowedUp(RULE + ":" + each.item()));
    }

    private static Optional<Flag> late(RoleTask first) {
        return Optional.ofNullable(first.due())
                .map(due -> new Flag(
                        "off:" + first.id() + ":" + due,
                        "Planning task " + first.id() + " was to be done by " + Days.inWords(due) + ".",
                        due.plusDays(1)));
    }

    private record Flag(String item, String says, LocalDate since) {}

    private static Optional<OwedTask> chosen(FollowUp choice) {
        String how = choice.how();
        if (how == null || !ACTIONS.contains(how)) {
            return Optional.empty();
        }
        String says = switch (CorrectiveAction.of(how)) {
            case ADVOCACY ->
                "Arrange an independent advocate: whoever supported the person is no longer suitable (ADVOCACY-05).";
            case FORMAL_MEETING -> "Hold a formal meeting to agree a way forward with the plan.";
            case TAKE_OVER_TASKS -> "Take over the planning tasks that were named as late.";
            case WITHDRAW_DELEGATION ->
                "Decide whether the plan is still to be written by somebody else (DELEGATE-07).";
            case OTHER -> "Do what was chosen to put the plan back on track.";
        };
        return Optional.of(OwedTask.of(
                        RULE,
                        how + ":" + choice.key().substring(RULE.length() + 1),
                        says,
                        "It ends when what was done is on record, or when the plan is in force.")
                .from(choice.on())
                .in(SectionName.HOW_WE_PLAN, "tasks")
                .endedByRecord(FollowUpOutcome.DONE, FollowUpOutcome.NOT_POSSIBLE));
    }
}
