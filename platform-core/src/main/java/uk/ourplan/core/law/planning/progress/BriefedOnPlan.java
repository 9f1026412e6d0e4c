package uk.ourplan.core.law.planning.progress;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.BriefingPoint;
import uk.ourplan.language.plan.HowWePlan;
import uk.ourplan.language.plan.HowWePlan.Briefed;
import uk.ourplan.language.plan.HowWePlan.RoleTask;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Whoever takes part in planning is told what it is for and how it goes, and knows what is theirs to do (INVOLVE-06). The
 * budget counts as told where nothing covers sharing the figure and that is said.
 *
 * @see "Care and support statutory guidance, chapter 10"
 */
public final class BriefedOnPlan {

    private static final String RULE = "INVOLVE-06";

    private BriefedOnPlan() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        HowWePlan how = Planning.of(desk);
        List<Lack> lacks = new ArrayList<>();
        for (String who : taking(how)) {
            List<String> open = open(how, who);
            if (!open.isEmpty()) {
                lacks.add(Lack.prompts(
                                Step.PRESENT,
                                RULE,
                                Topic.INVOLVEMENT,
                                "Not yet said to " + who + ": " + String.join(", ", open) + ".",
                                "Say it, and tick it.")
                        .in(SectionName.HOW_WE_PLAN, "briefed"));
            }
        }
        return lacks;
    }

    /** One task for each participant who is not told everything, for whoever co-ordinates the plan. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        HowWePlan how = Planning.of(desk);
        if (desk.course().isInForce()) {
            return List.of();
        }
        return taking(how).stream()
                .filter(who -> !open(how, who).isEmpty())
                .map(who -> OwedTask.of(
                                RULE,
                                shortened(who),
                                "Brief " + who + ": " + String.join(", ", open(how, who)) + ".",
                                "It ends when every point is ticked for them.")
                        .in(SectionName.HOW_WE_PLAN, "briefed"))
                .toList();
    }

    /** Everybody who was briefed about something or has something to do, once each, in the order in which they stand. */
    private static List<String> taking(HowWePlan how) {
        return Stream.concat(
                        how.briefed().stream().map(Briefed::who),
                        how.tasks().stream().map(RoleTask::who))
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(who -> !who.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> open(HowWePlan how, String who) {
        Optional<Briefed> briefed =
                how.briefed().stream().filter(each -> isFor(each.who(), who)).findFirst();
        Set<BriefingPoint> open = EnumSet.allOf(BriefingPoint.class);
        briefed.map(Briefed::told).orElse(List.of()).forEach(open::remove);
        if (briefed.map(Briefed::figureWithheld).orElse(false)) {
            open.remove(BriefingPoint.INDICATIVE_BUDGET);
        }
        List<String> words =
                new ArrayList<>(open.stream().map(BriefedOnPlan::words).toList());
        boolean hasRole = how.tasks().stream().anyMatch(task -> isFor(task.who(), who));
        if (hasRole && briefed.map(Briefed::understoodRole).isEmpty()) {
            words.add("what is theirs to do");
        }
        return words;
    }

    private static boolean isFor(@Nullable String named, String who) {
        return named != null && named.strip().equals(who);
    }

    private static String words(BriefingPoint point) {
        return switch (point) {
            case PURPOSE -> "the purpose of the plan";
            case PROCESS -> "how planning works";
            case INDICATIVE_BUDGET -> "the indicative personal budget";
            case PERSON_AT_CENTRE -> "the need to secure the person's involvement";
        };
    }

    private static String shortened(String who) {
        return who.length() > 40 ? who.substring(0, 40) : who;
    }
}
