package uk.ourplan.core.law.ending;

import static uk.ourplan.core.law.ending.EndLack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;
import static uk.ourplan.language.ending.EndingStage.AGREE;

import java.util.List;
import uk.ourplan.language.ending.EndGround;
import uk.ourplan.language.ending.EndingOfPlan.SafeguardingDecision;
import uk.ourplan.language.person.Certainty;
import uk.ourplan.language.person.Circumstances.Safeguarding;
import uk.ourplan.language.person.part.PartName;

/**
 * No plan is ended while a risk of abuse or neglect stands or is unknown; it is cleared with a reason, and where no need or
 * duty to arrange remains a manager's safeguarding decision deals with it (END-06, SAFEGUARD-05). Events pass.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/42">Care Act 2014 s.42</a>
 */
final class NoRiskStands {

    private NoRiskStands() {}

    static List<EndLack> lacking(EndingOnDesk d) {
        EndGround ground = d.ground();
        if (ground == null || ground.isEvent()) {
            return List.of();
        }
        Certainty risk = d.risk();
        if (risk == Certainty.NO) {
            return wasCleared(d)
                    ? List.of()
                    : List.of(open("The risk was cleared without a reason.", "Give the reason.", "basis"));
        }
        if (risk == Certainty.UNKNOWN) {
            return List.of(open(
                    "Whether there is a risk of abuse or neglect is not known, so the plan stays.",
                    "Answer the risk question.",
                    "risk"));
        }
        return isDealtWith(d)
                ? List.of()
                : List.of(open(
                        "A risk of abuse or neglect is recorded, so the plan stays.",
                        mayBeDealtWith(ground)
                                ? "Ask for a safeguarding review: the risk is cleared, or a manager's safeguarding"
                                        + " decision on or after the proposal deals with it."
                                : "Take the safeguarding route; the plan may end once the risk is cleared with its"
                                        + " reason.",
                        "risk"));
    }

    /** Where the record tells of an enquiry, "no risk" is an answer that somebody came to, and needs its reason. */
    private static boolean wasCleared(EndingOnDesk d) {
        Safeguarding said = d.desk().circumstances().safeguarding();
        return said == null || said.enquiry() == null || !blank(said.basis());
    }

    /** Whether nothing about the risk stands in the way of the rules for ending. */
    static boolean isDealtWith(EndingOnDesk d) {
        EndGround ground = d.ground();
        SafeguardingDecision decision = d.ending().safeguarding();
        return ground != null
                && mayBeDealtWith(ground)
                && decision != null
                && !blank(decision.says())
                && !decision.on().isBefore(d.ending().openedOn());
    }

    private static boolean mayBeDealtWith(EndGround ground) {
        return ground == EndGround.NO_ELIGIBLE_NEEDS || ground == EndGround.SELF_FUNDED_CARE_HOME;
    }

    private static EndLack open(String says, String mend, String field) {
        return stops(AGREE, "END-06", says, mend)
                .under("Care Act 2014 s.42")
                .onRecord(PartName.AT_PRESENT, "safeguarding." + field);
    }
}
