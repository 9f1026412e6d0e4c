package uk.ourplan.core.law.planning.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.dispute.WhatDisagreementHoldsUp;
import uk.ourplan.core.law.monitoring.Activity;
import uk.ourplan.core.law.monitoring.EndingMonitoring;
import uk.ourplan.core.law.monitoring.WritingUp;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.monitoring.Monitoring;
import uk.ourplan.language.monitoring.MonitoringNote.Answered;
import uk.ourplan.language.monitoring.MonitoringNote.AsAgreed;
import uk.ourplan.language.monitoring.MonitoringNote.HandedOver;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * What monitoring owes: one task for each agreed day on the desk of whoever does it, an alert to them, the sender and the manager
 * from the day after, the answer to a hand-over, the talk in supervision, the right to complain, and the review that a plain no
 * suggests (MONITOR-05 to MONITOR-11, MONITOR-14).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/27">Care Act 2014 s.27(1)(a)</a>
 */
public final class MonitoringOwed {

    private static final String WHY = "Care Act 2014 s.27(1)(a)";

    private MonitoringOwed() {}

    /** While a version is being written over one in force, that one owes them. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        if (desk.beside().reviews().revising() != null && !desk.course().isInForce()) {
            return List.of();
        }
        Monitoring all = desk.beside().watch().monitoring();
        List<OwedTask> tasks = new ArrayList<>();
        for (String number : all.numbers()) {
            activities(number, all, policy.on(), tasks);
            complaint(number, all, desk).ifPresent(tasks::add);
            if (all.stop(number).isEmpty()) {
                handedOver(number, desk, policy, tasks);
                supervision(number, all, policy, tasks);
            }
        }
        asAgreed(desk).ifPresent(tasks::add);
        return tasks;
    }

    private static void activities(String number, Monitoring all, LocalDate on, List<OwedTask> into) {
        Optional<HandedOver> handed = handedTo(number, all);
        TaskOwner whose = handed.map(MonitoringOwed::desk).orElse(TaskOwner.PRACTITIONER);
        for (Activity activity : Activity.of(number, all)) {
            if (!activity.isOpen()) {
                continue;
            }
            LocalDate due = activity.due();
            into.add(OwedTask.of(
                            "MONITOR-05",
                            number + ":" + due,
                            "Monitor as agreed in " + number + " on " + Days.inWords(due) + ", and write it up.",
                            "It ends when what was found is written up, or when it is left out for one of three reasons.")
                    .by(due)
                    .from(due)
                    .of(whose)
                    .under(WHY));
            if (activity.isOverdue(on)) {
                into.add(missed(number, due, "").of(TaskOwner.LINE_MANAGER));
                if (handed.isPresent()) {
                    into.add(missed(number, due, ":sender"));
                }
            }
        }
    }

    private static OwedTask missed(String number, LocalDate due, String whose) {
        return OwedTask.of(
                        "MONITOR-07",
                        number + ":" + due + whose,
                        "Monitoring " + number + " was due on " + Days.inWords(due)
                                + " and is not written up. See that it happens.",
                        "It ends when it is written up or left out for one of three reasons.")
                .by(due)
                .under(WHY);
    }

    /** Whoever it was handed to and did not give it back. */
    private static Optional<HandedOver> handedTo(String number, Monitoring all) {
        return all.handOver(number)
                .filter(handed -> all.answer(handed).map(Answered::accepted).orElse(true));
    }

    /** The desk of the worker whom the service found for the name. */
    private static TaskOwner desk(HandedOver handed) {
        return handed.worker() == null ? TaskOwner.PRACTITIONER : TaskOwner.worker(handed.worker());
    }

    private static void handedOver(String number, PlanOnDesk desk, CouncilPolicy policy, List<OwedTask> into) {
        Monitoring all = desk.beside().watch().monitoring();
        HandedOver handed = all.handOver(number).orElse(null);
        if (handed == null) {
            return;
        }
        InEffect<Boolean> asked = policy.read(Settings.MONITOR_HANDOVER_ACCEPTANCE);
        Answered answer = all.answer(handed).orElse(null);
        if (answer == null && asked.value()) {
            into.add(OwedTask.of(
                            "MONITOR-06",
                            number + ":" + handed.handed() + ":answer",
                            "Monitoring " + number + " is handed to you. Accept it, or give it back with the reason.",
                            "It ends when it is accepted or given back.")
                    .of(desk(handed))
                    .from(handed.on())
                    .reading(asked.read()));
            into.add(OwedTask.of(
                            "MONITOR-06",
                            number + ":" + handed.handed(),
                            "Monitoring " + number
                                    + " is handed over and not accepted yet. Until then you stay responsible.",
                            "It ends when it is accepted or comes back.")
                    .from(handed.on())
                    .reading(asked.read()));
        } else if (answer != null && Boolean.FALSE.equals(answer.accepted())) {
            OwedTask back = OwedTask.of(
                            "MONITOR-06",
                            number + ":" + handed.handed() + ":returned",
                            "Monitoring " + number
                                    + " came back and is yours again. Do it, or hand it to somebody else.",
                            "It ends when what was done about it is on record, or when it is handed over anew.")
                    .from(answer.on())
                    .endedByRecord(FollowUpOutcome.DONE);
            if (!desk.beside().isFollowedUp(back.key())) {
                into.add(back);
            }
        }
    }

    private static void supervision(String number, Monitoring all, CouncilPolicy policy, List<OwedTask> into) {
        InEffect<Integer> days = policy.read(Settings.MONITOR_SUPERVISION_DAYS);
        into.add(OwedTask.of(
                        "MONITOR-09",
                        number,
                        "Talk about monitoring " + number + " in supervision, and record whether it goes on, changes or"
                                + " stops.",
                        "It ends when the monitoring stops; each talk moves its day on.")
                .of(TaskOwner.LINE_MANAGER)
                .by(EndingMonitoring.talkedAboutBy(number, all, days.value()))
                .reading(days.read()));
        if (EndingMonitoring.isToStop(number, all)) {
            into.add(OwedTask.of(
                            "MONITOR-11",
                            number,
                            "Supervision decided that monitoring " + number + " stops. Take the four steps.",
                            "It ends when it is recorded as stopped.")
                    .under(WHY));
        }
    }

    private static Optional<OwedTask> complaint(String number, Monitoring all, PlanOnDesk desk) {
        boolean unhappy = EndingMonitoring.isAgainstTheirWishes(number, all);
        return WhatDisagreementHoldsUp.whyNotMonitored(desk.beside().disputes(), unhappy, unhappy)
                .map(says -> OwedTask.of(
                        "MONITOR-10",
                        number,
                        says,
                        "It ends when it is recorded that the right to complain was told."));
    }

    /** The day of a plain no about the support, since which no review was opened or held; {@code null} where there is none. */
    public static @Nullable LocalDate reviewSuggested(PlanOnDesk desk) {
        LocalDate on = lastNo(desk.beside().watch().monitoring());
        return on == null
                        || desk.beside().reviews().reviews().stream()
                                .anyMatch(review -> isSince(review.openedOn(), on) || isSince(review.heldOn(), on))
                ? null
                : on;
    }

    private static Optional<OwedTask> asAgreed(PlanOnDesk desk) {
        LocalDate on = reviewSuggested(desk);
        if (on == null) {
            return Optional.empty();
        }
        OwedTask task = OwedTask.of(
                        "MONITOR-14",
                        on.toString(),
                        "The support is not as agreed, as found on " + Days.inWords(on)
                                + ". Offer a review, or record why there is none.",
                        "It ends when a review is opened, or when what was decided is on record.")
                .from(on)
                .under("Care Act 2014 s.27(1)(b)")
                .endedByRecord(FollowUpOutcome.DONE, FollowUpOutcome.DECLINED);
        return desk.beside().isFollowedUp(task.key()) ? Optional.empty() : Optional.of(task);
    }

    private static boolean isSince(@Nullable LocalDate day, LocalDate on) {
        return day != null && !day.isBefore(on);
    }

    private static @Nullable LocalDate lastNo(Monitoring all) {
        List<LocalDate> days = new ArrayList<>();
        all.writtenUp().forEach(each -> addNo(each.support(), each.on(), days));
        all.progressed().forEach(each -> addNo(each.support(), each.on(), days));
        return days.stream().max(LocalDate::compareTo).orElse(null);
    }

    private static void addNo(@Nullable AsAgreed said, LocalDate on, List<LocalDate> into) {
        if (WritingUp.suggestsAReview(said)) {
            into.add(on);
        }
    }
}
