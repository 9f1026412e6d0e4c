package uk.ourplan.core.law.ending;

import static uk.ourplan.core.law.ending.EndLack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;
import static uk.ourplan.language.ending.EndingStage.END;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.dispute.WhatDisagreementHoldsUp;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.engagement.StoppedOrObstructed;
import uk.ourplan.core.law.planning.keeping.InformalRecordsEnd;
import uk.ourplan.core.law.safeguarding.ConcernStands;
import uk.ourplan.language.ending.ChecklistKey;
import uk.ourplan.language.ending.ChecklistState;
import uk.ourplan.language.ending.EndGround;
import uk.ourplan.language.ending.EndingOfPlan;
import uk.ourplan.language.ending.EndingRecord.Monitoring;
import uk.ourplan.language.ending.EndingState;
import uk.ourplan.language.person.Certainty;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.part.PartName;

/**
 * When a case may be closed: every plan in force is ended, nothing is monitored, the person knows what to do, and no duty, risk,
 * task, disagreement or obstruction is open (CLOSE-01 to CLOSE-03, TRIGGER-03, NEED-13, S117-05, SAFEGUARD-05, INVOLVE-17,
 * DISPUTE-01, DISPUTE-12), and no informal record of the planning lies about (RECORD-04). A version whose place a later one took is not ended by itself (REVISE-04).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/18">Care Act 2014 s.18(1)</a>
 */
public final class ClosingTheCase {

    private ClosingTheCase() {}

    /**
     * Everything that stands in the way on this day.
     *
     * @param plans all the plans of the person
     * @param openTasks what other processes still have to do, each as its sentence
     */
    public static List<EndLack> lacking(
            Circumstances about, List<PlanOnDesk> plans, List<String> openTasks, LocalDate on) {
        List<EndLack> lacks = new ArrayList<>();
        List<PlanOnDesk> inForce = plans.stream()
                .filter(desk -> desk.beside().reviews().supersededOn() == null)
                .toList();
        inForce.forEach(desk -> lacks.addAll(ofPlan(desk, on)));
        plans.forEach(desk -> lacks.addAll(disagreement(desk, on)));
        plans.forEach(desk -> InformalRecordsEnd.whyNotClosed(desk.kept().keeping())
                .ifPresent(says -> lacks.add(
                        stops(END, "RECORD-04", says, "Record each end under Notes and quality of the plan."))));
        boolean event = inForce.stream()
                .map(desk -> desk.beside().ending().latest())
                .anyMatch(ending -> ending != null
                        && ending.state() == EndingState.ENDED
                        && ending.said().ground() != null
                        && ending.said().ground().isEvent());
        if (!event) {
            lacks.addAll(ofPerson(about, on));
        }
        openTasks.forEach(says -> lacks.add(
                stops(END, "CLOSE-03", "A task is open: " + says, "Do it, or hand it over, before the case closes.")));
        return lacks;
    }

    /**
     * Once a plan is owed, or eligible needs were found and nobody has said yet that none of them is met, the case stays open
     * although there is no plan (TRIGGER-03).
     *
     * @param plansOwed what is to be done about each of them, as its sentence
     */
    public static List<EndLack> withoutAPlan(List<String> plansOwed) {
        return plansOwed.stream()
                .map(says -> stops(END, "TRIGGER-03", "A plan is owed, or not ruled out yet, and there is none.", says)
                        .under("Care Act 2014 s.24(1)"))
                .toList();
    }

    private static List<EndLack> ofPlan(PlanOnDesk desk, LocalDate on) {
        EndingOfPlan ending = desk.beside().ending().latest();
        if (ending == null || ending.state() != EndingState.ENDED) {
            return List.of(
                    desk.course().isInForce()
                            ? stops(
                                    END,
                                    "CLOSE-01",
                                    "A plan is not ended.",
                                    "End the plan first, on a ground that holds.")
                            : stops(
                                            END,
                                            "TRIGGER-03",
                                            "A plan is owed and none is final.",
                                            "Finish the plan, or stop planning where the person no longer wants help.")
                                    .under("Care Act 2014 s.24(1)"));
        }
        List<EndLack> lacks = new ArrayList<>();
        List<String> concerns = ConcernStands.open(desk.beside().watch().protection());
        if (!concerns.isEmpty() && ending.said().ground() != EndGround.DIED) {
            lacks.add(stops(
                            END,
                            "SAFEGUARD-01",
                            "Concern " + String.join(", ", concerns) + " of abuse or neglect stands.",
                            "Refer it, or record the reasons for none, under “Protecting the person”.")
                    .under("Care Act 2014 s.42"));
        }
        boolean stopped = ending.said().ground() == EndGround.PLANNING_STOPPED;
        List<String> open = DutyAfterEnding.open(desk, ending, on);
        if (!open.isEmpty()) {
            lacks.add(stops(
                            END,
                            stopped ? "CLOSE-02" : "NEED-13",
                            "The duty to meet eligible needs is open for need " + String.join(", ", open) + ".",
                            "Confirm that other support is in place and meets them.")
                    .under("Care Act 2014 s.18(1)"));
        }
        if (ending.said().ground() != EndGround.DIED) {
            lacks.addAll(watched(desk, ending, stopped ? "CLOSE-02" : "CLOSE-01"));
            lacks.addAll(knows(ending, stopped ? "CLOSE-02" : "CLOSE-01"));
        }
        return lacks;
    }

    private static List<EndLack> disagreement(PlanOnDesk desk, LocalDate on) {
        EndingOfPlan ending = desk.beside().ending().latest();
        List<String> unmet = ending == null ? List.of() : DutyAfterEnding.open(desk, ending, on);
        boolean open = !desk.beside().disputes().open().isEmpty();
        return WhatDisagreementHoldsUp.whyNotClosed(desk.beside().disputes(), unmet).stream()
                .map(says -> stops(
                                END,
                                open ? "DISPUTE-01" : "DISPUTE-12",
                                says,
                                open
                                        ? "Record how it was settled, on the page of disagreements of this plan."
                                        : "Record each attempt, and what meets the needs meanwhile.")
                        .under(open ? "Care Act 2014 s.25(5)" : "Care Act 2014 s.1(2), s.18(1)"))
                .toList();
    }

    private static List<EndLack> watched(PlanOnDesk desk, EndingOfPlan ending, String rule) {
        Monitoring monitoring = ending.said().monitoring();
        boolean open = desk.beside().watch().monitoring().isActive()
                || (monitoring != null && Boolean.TRUE.equals(monitoring.needed()) && monitoring.ended() == null);
        return open
                ? List.of(stops(END, rule, "Monitoring is still needed.", "End it when it is needed no longer.")
                        .at("monitoring.ended"))
                : List.of();
    }

    private static List<EndLack> knows(EndingOfPlan ending, String rule) {
        List<EndLack> lacks = new ArrayList<>();
        EndGround ground = ending.said().ground();
        if (!isTold(ending, ChecklistKey.NEEDS_CHANGE)) {
            lacks.add(told(rule, "Nobody was told what to do when needs or the situation change.", "needs_change"));
        }
        if (ground != null && ground.leavesNeeds() && !isTold(ending, ChecklistKey.CHANGE_OF_MIND)) {
            lacks.add(told(rule, "Nobody was told how to come back after a change of mind.", "change_of_mind"));
        }
        if (blank(ending.said().told())) {
            lacks.add(stops(
                            END,
                            rule,
                            "Who was told is not recorded.",
                            "Name the person, or their representative where they lack capacity.")
                    .at("told"));
        }
        return lacks;
    }

    private static boolean isTold(EndingOfPlan ending, ChecklistKey key) {
        return ending.said().checklist().stream()
                .anyMatch(item -> item.key() == key && item.state() == ChecklistState.DONE && item.dated() != null);
    }

    private static EndLack told(String rule, String says, String item) {
        return stops(END, rule, says, "Tell the person, or their representative where they lack capacity.")
                .at("checklist[" + item + "].state");
    }

    private static List<EndLack> ofPerson(Circumstances about, LocalDate on) {
        List<EndLack> lacks = new ArrayList<>();
        if (EndingOnDesk.hasAftercare(about, on)) {
            lacks.add(stops(
                            END,
                            about.notEngaging() == null ? "CLOSE-03" : "S117-05",
                            "After-care under section 117 runs; refusing to engage does not end it.",
                            "It ends by a decision made together with the NHS. Go on trying to reach the person.")
                    .under("Mental Health Act 1983 s.117")
                    .onRecord(PartName.AT_PRESENT, "section_117.status"));
        }
        Certainty risk = EndingOnDesk.risk(about);
        if (risk == Certainty.YES || isDoubted(about)) {
            lacks.add(stops(
                            END,
                            "SAFEGUARD-05",
                            risk == Certainty.YES
                                    ? "A risk of abuse or neglect is recorded."
                                    : "Whether there is a risk of abuse or neglect is not known.",
                            "Take the safeguarding route; the case may close once the risk is cleared with its reason.")
                    .under("Care Act 2014 s.42")
                    .onRecord(PartName.AT_PRESENT, "safeguarding.risk"));
        }
        Circumstances.@Nullable Obstruction obstruction = about.obstruction();
        if (StoppedOrObstructed.goesOnUnconfirmed(obstruction)) {
            lacks.add(stops(
                            END,
                            "INVOLVE-17",
                            "Somebody stands in the way, and the person has not confirmed that they want it so.",
                            "Decide with a manager what is done to reach the person; a case is not closed for lack of"
                                    + " access.")
                    .under("Care Act 2014 s.25(3)")
                    .onRecord(PartName.TAKING_PART, "obstruction.confirmed_by_person"));
        }
        return lacks;
    }

    /** An answer was asked for and nobody knows it. */
    private static boolean isDoubted(Circumstances about) {
        return Optional.ofNullable(about.safeguarding())
                .map(Circumstances.Safeguarding::risk)
                .filter(risk -> risk == Certainty.UNKNOWN)
                .isPresent();
    }
}
