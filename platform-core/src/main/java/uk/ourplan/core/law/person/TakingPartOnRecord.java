package uk.ourplan.core.law.person;

import static uk.ourplan.core.law.person.Objection.blank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.ourplan.language.person.Certainty;
import uk.ourplan.language.person.Circumstances.InvolvedNow;
import uk.ourplan.language.person.Circumstances.NotEngaging;
import uk.ourplan.language.person.Circumstances.Obstruction;
import uk.ourplan.language.person.Circumstances.TriedStep;
import uk.ourplan.language.person.EngagementStep;
import uk.ourplan.language.person.part.TakingPart;

/**
 * Where somebody does not take part, or somebody else stands in the way, the steps follow one another: a later one is not
 * recorded before the earlier one is done, or was tried on a day and for a reason failed (INVOLVE-13, INVOLVE-16).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(3)</a>
 */
final class TakingPartOnRecord {

    private TakingPartOnRecord() {}

    static List<Objection> objections(TakingPart before, TakingPart after, LocalDate on) {
        List<Objection> objections = new ArrayList<>();
        NotEngaging apart = after.notEngaging();
        if (apart != null && !apart.equals(before.notEngaging())) {
            objections.addAll(notEngaging(apart));
        }
        Obstruction obstruction = after.obstruction();
        if (obstruction != null && !obstruction.equals(before.obstruction())) {
            objections.addAll(obstruction(obstruction));
        }
        InvolvedNow now = after.involvedNow();
        if (now != null && now.reviewTaken() != null && blank(now.reason())) {
            objections.add(new Objection(
                    "INVOLVE-18",
                    "involved_now.reason",
                    "Say why a review is held or not: what it does for the plan and for the person's wellbeing."));
        }
        if (now != null && now.dated() != null && now.dated().isAfter(on)) {
            objections.add(new Objection("INVOLVE-18", "involved_now.dated", "Give a day up to today."));
        }
        return objections;
    }

    private static List<Objection> notEngaging(NotEngaging apart) {
        List<Objection> objections = new ArrayList<>();
        for (int i = 0; i < apart.tries().size(); i++) {
            TriedStep tried = apart.tries().get(i);
            if (tried.step() == null || tried.dated() == null || blank(tried.reason())) {
                objections.add(new Objection(
                        "INVOLVE-13",
                        "not_engaging.tries[" + i + "].reason",
                        "Say which step was tried, on which day, and why it could not be done."));
            }
        }
        boolean asked = apart.asked() != null || apart.wantsNeedsMet() != null || !blank(apart.stillWants());
        if (apart.information() != null && !StepsOfTakingPart.isCauseSettled(apart)) {
            objections.add(new Objection(
                    "INVOLVE-13",
                    "not_engaging.information",
                    "First find out whether substantial difficulty or lack of capacity is the cause, and if so see that an advocate"
                            + " or appropriate person is in place."));
        }
        if (asked && !StepsOfTakingPart.isInformed(apart)) {
            objections.add(
                    new Objection(
                            "INVOLVE-13",
                            "not_engaging.asked",
                            "First give the information on what the plan is for, how it works and what taking part does for them."));
        }
        if (apart.wantsNeedsMet() == Certainty.UNKNOWN
                && StepsOfTakingPart.tries(apart, EngagementStep.STILL_WANTS) < 2) {
            objections.add(new Objection(
                    "INVOLVE-13",
                    "not_engaging.wants_needs_met",
                    "Record two dated tries to ask before this counts as not established."));
        }
        return objections;
    }

    private static List<Objection> obstruction(Obstruction obstruction) {
        List<Objection> objections = new ArrayList<>();
        boolean answered = obstruction.askedForByPerson() != null
                && obstruction.outOfConcern() != null
                && obstruction.riskOfAbuse() != null;
        boolean goesOn =
                obstruction.goesOn() != null || !blank(obstruction.action()) || !blank(obstruction.lastResort());
        if (goesOn && !answered) {
            objections.add(
                    new Objection(
                            "INVOLVE-16",
                            "obstruction." + firstOpen(obstruction),
                            "Answer the three questions first: did the person ask for it, is it out of concern, is there a risk of abuse."));
        }
        if (Boolean.TRUE.equals(obstruction.askedForByPerson())
                && obstruction.wantsNeedsMet() == null
                && obstruction.goesOn() != null) {
            objections.add(new Objection(
                    "INVOLVE-16",
                    "obstruction.wants_needs_met",
                    "The person asked for it: say whether they still want the council to meet their needs."));
        }
        if (goesOn && obstruction.informationGiven() == null && blank(obstruction.informationReason())) {
            objections.add(new Objection(
                    "INVOLVE-16",
                    "obstruction.information_given",
                    "Give the day on which they got information on planning and what it is for, or why they did not."));
        }
        return objections;
    }

    private static String firstOpen(Obstruction obstruction) {
        if (obstruction.askedForByPerson() == null) {
            return "asked_for_by_person";
        }
        return obstruction.outOfConcern() == null ? "out_of_concern" : "risk_of_abuse";
    }
}
