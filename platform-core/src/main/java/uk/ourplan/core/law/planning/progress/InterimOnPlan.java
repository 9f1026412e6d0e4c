package uk.ourplan.core.law.planning.progress;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.List;
import java.util.Optional;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.HowWePlan.Interim;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.InterimRoute;
import uk.ourplan.tenant.policy.SupportSettings;

/**
 * Urgent needs are met while planning goes on, outside of the plan, until it is in force (NEED-14). Nothing here stops
 * support: past its expected end it stays a reminder.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/19">Care Act 2014 s.19(3)</a>
 */
public final class InterimOnPlan {

    private static final String RULE = "NEED-14";
    private static final String PROVISION = "Care Act 2014 s.19(3)";

    private InterimOnPlan() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        if (!isOpen(desk)) {
            return List.of();
        }
        Optional<InEffect<InterimRoute>> route = policy.ifDecided(SupportSettings.INTERIM_ROUTE);
        Lack lack = Lack.prompts(
                        Step.PRESENT,
                        RULE,
                        Topic.NEEDS,
                        "Needs are urgent, and no support is arranged while planning goes on.",
                        whom(route) + "Arrange it and record it, or say why none is arranged.")
                .under(PROVISION)
                .in(SectionName.HOW_WE_PLAN, "interim.what");
        return List.of(route.map(lack::reading).orElse(lack));
    }

    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        if (isOpen(desk)) {
            Optional<InEffect<InterimRoute>> route = policy.ifDecided(SupportSettings.INTERIM_ROUTE);
            OwedTask arrange = OwedTask.of(
                            RULE,
                            "arrange",
                            ("Arrange support for the urgent needs while planning goes on. " + whom(route)).strip(),
                            "It ends when interim support is recorded, when a reason against it is, or when the plan"
                                    + " is in force.")
                    .urgentFrom(desk.course().startedOn())
                    .under(PROVISION)
                    .in(SectionName.HOW_WE_PLAN, "interim.what");
            return List.of(route.map(one -> arrange.reading(one.read())).orElse(arrange));
        }
        Interim interim = Planning.of(desk).interim();
        if (interim == null || interim.expectedEnd() == null || desk.course().isInForce() || blank(interim.what())) {
            return List.of();
        }
        OwedTask reminder = OwedTask.of(
                        RULE,
                        "end:" + interim.expectedEnd(),
                        "Interim support is expected to end on " + Days.inWords(interim.expectedEnd())
                                + ". See that needs stay met until the plan is in force.",
                        "It ends when another expected end is recorded, or when the plan is in force; support goes on"
                                + " meanwhile.")
                .by(interim.expectedEnd())
                .under(PROVISION)
                .in(SectionName.HOW_WE_PLAN, "interim.expected_end")
                .endedByRecord(FollowUpOutcome.DONE);
        return desk.beside().isFollowedUp(reminder.key()) ? List.of() : List.of(reminder);
    }

    /** By the council's route; a council that has not said whom to ask is told of the need all the same. */
    private static String whom(Optional<InEffect<InterimRoute>> route) {
        return route.map(one -> one.value().told() + " ").orElse("");
    }

    private static boolean isOpen(PlanOnDesk desk) {
        Interim interim = Planning.of(desk).interim();
        boolean answered = interim != null && (!blank(interim.what()) || !blank(interim.noneBecause()));
        return Boolean.TRUE.equals(desk.circumstances().urgent())
                && !answered
                && !desk.course().isInForce();
    }
}
