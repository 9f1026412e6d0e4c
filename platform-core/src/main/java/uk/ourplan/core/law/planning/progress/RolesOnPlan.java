package uk.ourplan.core.law.planning.progress;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.HowWePlan;
import uk.ourplan.language.plan.HowWePlan.RoleTask;
import uk.ourplan.language.plan.PlanningTask;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Who does what by when is agreed with the person when planning starts, and each task stays one until it is done (INVOLVE-07).
 *
 * @see "Care and support statutory guidance, chapter 10"
 */
public final class RolesOnPlan {

    private static final String RULE = "INVOLVE-07";

    private RolesOnPlan() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        HowWePlan how = Planning.of(desk);
        List<Lack> lacks = new ArrayList<>();
        if (Boolean.TRUE.equals(how.alone())) {
            return lacks;
        }
        LocalDate agreed = how.rolesAgreed();
        LocalDate start = desk.course().startedOn();
        if (agreed == null || agreed.isAfter(start)) {
            lacks.add(warns(
                            agreed == null
                                    ? "Who does what is not agreed with the person, and planning has started."
                                    : "Who does what was agreed on " + Days.inWords(agreed)
                                            + ", after planning started on " + Days.inWords(start) + ".",
                            "Agree with the person who does what, on or before the start.")
                    .in(SectionName.HOW_WE_PLAN, "roles_agreed"));
        }
        for (RoleTask task : how.tasks()) {
            if (task.due() == null) {
                lacks.add(warns(
                                "Planning task " + task.id() + " has no day"
                                        + Planning.projected(how)
                                                .map(day ->
                                                        "; without it the plan is projected for " + Days.inWords(day))
                                                .orElse("")
                                        + ".",
                                "Agree by when it is done.")
                        .in(SectionName.HOW_WE_PLAN, "tasks[" + task.id() + "].due"));
            }
        }
        return lacks;
    }

    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        if (desk.course().isInForce()) {
            return List.of();
        }
        return Planning.of(desk).tasks().stream()
                .filter(task -> task.done() == null && !desk.beside().isFollowedUp(key(task)))
                .map(RolesOnPlan::task)
                .toList();
    }

    static String key(RoleTask task) {
        return RULE + ":" + task.id();
    }

    private static OwedTask task(RoleTask task) {
        String whose = blank(task.who()) ? "nobody is named for it" : "for " + task.who();
        return OwedTask.of(
                        RULE,
                        task.id(),
                        "See that planning task " + task.id() + " is done: " + says(task) + " (" + whose + ").",
                        "It ends when the day on which it was done is on record, or when the plan is in force.")
                .by(task.due())
                .in(SectionName.HOW_WE_PLAN, "tasks[" + task.id() + "].done")
                .endedByRecord(FollowUpOutcome.DONE, FollowUpOutcome.NOT_POSSIBLE);
    }

    /** The task in words, in its own where it has them. */
    public static String words(RoleTask task) {
        String described = task.described();
        String says = blank(described)
                ? says(task)
                : Objects.requireNonNull(described).strip();
        return says.isEmpty() ? says : Character.toUpperCase(says.charAt(0)) + says.substring(1);
    }

    /** The latest day among the tasks; empty where none has one. */
    public static Optional<LocalDate> projected(HowWePlan how) {
        return Planning.projected(how);
    }

    private static String says(RoleTask task) {
        PlanningTask kind = task.task();
        if (kind == null) {
            return "as described on the plan";
        }
        return switch (kind) {
            case COMMUNITY_SERVICES -> "find out about local community services";
            case HEALTH_SERVICE -> "find out how to reach a health service that may lessen a need";
            case EXPLAIN_INFORMATION -> "help the person understand information given";
            case FAMILY_MEETING -> "arrange a family meeting about informal help";
            case TALK_TO_PROVIDERS -> "talk to a range of providers";
            case RISK_CONTINGENCY -> "explore risk and contingency";
            case OUTCOMES -> "help the person think through main outcomes and ways to reach them";
            case DRAFT_PLAN -> "write the draft plan";
            case COST_PLAN -> "work out the total cost of the draft";
            case OTHER -> "as described on the plan";
        };
    }

    private static Lack warns(String says, String mend) {
        return Lack.warns(Step.PRESENT, RULE, Topic.INVOLVEMENT, says, mend);
    }
}
