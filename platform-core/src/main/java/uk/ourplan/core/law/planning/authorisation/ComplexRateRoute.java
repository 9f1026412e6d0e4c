package uk.ourplan.core.law.planning.authorisation;

import static uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.Action.AUTHORISES;
import static uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.Action.RECOMMENDS;
import static uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.Action.SUPPORTS;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.PolicyRead;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.RoleStep;
import uk.ourplan.language.law.Determination;
import uk.ourplan.tenant.policy.ComplexRateApprovers;
import uk.ourplan.tenant.policy.Settings;

/** A complex rate takes effect only with three sign-offs and the panel, and one senior role agrees it (BUDGET-19). */
final class ComplexRateRoute {

    private ComplexRateRoute() {}

    static Determination<AuthorisationAnswer> decide(AuthorisationFacts f, PolicyRead read) {
        if (!read.the(Settings.COMPLEX_RATE_ENABLED)) {
            throw new ComplexRateNotInUse();
        }
        var specialist = ThePanel.askAboutSpecialist(f, true);
        if (!specialist.isSettled()) {
            return specialist.open(read.soFar());
        }
        ComplexRateApprovers approvers = read.the(Settings.COMPLEX_RATE_APPROVERS);
        List<RoleStep> steps = new ArrayList<>();
        steps.add(new RoleStep(approvers.support(), SUPPORTS));
        steps.add(new RoleStep(approvers.recommend(), RECOMMENDS));
        if (!approvers.recommend().equals(ThePanel.NAME)) {
            steps.add(new RoleStep(ThePanel.NAME, RECOMMENDS));
        }
        steps.add(new RoleStep(approvers.agree(), AUTHORISES));
        return WhyThisRoute.answer(steps, true, ThePanel.specialistMustSit(f), read);
    }
}
