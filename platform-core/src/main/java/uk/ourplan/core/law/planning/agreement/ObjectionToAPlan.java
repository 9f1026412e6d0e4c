package uk.ourplan.core.law.planning.agreement;

import static uk.ourplan.core.law.planning.desk.Lack.stops;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.dispute.Escalation;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.dispute.ComplaintCase;
import uk.ourplan.language.dispute.Disputes;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Somebody who is not content with the plan is answered until it is agreed, compromised or decided. The council decides only once the
 * disagreement was taken to the top of its chain and the person was told how to complain (AGREE-03).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(5)</a>
 */
public final class ObjectionToAPlan {

    private static final String UNDER = "Care Act 2014 s.25(5)";

    private ObjectionToAPlan() {}

    /** What a decision of the council, taken without agreement, still wants. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        if (desk.signedOff() || desk.agreementStatus() != AgreementStatus.DECIDED_BY_COUNCIL) {
            return List.of();
        }
        Disputes disputes = desk.beside().disputes();
        List<Lack> lacks = new ArrayList<>();
        if (disputes.numbers().stream().noneMatch(each -> Escalation.isDecidedAtTheTop(each, disputes, policy))) {
            lacks.add(stops(
                            Step.AUTHORISE,
                            "AGREE-03",
                            Topic.AGREEMENT,
                            "The council decided without agreement, and the objection was not decided at the top of its chain.",
                            "Record the objection under “Disagreement”, take it up level by level, and record what was decided.")
                    .under(UNDER));
        }
        if (!isToldToComplain(desk, disputes)) {
            lacks.add(stops(
                            Step.AUTHORISE,
                            "AGREE-03",
                            Topic.AGREEMENT,
                            "The council decided without agreement, and the person was not told how to complain.",
                            "Tell them of the right to complain, give them the procedure, and record the day.")
                    .under(UNDER));
        }
        return lacks;
    }

    private static boolean isToldToComplain(PlanOnDesk desk, Disputes disputes) {
        return disputes.isToldToComplain(ComplaintCase.PLAN_DECISION)
                || disputes.isToldToComplain(ComplaintCase.OPEN_DISPUTE)
                || desk.section(Needs.class)
                        .map(Needs::disagreement)
                        .map(Needs.Disagreement::complaintTold)
                        .isPresent();
    }

    /** The objection, for as long as it is open. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        return desk.signedOff() || desk.agreementStatus() != AgreementStatus.DISPUTED
                ? List.of()
                : List.of(OwedTask.of(
                                "AGREE-03",
                                "objection",
                                "Answer the objection to the plan: what was said, what was offered, what was changed.",
                                "It ends when the plan is not disputed any more: it was agreed, a compromise was found, or the"
                                        + " council decided. Support that is not in dispute may start meanwhile.")
                        .under(UNDER));
    }
}
