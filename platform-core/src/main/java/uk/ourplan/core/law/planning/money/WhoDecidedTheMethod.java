package uk.ourplan.core.law.planning.money;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;
import static uk.ourplan.language.plan.SectionName.MANAGING_THE_MONEY;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.DecidedBy;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.money.PaymentDecision;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.plan.ManagingTheMoney;
import uk.ourplan.language.plan.ManagingTheMoney.IsfRequest;
import uk.ourplan.language.plan.PaymentRequest;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.IsfState;
import uk.ourplan.tenant.policy.Settings;

/**
 * How the budget is managed is the person's decision, and it is on record who took it and when (BUDGET-25). Somebody else decides
 * only where the person lacks capacity for it and it was decided in their best interests; and the council, too, where a direct payment
 * that they asked for was refused on its ground, or a fund that they asked for is not offered yet and the request is recorded (BUDGET-27).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/24">Care Act 2014 s.24(1)(c); Mental Capacity Act 2005 s.1, s.4</a>
 */
public final class WhoDecidedTheMethod {

    private static final String PERSON = "Care Act 2014 s.24(1)(c); Mental Capacity Act 2005 s.1, s.4";

    private WhoDecidedTheMethod() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        ManagingTheMoney managing = desk.section(ManagingTheMoney.class).orElse(null);
        if (managing == null || managing.method() == null || managing.method() == Method.NOT_APPLICABLE) {
            return List.of();
        }
        DecidedBy who = managing.decidedBy();
        List<Lack> lacks = new ArrayList<>();
        if (who == null || managing.decided() == null) {
            lacks.add(Lack.warns(
                            Step.SUBMIT,
                            "BUDGET-25",
                            Topic.MANAGEMENT_METHOD,
                            "It is not said who decided how the budget is managed, and when.",
                            "Name who decided, and the day.")
                    .under("Care Act 2014 s.24(1)(c)")
                    .in(MANAGING_THE_MONEY, who == null ? "decided_by" : "decided"));
        }
        if (who == null || who == DecidedBy.PERSON || isInBestInterests(desk)) {
            return lacks;
        }
        @Nullable
        InEffect<IsfState> state = policy.ifDecided(Settings.ISF_STATE).orElse(null);
        boolean councilMay = who == DecidedBy.COUNCIL && (isRefused(managing) || isNotOffered(managing, state));
        if (!councilMay) {
            Lack lack = Lack.stops(
                            Step.SUBMIT,
                            "BUDGET-27",
                            Topic.MANAGEMENT_METHOD,
                            "How the budget is managed was not decided by the person, and no ground for that is on record.",
                            who == DecidedBy.COUNCIL
                                    ? "Let the person decide. Otherwise record the best-interests decision of somebody who lacks"
                                            + " capacity for it, the refusal of a direct payment that they asked for, or their"
                                            + " request for a fund that is not offered yet."
                                    : "Let the person decide; or record that they lack capacity for it, and the decision in their"
                                            + " best interests.")
                    .under(PERSON)
                    .in(MANAGING_THE_MONEY, "decided_by");
            lacks.add(who == DecidedBy.COUNCIL && state != null ? lack.reading(state) : lack);
        }
        return lacks;
    }

    /** On the record, for this decision; an attorney and a deputy decide in the person's best interests, too. */
    private static boolean isInBestInterests(PlanOnDesk desk) {
        return desk.capacity().stream()
                .anyMatch(one -> one.decision() == CapacityDecision.MANAGE_MONEY
                        && one.status() == CapacityStatus.ASSESSED_LACKS
                        && one.bestInterests() != null
                        && one.bestInterests().dated() != null);
    }

    private static boolean isRefused(ManagingTheMoney managing) {
        PaymentRequest request = managing.request();
        return request != null && request.decision() == PaymentDecision.REFUSED && request.ground() != null;
    }

    /** A direct payment can never count as not offered. */
    private static boolean isNotOffered(ManagingTheMoney managing, @Nullable InEffect<IsfState> state) {
        IsfRequest request = managing.isfRequest();
        return state != null
                && state.value() == IsfState.NOT_YET_OFFERED
                && managing.requested().contains(Method.ISF)
                && request != null
                && request.dated() != null
                && !blank(request.hoped())
                && !blank(request.nearestMethod());
    }
}
