package uk.ourplan.core.law.planning.watch;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.monitoring.DaysOfMonitoring;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.monitoring.Monitoring;
import uk.ourplan.language.monitoring.Rhythm;
import uk.ourplan.language.plan.Outcomes;
import uk.ourplan.language.plan.Outcomes.OutcomeWanted;
import uk.ourplan.language.plan.Outcomes.Watch;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * The plan says when and how each outcome is looked at, in words or by days; each of the days is a task once the plan is in force,
 * and progress is recorded on it (MONITOR-12, MONITOR-13).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/27">Care Act 2014 s.27(1)(a)</a>
 */
public final class OutcomesWatched {

    private static final String WHY = "Care Act 2014 s.27(1)(a)";

    private OutcomesWatched() {}

    /** A statement in words holds both; where days are given, each of the two has to be there. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        for (OutcomeWanted outcome : outcomes(desk)) {
            Watch watch = outcome.watch();
            if (watch == null) {
                continue;
            }
            if (watch.on() == null) {
                lacks.add(lack(
                        outcome, "when it is looked at between reviews", "Give the day, or the first of them.", "on"));
            }
            if (watch.method() == null) {
                lacks.add(lack(outcome, "how it is looked at between reviews", "Say how.", "method"));
            }
        }
        for (OutcomeWanted outcome : outcomes(desk)) {
            days(desk, outcome).stream()
                    .filter(day -> policy.on().isAfter(day))
                    .findFirst()
                    .ifPresent(day -> lacks.add(Lack.prompts(
                                    Step.SUBMIT,
                                    "MONITOR-13",
                                    Topic.OUTCOME_TIMEFRAMES,
                                    "Progress with outcome " + outcome.id() + " was to be recorded on "
                                            + Days.inWords(day) + ".",
                                    "Record how far it has come under “Watching the plan”.")
                            .under(WHY)));
        }
        return lacks;
    }

    private static Lack lack(OutcomeWanted outcome, String what, String mend, String field) {
        return Lack.stops(
                        Step.SUBMIT,
                        "MONITOR-12",
                        Topic.OUTCOME_TIMEFRAMES,
                        "Outcome " + outcome.id() + " does not say " + what + ".",
                        mend)
                .under(WHY)
                .in(SectionName.OUTCOMES, "outcomes_wanted[" + outcome.id() + "].watch." + field);
    }

    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        List<OwedTask> tasks = new ArrayList<>();
        for (OutcomeWanted outcome : outcomes(desk)) {
            for (LocalDate day : days(desk, outcome)) {
                tasks.add(OwedTask.of(
                                "MONITOR-13",
                                outcome.id() + ":" + day,
                                "Look at how outcome " + outcome.id() + " gets on, and record it.",
                                "It ends when the progress of that day is recorded.")
                        .by(day)
                        .from(day)
                        .under(WHY)
                        .in(SectionName.OUTCOMES, "outcomes_wanted[" + outcome.id() + "].watch.on"));
            }
        }
        return tasks;
    }

    /** The days of an outcome of a plan in force on which no progress is recorded; up to its review. */
    public static List<LocalDate> days(PlanOnDesk desk, OutcomeWanted outcome) {
        Watch watch = outcome.watch();
        if (watch == null || watch.on() == null || !desk.course().isInForce() || blank(outcome.id())) {
            return List.of();
        }
        LocalDate review = desk.course().reviewBy();
        LocalDate last = review == null || review.isBefore(watch.on()) ? watch.on() : review;
        Monitoring all = desk.beside().watch().monitoring();
        return DaysOfMonitoring.of(watch.on(), watch.rhythm() == null ? Rhythm.ONCE : watch.rhythm(), last).stream()
                .filter(day -> all.progressed().stream()
                        .noneMatch(each -> each.outcome().equals(outcome.id()) && day.equals(each.due())))
                .toList();
    }

    /** An outcome in its words, with the progress that was last recorded between reviews, for the next one (MONITOR-13). */
    public static @Nullable String asItStands(PlanOnDesk desk, OutcomeWanted outcome) {
        return desk.beside().watch().monitoring().progressed().stream()
                .filter(each -> each.outcome().equals(outcome.id()) && each.progress() != null)
                .reduce((first, later) -> later)
                .map(last -> (outcome.words() == null ? "" : outcome.words() + " ") + "(on " + Days.inWords(last.on())
                        + ": " + Objects.requireNonNull(last.progress()).code().replace('_', ' ') + ")")
                .orElse(outcome.words());
    }

    private static List<OutcomeWanted> outcomes(PlanOnDesk desk) {
        return desk.section(Outcomes.class).map(Outcomes::outcomesWanted).orElse(List.of());
    }
}
