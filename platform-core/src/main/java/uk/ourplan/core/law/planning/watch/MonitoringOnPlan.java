package uk.ourplan.core.law.planning.watch;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.ourplan.core.law.monitoring.EndingMonitoring;
import uk.ourplan.core.law.monitoring.WritingUp;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.monitoring.Monitoring;
import uk.ourplan.language.monitoring.MonitoringNote.Arranged;
import uk.ourplan.language.monitoring.MonitoringNote.Continued;
import uk.ourplan.language.monitoring.MonitoringNote.Decided;
import uk.ourplan.language.monitoring.MonitoringNote.Grounds;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * Whether the plan is monitored is decided, resilience is asked about with it, open monitoring is talked about in supervision, and
 * cutting it back weighs three things (MONITOR-01, MONITOR-04, MONITOR-09, MONITOR-10,
 * MONITOR-14).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/27">Care Act 2014 s.27(1)(a)</a>
 */
public final class MonitoringOnPlan {

    private static final String WHY = "Care Act 2014 s.27(1)(a)";

    private MonitoringOnPlan() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        Monitoring all = desk.beside().watch().monitoring();
        List<Lack> lacks = new ArrayList<>();
        decision(all).ifPresent(lacks::add);
        InEffect<Integer> interval = policy.read(Settings.MONITOR_SUPERVISION_DAYS);
        for (String number : all.numbers()) {
            cutBack(number, all).ifPresent(lacks::add);
            if (all.stop(number).isEmpty()) {
                resilience(number, all).ifPresent(lacks::add);
                LocalDate by = EndingMonitoring.talkedAboutBy(number, all, interval.value());
                if (policy.on().isAfter(by)) {
                    lacks.add(prompts(
                                    "MONITOR-09",
                                    "Monitoring " + number + " has not been talked about in supervision since "
                                            + Days.inWords(by.minusDays(interval.value())) + ".",
                                    "Talk about it in supervision, and record whether it goes on.")
                            .reading(interval));
                }
            }
        }
        unanswered(all).ifPresent(lacks::add);
        return lacks;
    }

    /** The last of what was written up leaves open whether the support is as agreed. */
    private static Optional<Lack> unanswered(Monitoring all) {
        return all.writtenUp().stream()
                .reduce((first, later) -> later)
                .filter(last -> !WritingUp.isAnswered(last.support()))
                .map(
                        last -> prompts(
                                "MONITOR-14",
                                "What was found on " + Days.inWords(last.on())
                                        + " leaves open whether the support is as agreed.",
                                "Answer whether it meets the needs, is given as the person wants and helps with their outcomes."));
    }

    private static Optional<Lack> decision(Monitoring all) {
        Optional<Decided> last = all.lastDecision();
        if (last.isEmpty() && all.numbers().isEmpty()) {
            return Optional.of(prompts(
                    "MONITOR-01",
                    "Whether the plan is monitored between reviews is not decided.",
                    "Decide it under “Watching the plan”, with the reason."));
        }
        boolean wanted = last.map(Decided::required).orElse(false);
        return wanted && all.numbers().isEmpty()
                ? Optional.of(prompts(
                        "MONITOR-01",
                        "The plan is to be monitored, and nothing is arranged for it.",
                        "Arrange it under “Watching the plan”."))
                : Optional.empty();
    }

    /** What any reason that was chosen suggests. */
    public static boolean suggestsMonitoring(Decided said) {
        return !said.reasons().isEmpty() || !blank(said.otherReason());
    }

    private static Optional<Lack> resilience(String number, Monitoring all) {
        Grounds last = all.continued().stream()
                .filter(each -> each.arrangement().equals(number))
                .reduce((first, later) -> later)
                .map(Continued::grounds)
                .or(() -> all.arrangement(number).map(Arranged::grounds))
                .orElse(null);
        return last == null || blank(last.resilience())
                ? Optional.of(prompts(
                        "MONITOR-04",
                        "Monitoring " + number
                                + " can make the person more dependent on the council, and nothing is said"
                                + " of what would build resilience.",
                        "Say what would build it, instead or alongside."))
                : Optional.empty();
    }

    private static Optional<Lack> cutBack(String number, Monitoring all) {
        List<String> open = EndingMonitoring.notWeighed(number, all);
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Lack.warns(
                                Step.SUBMIT,
                                "MONITOR-10",
                                Topic.REVIEW,
                                "Monitoring " + number + " was cut back without weighing " + String.join(", ", open)
                                        + ".",
                                "Record each of them.")
                        .under(WHY));
    }

    private static Lack prompts(String rule, String says, String mend) {
        return Lack.prompts(Step.SUBMIT, rule, Topic.REVIEW, says, mend).under(WHY);
    }
}
