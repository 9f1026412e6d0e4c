package uk.ourplan.core.plan.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.plan.MaySee;
import uk.ourplan.core.document.ActionPlan;
import uk.ourplan.core.law.planning.guidance.GuidanceAtAStep;
import uk.ourplan.core.law.planning.progress.RolesOnPlan;
import uk.ourplan.language.plan.GuidanceStep;
import uk.ourplan.language.plan.HowWePlan;

/**
 * Gathers who does what by when. It goes to the person and to those who may see something of the plan today; nobody else is
 * named in it (INVOLVE-07, INVOLVE-04).
 */
public final class ActionPlanOfAPlan {

    private ActionPlanOfAPlan() {}

    /** Why there is nothing to write; empty where there is. */
    public static Optional<String> whyNot(LaidOut laid) {
        return how(laid).tasks().isEmpty()
                ? Optional.of("No planning task is agreed yet, so the action plan would be empty. List who does what"
                        + " first, under How we plan.")
                : Optional.empty();
    }

    /**
     * The action plan of the day on which the plan was laid out.
     *
     * @param council its name as its letters bear it
     */
    public static ActionPlan.Steps of(LaidOut laid, String council) {
        HowWePlan how = how(laid);
        List<MaySee> around = ParticipantsOfAPlan.of(laid).people();
        String called = Objects.requireNonNullElse(
                laid.about().person().person().likesToBeCalled(),
                Objects.requireNonNullElse(laid.about().person().person().firstNames(), "the person"));
        return new ActionPlan.Steps(
                council,
                called,
                laid.standing().law().on(),
                how.tasks().stream()
                        .map(task -> new ActionPlan.Step(
                                RolesOnPlan.words(task), who(task.who(), around), task.due(), task.done()))
                        .toList(),
                RolesOnPlan.projected(how).orElse(null),
                how.tasks().stream().filter(task -> task.due() == null).count(),
                Stream.concat(
                                Stream.of(called),
                                around.stream()
                                        .filter(MaySee::today)
                                        .map(one -> Objects.requireNonNullElse(one.name(), one.id())))
                        .toList(),
                GuidanceAtAStep.of(GuidanceStep.ROLES, laid.standing().law().policy()).stream()
                        .map(tool -> tool.title() + ": " + tool.address())
                        .toList());
    }

    private static HowWePlan how(LaidOut laid) {
        return laid.plan().content().section(HowWePlan.class).orElse(HowWePlan.nothing());
    }

    private static String who(@Nullable String written, List<MaySee> around) {
        if (written == null || written.isBlank()) {
            return "Nobody is named yet";
        }
        return around.stream()
                .filter(one ->
                        written.strip().equals(one.id()) || written.strip().equalsIgnoreCase(one.name()))
                .findFirst()
                .map(one ->
                        one.today() ? Objects.requireNonNullElse(one.name(), one.id()) : "Somebody around the person")
                .orElse(written.strip());
    }
}
