package uk.ourplan.core.law.planning.dispute;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.ourplan.core.law.dispute.AfterAnIncident;
import uk.ourplan.core.law.dispute.WhatDisagreementHoldsUp;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.core.law.planning.notice.DutyStaysOpen;
import uk.ourplan.language.dispute.DisputeNote.Contact;
import uk.ourplan.language.dispute.DisputeNote.Incident;
import uk.ourplan.language.dispute.Disputes;
import uk.ourplan.language.law.Step;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * Behaviour towards care staff is dealt with and ends nothing: it has an action (DISPUTE-09), a meeting in person (DISPUTE-10) and a
 * warning with the effects of a gap assessed (DISPUTE-11); duties stay where the person does not work with the council
 * (DISPUTE-12).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/18">Care Act 2014 s.1(2), s.18(1)</a>
 */
public final class IncidentsOnPlan {

    private static final String DUTY = "Care Act 2014 s.1(2), s.18(1)";

    private IncidentsOnPlan() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        Disputes disputes = desk.beside().disputes();
        List<Lack> lacks = new ArrayList<>();
        for (Incident incident : open(disputes)) {
            if (blank(incident.action())) {
                lacks.add(prompt(
                        "DISPUTE-09",
                        incident,
                        "has no action",
                        "Care staff are entitled to work without abuse: set one."));
            }
            AfterAnIncident.meeting(incident, disputes)
                    .ifPresent(meeting -> AfterAnIncident.blanks(meeting)
                            .forEach(blank -> lacks.add(prompt(
                                    "DISPUTE-10",
                                    incident,
                                    "has a meeting that leaves blank " + blank,
                                    "Complete the record."))));
            meetBy(incident, policy)
                    .filter(by -> by.isBefore(policy.on())
                            && AfterAnIncident.meeting(incident, disputes).isEmpty())
                    .ifPresent(by -> lacks.add(warn(
                            "DISPUTE-10",
                            incident,
                            "is past the day for a meeting in person",
                            "Meet the person, with family where that is appropriate; a call does not do.")));
            if (Boolean.TRUE.equals(incident.validated()) && incident.warnedOn() == null) {
                lacks.add(
                        warn(
                                "DISPUTE-11",
                                incident,
                                "is validated, and the person was not warned",
                                "Tell them that the provider may end the service and that another may be delayed, and record the day."));
            }
        }
        String unmet = unmet(desk, policy);
        if (!unmet.isEmpty()) {
            lacks.add(Lack.warns(
                            Step.ISSUE,
                            "DISPUTE-12",
                            Topic.COUNCIL_MET,
                            "Duty not discharged: need " + unmet
                                    + " is unmet while the person does not work with the council.",
                            "Go on trying to make contact; the case cannot be closed.")
                    .under(DUTY));
        }
        return lacks;
    }

    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        Disputes disputes = desk.beside().disputes();
        List<OwedTask> owed = new ArrayList<>();
        for (Incident incident : open(disputes)) {
            String number = incident.incident();
            if (blank(incident.action())) {
                owed.add(OwedTask.of(
                        "DISPUTE-09",
                        number,
                        "Set an action for incident " + number + ".",
                        "It ends when an action is on record."));
            }
            if (AfterAnIncident.meeting(incident, disputes).isEmpty()) {
                owed.add(OwedTask.of(
                                "DISPUTE-10",
                                number,
                                "Meet the person face to face after incident " + number
                                        + ", with family where that is appropriate.",
                                "It ends when a meeting in person is on record; a call does not end it.")
                        .by(meetBy(incident, policy).orElse(null))
                        .reading(policy.read(Settings.MEETING_TARGET_DAYS).read()));
            }
            if (AfterAnIncident.whyNotClosed(incident).isPresent()) {
                owed.add(OwedTask.of(
                        "DISPUTE-11",
                        number,
                        "Assess what a time without care would do to the person and family, and talk it through ("
                                + number + ").",
                        "It ends when both days are on record."));
            }
        }
        if (!unmet(desk, policy).isEmpty()) {
            InEffect<Integer> every = policy.read(Settings.CONTACT_ATTEMPT_DAYS);
            disputes.lastContact()
                    .map(Contact::on)
                    .ifPresent(last -> owed.add(OwedTask.of(
                                    "DISPUTE-12",
                                    last.toString(),
                                    "Try again to make contact: duties to meet eligible needs stay open.",
                                    "It ends when another attempt is on record, which asks for the next one.")
                            .from(last.plusDays(every.value()))
                            .by(last.plusDays(every.value()))
                            .under(DUTY)
                            .reading(every.read())));
        }
        return owed;
    }

    private static List<Incident> open(Disputes disputes) {
        return disputes.incidentsNow().stream()
                .filter(each -> each.closedOn() == null)
                .toList();
    }

    private static Optional<LocalDate> meetBy(Incident incident, CouncilPolicy policy) {
        return policy.read(Settings.MEETING_TARGET_DAYS)
                .value()
                .map(days -> incident.on().plusDays(days));
    }

    /** Eligible needs without support in place, while the person does not work with the council. */
    private static String unmet(PlanOnDesk desk, CouncilPolicy policy) {
        return WhatDisagreementHoldsUp.isOutOfContact(desk.beside().disputes())
                ? DutyStaysOpen.of(desk.needs(), desk.beside()).stream()
                        .filter(duty -> duty.dischargedOn() == null
                                || duty.dischargedOn().isAfter(policy.on()))
                        .map(DutyStaysOpen.Duty::need)
                        .collect(Collectors.joining(", "))
                : "";
    }

    private static Lack prompt(String rule, Incident incident, String says, String mend) {
        return Lack.prompts(Step.ISSUE, rule, Topic.RISKS, "Incident " + incident.incident() + " " + says + ".", mend);
    }

    private static Lack warn(String rule, Incident incident, String says, String mend) {
        return Lack.warns(Step.ISSUE, rule, Topic.RISKS, "Incident " + incident.incident() + " " + says + ".", mend);
    }
}
