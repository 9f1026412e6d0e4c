package uk.ourplan.core.law.planning.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.need.Amount;
import uk.ourplan.language.person.ContactWay;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.HowWePlan;
import uk.ourplan.language.plan.HowWePlan.Checks;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * How and how often progress is checked is agreed with the person, and every check is recorded (INVOLVE-10); what was agreed
 * with whoever writes the plan makes the checks as well (DELEGATE-05). The software shows what speaks for closer or lighter checks; the practitioner decides.
 *
 * @see "Care and support statutory guidance, chapter 10"
 */
public final class ChecksOnPlan {

    private static final String RULE = "INVOLVE-10";

    /** More than this are not on anybody's desk at once; whoever missed so many has another task (INVOLVE-11). */
    private static final int MOST = 26;

    private static final int MANY_TASKS = 5;

    private ChecksOnPlan() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        Checks checks = Planning.checks(desk);
        List<Lack> lacks = new ArrayList<>();
        if (desk.course().isInForce()) {
            return lacks;
        }
        InEffect<List<String>> ways = policy.read(Settings.MONITOR_CHANNELS);
        if (Planning.isDelegated(desk) && !isArranged(checks)) {
            lacks.add(warns(
                            "Somebody else writes all or part of the plan, and how its progress is checked is not"
                                    + " agreed. "
                                    + suggestion(desk),
                            "Agree with the person how and how often it is checked.",
                            "checks")
                    .reading(ways));
        }
        if (checks == null || checks.how() == null) {
            return lacks;
        }
        if (clashes(checks.how(), desk)) {
            lacks.add(warns(
                    "Checking by " + words(checks.how()) + " clashes with how the person can be spoken with.",
                    "Choose a way that the person can use.",
                    "checks.how"));
        }
        if (!ways.value().contains(checks.how().code())) {
            lacks.add(warns(
                            "Checking by " + words(checks.how()) + " is not among the ways that this council uses.",
                            "Choose one that it uses.",
                            "checks.how")
                    .reading(ways));
        }
        return lacks;
    }

    /** Each check whose day has come and that nobody recorded, and the next one. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        Checks checks = Planning.checks(desk);
        if (checks == null || !isArranged(checks) || desk.course().isInForce()) {
            return List.of();
        }
        InEffect<List<String>> ways = policy.read(Settings.MONITOR_CHANNELS);
        return days(checks, policy.on()).stream()
                .filter(day -> !desk.beside().isFollowedUp(RULE + ":" + day))
                .map(day -> OwedTask.of(
                                RULE,
                                day.toString(),
                                "Check how the plan gets on, as agreed with the person for " + Days.inWords(day) + ".",
                                "It ends when the check is recorded with its day, its way, who took part, what was"
                                        + " found and what is next.")
                        .by(day)
                        .in(SectionName.HOW_WE_PLAN, "checks")
                        .reading(ways.read())
                        .endedByRecord(FollowUpOutcome.DONE, FollowUpOutcome.NOT_POSSIBLE)
                        .asking("how", "How it was checked", ways.value())
                        .asking("with", "Who took part", List.of())
                        .asking("next", "What is next", List.of()))
                .toList();
    }

    /** The agreed days up to and with the first one after today; the latest ones, where they are very many. */
    static List<LocalDate> days(Checks checks, LocalDate on) {
        LocalDate from = checks.from();
        Long every = checks.everyDays();
        if (from == null || every == null || every < 1) {
            return List.of();
        }
        long passed = Math.max(0, java.time.temporal.ChronoUnit.DAYS.between(from, on)) / every;
        return LongStream.rangeClosed(Math.max(1, passed + 2 - MOST), passed + 1)
                .mapToObj(times -> from.plusDays(times * every))
                .toList();
    }

    /** What speaks for closer checks, and what for a light touch. */
    static String suggestion(PlanOnDesk desk) {
        HowWePlan how = Planning.of(desk);
        boolean urgent = Boolean.TRUE.equals(desk.circumstances().urgent());
        int tasks = how.tasks().size();
        Checks checks = how.checks();
        boolean keen = checks != null && checks.motivation() == Amount.HIGH;
        boolean tired = checks != null && checks.motivation() == Amount.LOW;
        int close = (urgent ? 1 : 0) + (tasks >= MANY_TASKS ? 1 : 0) + (tired ? 1 : 0);
        return close >= 2
                ? "What is known speaks for close checks, such as once a week."
                : !urgent && tasks <= 1 && keen
                        ? "What is known speaks for a light touch, such as once a month."
                        : "Weigh how urgent the needs are, how many people and tasks there are, and how motivated"
                                + " everybody is.";
    }

    private static boolean isArranged(@Nullable Checks checks) {
        return checks != null && checks.how() != null && checks.everyDays() != null && checks.from() != null;
    }

    private static boolean clashes(ContactWay how, PlanOnDesk desk) {
        return switch (how) {
            case TELEPHONE ->
                Boolean.TRUE.equals(desk.circumstances().deafblind())
                        || desk.whose().hearingLoss();
            case VIDEO -> Boolean.TRUE.equals(desk.circumstances().deafblind());
            case FACE_TO_FACE, EMAIL, TEXT, LETTER -> false;
        };
    }

    private static String words(ContactWay how) {
        return how.code().replace('_', ' ');
    }

    private static Lack warns(String says, String mend, String at) {
        return Lack.warns(Step.PRESENT, RULE, Topic.INVOLVEMENT, says, mend).in(SectionName.HOW_WE_PLAN, at);
    }
}
