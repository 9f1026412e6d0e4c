package uk.ourplan.core.law.planning.authorisation;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.Because;
import uk.ourplan.core.law.PolicyRead;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.Panel;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.RoleStep;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Reason;

/** The reasons of a way to sign-off, in the words of the case. */
final class WhyThisRoute {

    private static final Provision LOWEST_LEVEL = new Provision("Care and support statutory guidance 10.85");

    private WhyThisRoute() {}

    static Determination<AuthorisationAnswer> answer(
            List<RoleStep> steps, boolean panel, boolean specialist, PolicyRead read) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Because.requires(
                "AUTH-05",
                LOWEST_LEVEL,
                "Sign-off is by " + steps.getLast().role().replace('_', ' ')
                        + ", the lowest that the cost and kind of this plan allow."));
        if (steps.size() > 2) {
            reasons.add(Because.requires("BUDGET-19", null, "A complex rate needs all of its sign-offs."));
        }
        if (panel) {
            reasons.add(Because.requires("AUTH-07", LOWEST_LEVEL, "The plan goes to the panel."));
        }
        if (specialist) {
            reasons.add(Because.requires("AUTH-10", LOWEST_LEVEL, "A specialist sits on the panel for this plan."));
        }
        reasons.add(Because.forbids("AUTH-03", null, "Nobody authorises a plan that they wrote."));
        return Determination.answered(
                new AuthorisationAnswer(steps, new Panel(panel, specialist), false), reasons, read.soFar());
    }
}
