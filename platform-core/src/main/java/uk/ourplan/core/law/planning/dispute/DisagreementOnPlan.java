package uk.ourplan.core.law.planning.dispute;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.dispute.DisputeFile;
import uk.ourplan.core.law.dispute.Escalation;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.dispute.ComplaintCase;
import uk.ourplan.language.dispute.DisputeNote.Compromise;
import uk.ourplan.language.dispute.DisputeNote.FileKept;
import uk.ourplan.language.dispute.DisputeNote.JustEnough;
import uk.ourplan.language.dispute.DisputeTopic;
import uk.ourplan.language.dispute.Disputes;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * A disagreement is worked on until it is settled, every step of it is on record, and the right to complain is told before a plan
 * is sent that was decided despite it (DISPUTE-01 to DISPUTE-07).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(5)</a>
 */
public final class DisagreementOnPlan {

    private static final String AGREEING = "Care Act 2014 s.25(5)";

    private DisagreementOnPlan() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        Disputes disputes = desk.beside().disputes();
        List<Lack> lacks = new ArrayList<>();
        complaint(desk, disputes, lacks);
        for (String number : disputes.open()) {
            if (disputes.attempts().stream().noneMatch(each -> each.about().equals(number))) {
                lacks.add(
                        Lack.warns(
                                Step.SUBMIT,
                                "DISPUTE-03",
                                Topic.AGREEMENT,
                                "Disagreement " + number + " is open, and no step towards settling it is on record.",
                                "Record each conversation and step under “Disagreement”: the day, what, who took part and what came of it."));
            }
            DisputeFile.incomplete(number, disputes)
                    .forEach((item, lacksWhat) -> lacks.add(Lack.warns(
                            Step.SUBMIT,
                            item.equals("complaint") ? "DISPUTE-06" : "DISPUTE-04",
                            Topic.AGREEMENT,
                            "The file of disagreement " + number + " lacks " + lacksWhat + ".",
                            "Add it under “Disagreement”; it never holds up taking it further.")));
        }
        for (Compromise each : disputes.compromises()) {
            if (!each.adultGave().isEmpty() && each.councilGave().isEmpty()) {
                lacks.add(Lack.prompts(
                        Step.SUBMIT,
                        "DISPUTE-02",
                        Topic.AGREEMENT,
                        "In the compromise of disagreement " + each.dispute() + " only the adult gives way.",
                        "Say what the council gives, or look for another way; the manager sees this."));
            }
        }
        for (JustEnough each : disputes.justEnough()) {
            if (!blank(each.startingLevel()) && (blank(each.raiseWhen()) || each.checkOn() == null)) {
                lacks.add(Lack.prompts(
                        Step.SUBMIT,
                        "DISPUTE-07",
                        Topic.AGREEMENT,
                        "Support starts at just enough (" + each.dispute()
                                + "), and the sign for raising it or the day to look" + " again is blank.",
                        "Record both; independence is central, and support can be raised."));
            }
        }
        return lacks;
    }

    private static void complaint(PlanOnDesk desk, Disputes disputes, List<Lack> lacks) {
        boolean despite = desk.needs().stream()
                .anyMatch(need -> Boolean.FALSE.equals(need.agreed()) && !blank(need.councilReason()));
        boolean told = disputes.isToldToComplain(ComplaintCase.PLAN_DECISION)
                || desk.section(Needs.class)
                        .map(Needs::disagreement)
                        .map(Needs.Disagreement::complaintTold)
                        .isPresent();
        if (despite && !told) {
            lacks.add(Lack.stops(
                            Step.SUBMIT,
                            "DISPUTE-06",
                            Topic.AGREEMENT,
                            "The council decided despite disagreement, and the person was not told how to complain.",
                            "Tell them of the right to complain, give them the procedure, and record the day.")
                    .in(SectionName.NEEDS, "disagreement.complaint_told"));
        }
    }

    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        Disputes disputes = desk.beside().disputes();
        List<OwedTask> owed = new ArrayList<>();
        for (String number : disputes.open()) {
            owed.add(OwedTask.of(
                            "DISPUTE-01",
                            number,
                            "Work on disagreement " + number
                                    + " until it is resolved, compromised or decided at the top.",
                            "It ends when its outcome is on record; the case stays open meanwhile.")
                    .under(AGREEING));
            escalate(number, disputes, owed);
            disputes.file(number).ifPresent(file -> file(number, file, owed));
        }
        for (JustEnough each : disputes.justEnough()) {
            if (each.checkOn() != null) {
                OwedTask task = OwedTask.of(
                                "DISPUTE-07",
                                each.dispute() + ":" + each.checkOn(),
                                "Look again whether just enough support is enough (" + each.dispute() + ").",
                                "It ends when what was found is on record.")
                        .from(each.checkOn())
                        .by(each.checkOn())
                        .endedByRecord(FollowUpOutcome.DONE);
                if (!desk.beside().isFollowedUp(task.key())) {
                    owed.add(task);
                }
            }
        }
        return owed;
    }

    private static void escalate(String number, Disputes disputes, List<OwedTask> owed) {
        if (!Escalation.isAdvised(number, disputes)) {
            owed.add(OwedTask.of(
                    "DISPUTE-05",
                    number + ":ask",
                    "Ask the line manager for advice on disagreement " + number + ".",
                    "It ends when the advice and its day are on record."));
        }
        Escalation.waitsAt(number, disputes)
                .ifPresent(level -> owed.add(OwedTask.of(
                                "DISPUTE-05",
                                number + ":" + level,
                                "Decide on disagreement " + number
                                        + ", which was taken to you with its file; the council's duties remain whatever is decided.",
                                "It ends when the decision is on record.")
                        .of(TaskOwner.onRung(level))
                        .under(AGREEING)));
    }

    private static void file(String number, FileKept file, List<OwedTask> owed) {
        if (Boolean.TRUE.equals(file.capacityInIssue())) {
            owed.add(OwedTask.of(
                    "DISPUTE-04",
                    number + ":capacity",
                    "Assess capacity to decide on care, which is in question in disagreement " + number + ".",
                    "It ends when the file says that capacity is not in question any more, or when it is settled."));
        }
        if (Boolean.TRUE.equals(file.paymentOffered()) && Boolean.TRUE.equals(file.paymentAccepted())) {
            owed.add(OwedTask.of(
                            "DISPUTE-04",
                            number + ":payment",
                            "Set up the direct payment that was accepted in disagreement " + number + ".",
                            "It ends when the disagreement is settled.")
                    .in(SectionName.MANAGING_THE_MONEY, null));
        }
    }

    /** Whether the words about starting at just enough are shown. */
    public static boolean showsJustEnough(DisputeTopic topic) {
        return topic == DisputeTopic.RISK;
    }
}
