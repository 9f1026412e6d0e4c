package uk.ourplan.core.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.monitoring.MonitoringOfPlan;
import uk.ourplan.api.monitoring.MonitoringOfPlan.ActivityView;
import uk.ourplan.api.monitoring.MonitoringOfPlan.ArrangementView;
import uk.ourplan.api.monitoring.MonitoringOfPlan.OutcomeView;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.law.dispute.WhatDisagreementHoldsUp;
import uk.ourplan.core.law.monitoring.Activity;
import uk.ourplan.core.law.monitoring.EndingMonitoring;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.watch.MonitoringOnPlan;
import uk.ourplan.core.law.planning.watch.MonitoringOwed;
import uk.ourplan.core.law.planning.watch.OutcomesWatched;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.monitoring.Monitoring;
import uk.ourplan.language.monitoring.MonitoringNote.Answered;
import uk.ourplan.language.monitoring.MonitoringNote.Arranged;
import uk.ourplan.language.monitoring.MonitoringNote.HandedOver;
import uk.ourplan.language.monitoring.MonitoringNote.WrittenUp;
import uk.ourplan.language.person.Person;
import uk.ourplan.language.plan.Outcomes;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;

/** Tells how a plan is watched, as it stands today. */
final class MonitoringTold {

    private MonitoringTold() {}

    static MonitoringOfPlan of(LaidOut laid, Asking asking) {
        CouncilPolicy policy = laid.standing().law().policy();
        PlanOnDesk desk = laid.standing().desk();
        Monitoring all = desk.beside().watch().monitoring();
        Person person = laid.about().person().person();
        return new MonitoringOfPlan(
                laid.plan().id(),
                laid.plan().origin().personId(),
                person.firstNames() + " " + person.lastName(),
                laid.plan().state(),
                all.lastDecision().map(MonitoringOnPlan::suggestsMonitoring).orElse(false),
                all.numbers().stream()
                        .map(all::arrangement)
                        .flatMap(Optional::stream)
                        .map(each -> arrangement(each, desk, policy, asking))
                        .toList(),
                desk.section(Outcomes.class).map(Outcomes::outcomesWanted).orElse(List.of()).stream()
                        .map(outcome -> new OutcomeView(
                                outcome.id(),
                                outcome.words(),
                                OutcomesWatched.days(desk, outcome),
                                all.progressed().stream()
                                        .filter(each -> each.outcome().equals(outcome.id()))
                                        .reduce((first, later) -> later)
                                        .orElse(null)))
                        .toList(),
                MonitoringOwed.reviewSuggested(desk),
                desk.course().reviewBy(),
                all,
                asking.holds(Permission.PRACTITIONER));
    }

    private static ArrangementView arrangement(
            Arranged arranged, PlanOnDesk desk, CouncilPolicy policy, Asking asking) {
        String number = arranged.arrangement();
        Monitoring all = desk.beside().watch().monitoring();
        boolean open = all.stop(number).isEmpty();
        Optional<HandedOver> handed = all.handOver(number)
                .filter(each -> all.answer(each).map(Answered::accepted).orElse(true));
        boolean waits = handed.isPresent() && all.answer(handed.get()).isEmpty();
        boolean unhappy = EndingMonitoring.isAgainstTheirWishes(number, all);
        return new ArrangementView(
                arranged,
                open,
                Activity.of(number, all).stream()
                        .map(each -> activity(each, all, policy.on()))
                        .toList(),
                handed.map(HandedOver::to).orElse(null),
                waits,
                waits && asking.worker().value().toString().equals(handed.get().worker()),
                open
                        ? EndingMonitoring.talkedAboutBy(
                                number,
                                all,
                                policy.read(Settings.MONITOR_SUPERVISION_DAYS).value())
                        : null,
                EndingMonitoring.notWeighed(number, all),
                complaint(desk, unhappy));
    }

    private static @Nullable String complaint(PlanOnDesk desk, boolean unhappy) {
        return WhatDisagreementHoldsUp.whyNotMonitored(desk.beside().disputes(), unhappy, unhappy)
                .orElse(null);
    }

    private static ActivityView activity(Activity activity, Monitoring all, LocalDate today) {
        String state = activity.done()
                ? "done"
                : activity.dropped() ? "dropped" : activity.isOverdue(today) ? "overdue" : "due";
        return new ActivityView(
                activity.due(),
                state,
                Activity.written(activity.arrangement(), activity.due(), all)
                        .map(WrittenUp::finding)
                        .orElse(null));
    }
}
