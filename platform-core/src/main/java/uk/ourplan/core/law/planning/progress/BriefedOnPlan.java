package uk.ourplan.core.law.planning.progress;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.plan.BriefingPoint;
import uk.ourplan.language.plan.HowWePlan;
import uk.ourplan.language.plan.HowWePlan.Briefed;
import uk.ourplan.language.plan.HowWePlan.RoleTask;
import uk.ourplan.language.plan.PeopleInvolved;
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
        List<Lack> lacks = new ArrayList<>();
        open(desk)
                .forEach((who, points) -> lacks.add(Lack.prompts(
                                Step.PRESENT,
                                RULE,
                                Topic.INVOLVEMENT,
                                "Not yet said to " + who + ": " + String.join(", ", points) + ".",
                                "Say it, and tick it.")
                        .in(SectionName.HOW_WE_PLAN, "briefed")));
        return lacks;
    }

    /** One task for each participant who is not told everything, for whoever co-ordinates the plan. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        if (desk.course().isInForce()) {
            return List.of();
        }
        List<OwedTask> owed = new ArrayList<>();
        open(desk)
                .forEach((who, points) -> owed.add(OwedTask.of(
                                RULE,
                                shortened(who),
                                "Brief " + who + ": " + String.join(", ", points) + ".",
                                "It ends when every point is ticked for them.")
                        .in(SectionName.HOW_WE_PLAN, "briefed")));
        return owed;
    }

    /** What is still open with everybody who takes part, was briefed about something or has something to do. */
    private static Map<String, List<String>> open(PlanOnDesk desk) {
        HowWePlan how = Planning.of(desk);
        PeopleInvolved section = desk.section(PeopleInvolved.class).orElse(PeopleInvolved.with(List.of()));
        UnaryOperator<String> name = named(how, section.people());
        Set<String> withRole = how.tasks().stream()
                .map(RoleTask::who)
                .filter(Objects::nonNull)
                .map(name)
                .collect(Collectors.toSet());
        Map<String, List<String>> open = new LinkedHashMap<>();
        Stream.of(how.briefed().stream().map(Briefed::who), how.tasks().stream().map(RoleTask::who), taking(section))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .filter(who -> !who.isBlank())
                .map(name)
                .distinct()
                .forEach(who -> {
                    List<String> points = open(how, who, withRole.contains(who));
                    if (!points.isEmpty()) {
                        open.put(who, points);
                    }
                });
        return open;
    }

    /** Who of the people around the person has an entry of taking part. */
    private static Stream<String> taking(PeopleInvolved section) {
        return section.people().stream()
                .filter(one -> (one.involved() != null && one.involved().dated() != null)
                        || section.involvement().stream()
                                .anyMatch(
                                        talk -> talk.dated() != null && one.id().equals(talk.person())))
                .map(PersonAround::id);
    }

    /** Somebody may stand by number in one place and by name in another; they go by what stands under who knows what. */
    private static UnaryOperator<String> named(HowWePlan how, List<PersonAround> around) {
        return written -> around.stream()
                .filter(one -> isFor(written, one))
                .findFirst()
                .map(one -> how.briefed().stream()
                        .map(Briefed::who)
                        .filter(Objects::nonNull)
                        .filter(who -> isFor(who, one))
                        .findFirst()
                        .orElse(one.id()))
                .orElse(written)
                .strip();
    }

    private static boolean isFor(String written, PersonAround one) {
        return written.strip().equals(one.id()) || written.strip().equalsIgnoreCase(one.name());
    }

    private static List<String> open(HowWePlan how, String who, boolean hasRole) {
        Optional<Briefed> briefed = how.briefed().stream()
                .filter(each -> each.who() != null && each.who().strip().equals(who))
                .findFirst();
        Set<BriefingPoint> open = EnumSet.allOf(BriefingPoint.class);
        briefed.map(Briefed::told).orElse(List.of()).forEach(open::remove);
        if (briefed.map(Briefed::figureWithheld).orElse(false)) {
            open.remove(BriefingPoint.INDICATIVE_BUDGET);
        }
        List<String> words =
                new ArrayList<>(open.stream().map(BriefedOnPlan::words).toList());
        if (hasRole && briefed.map(Briefed::understoodRole).isEmpty()) {
            words.add("what is theirs to do");
        }
        return words;
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
