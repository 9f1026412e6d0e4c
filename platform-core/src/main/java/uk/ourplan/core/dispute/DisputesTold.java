package uk.ourplan.core.dispute;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.dispute.DisputesOfPlan;
import uk.ourplan.api.dispute.DisputesOfPlan.DisputeView;
import uk.ourplan.api.dispute.DisputesOfPlan.IncidentView;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.law.dispute.AfterAnIncident;
import uk.ourplan.core.law.dispute.DisputeFile;
import uk.ourplan.core.law.dispute.Escalation;
import uk.ourplan.core.law.dispute.WhatDisagreementHoldsUp;
import uk.ourplan.core.law.planning.dispute.DisagreementOnPlan;
import uk.ourplan.core.law.planning.notice.DutyStaysOpen;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.dispute.DisputeNote.Incident;
import uk.ourplan.language.dispute.DisputeNote.Meeting;
import uk.ourplan.language.dispute.DisputeNote.Opened;
import uk.ourplan.language.dispute.DisputeTopic;
import uk.ourplan.language.dispute.Disputes;
import uk.ourplan.language.person.Person;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.SettingNotDecided;
import uk.ourplan.tenant.policy.Settings;

/** Tells everything about disagreement and incidents as it stands today. */
final class DisputesTold {

    private DisputesTold() {}

    static DisputesOfPlan of(LaidOut laid, Asking asking) {
        CouncilPolicy policy = laid.standing().law().policy();
        Disputes all = laid.plan().beside().disputes();
        Person person = laid.about().person().person();
        List<String> unmet = DutyStaysOpen.of(
                        laid.standing().desk().needs(), laid.plan().beside())
                .stream()
                .filter(duty ->
                        duty.dischargedOn() == null || duty.dischargedOn().isAfter(policy.on()))
                .map(DutyStaysOpen.Duty::need)
                .toList();
        return new DisputesOfPlan(
                laid.plan().id(),
                person.firstNames() + " " + person.lastName(),
                all.numbers().stream()
                        .map(all::dispute)
                        .flatMap(Optional::stream)
                        .map(opened -> view(opened, all, policy))
                        .toList(),
                all.incidentsNow().stream()
                        .map(incident -> view(incident, all, policy))
                        .toList(),
                all,
                WhatDisagreementHoldsUp.isOutOfContact(all) ? unmet : List.of(),
                complaints(policy),
                WhatDisagreementHoldsUp.whyNotClosed(all, unmet).orElse(null),
                asking.holds(Permission.PRACTITIONER));
    }

    private static DisputeView view(Opened opened, Disputes all, CouncilPolicy policy) {
        String number = opened.dispute();
        Optional<String> whyNot = Escalation.whyNot(number, Optional.empty(), all, policy);
        return new DisputeView(
                opened,
                all.open().contains(number),
                List.copyOf(DisputeFile.incomplete(number, all).values()),
                Escalation.chain(policy),
                whyNot.isPresent() ? null : Escalation.next(number, all, policy).orElse(null),
                whyNot.orElse(null),
                Escalation.waitsAt(number, all).orElse(null),
                DisagreementOnPlan.showsJustEnough(opened.topic() == null ? DisputeTopic.OTHER : opened.topic()));
    }

    private static IncidentView view(Incident incident, Disputes all, CouncilPolicy policy) {
        Optional<Meeting> met = AfterAnIncident.meeting(incident, all);
        return new IncidentView(
                incident,
                policy.read(Settings.MEETING_TARGET_DAYS)
                        .value()
                        .map(days -> incident.on().plusDays(days))
                        .orElse(null),
                ChronoUnit.DAYS.between(incident.on(), policy.on()),
                met.map(Meeting::on).orElse(null),
                met.map(AfterAnIncident::blanks).orElse(List.of()),
                AfterAnIncident.whyNotClosed(incident).orElse(null));
    }

    private static @Nullable String complaints(CouncilPolicy policy) {
        try {
            var route = policy.read(Settings.COMPLAINTS_ROUTE).value();
            return route.says() + " " + route.contact();
        } catch (SettingNotDecided undecided) {
            return null;
        }
    }
}
