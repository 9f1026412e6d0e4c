package uk.ourplan.core.law.budget;

import static uk.ourplan.language.law.Provision.careAct;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.Because;
import uk.ourplan.core.law.OpenFacts;
import uk.ourplan.core.law.PolicyRead;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Reason;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.IsfState;
import uk.ourplan.tenant.policy.Settings;

/**
 * The council can always manage the budget; a direct payment must be made where its conditions are met; an individual
 * service fund where the council offers one, and otherwise the request is recorded and passed on (BUDGET-25, BUDGET-27,
 * DP-01, DP-03, ISF-01, ISF-02).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/31">Care Act 2014 s.31, s.32</a>
 */
public final class TheBudgetIsManagedThePersonsWay {

    private static final Provision CONDITIONS = careAct("s.31, s.32; SI 2014/2871");

    public Determination<ManagementMethodsAnswer> decide(ManagementMethodsFacts f, CouncilPolicy policy) {
        var read = new PolicyRead(policy);
        boolean offered = read.the(Settings.ISF_STATE) != IsfState.NOT_YET_OFFERED;
        List<String> failing = DirectPaymentConditions.failing(f);
        var asked = failing.isEmpty() ? DirectPaymentConditions.ask(f) : new OpenFacts();
        asked.when(!offered, "requested", f.requested());
        if (!asked.isSettled()) {
            return asked.open(read.soFar());
        }
        boolean request = !offered && f.requested() != null && f.requested().contains(BudgetMethod.ISF);
        var answer = ManagementMethodsAnswer.of(failing.isEmpty(), offered, request);
        return Determination.answered(answer, reasons(failing, offered, request), read.soFar());
    }

    private static List<Reason> reasons(List<String> failing, boolean offered, boolean request) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Because.requires("DP-01", careAct("s.24(1)(b)"), "Direct payments are explained to everybody."));
        if (failing.isEmpty()) {
            reasons.add(Because.permits("DP-03", CONDITIONS, "Every condition of a direct payment is met."));
        }
        failing.forEach(says -> reasons.add(Because.forbids("DP-03", CONDITIONS, says)));
        reasons.add(
                offered
                        ? Because.permits("ISF-01", null, "The council offers individual service funds.")
                        : Because.forbids("ISF-01", null, "The council does not offer individual service funds yet."));
        if (request) {
            reasons.add(Because.requires("ISF-02", null, "The request for a fund is recorded and passed on."));
        }
        return reasons;
    }
}
