package uk.ourplan.core.law.planning.authorisation;

import static uk.ourplan.core.law.Known.yes;
import static uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.Action.AUTHORISES;
import static uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.Action.RECOMMENDS;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.OpenFacts;
import uk.ourplan.core.law.PolicyRead;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.RoleStep;
import uk.ourplan.language.law.Determination;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.FundingLevel;
import uk.ourplan.tenant.policy.PanelAuthority;
import uk.ourplan.tenant.policy.PanelSettings;
import uk.ourplan.tenant.policy.Settings;

/**
 * A plan is signed off by the lowest level that covers its cost, never by its author; a panel sees it only by a
 * published criterion or for a complex rate, which three roles sign (AUTH-03, AUTH-05, AUTH-07 to AUTH-10, BUDGET-13,
 * BUDGET-19).
 *
 * @see <a href="https://www.gov.uk/government/publications/care-act-statutory-guidance">Statutory guidance 10.85</a>
 */
public final class ThePlanIsAuthorised {

    private static final List<String> IN_ORDER =
            List.of("recurring_annual_pence", "one_off_pence", "deafblind", "expert_assessor", "matches");

    /** The way to sign-off; {@link ComplexRateNotInUse} where the council has no complex rates. */
    public Determination<AuthorisationAnswer> decide(AuthorisationFacts f, CouncilPolicy policy) {
        var read = new PolicyRead(policy);
        if (f.complexRate() == null) {
            boolean panelAnyway = yes(ThePanel.required(f, read));
            return new OpenFacts()
                    .fact("complex_rate", null)
                    .and(ThePanel.askAboutSpecialist(f, panelAnyway))
                    .open(read.soFar());
        }
        return yes(f.complexRate()) ? ComplexRateRoute.decide(f, read) : ordinary(f, read);
    }

    private static Determination<AuthorisationAnswer> ordinary(AuthorisationFacts f, PolicyRead read) {
        Boolean panel = ThePanel.required(f, read);
        boolean panelDecides =
                !Boolean.FALSE.equals(panel) && read.the(PanelSettings.PANEL_AUTHORITY) == PanelAuthority.AUTHORISE;
        var levels = new FundingLevels(panelDecides ? List.of() : read.the(Settings.FUNDING_LEVELS));
        var asked = panelDecides ? new OpenFacts() : askCost(f, levels);
        asked.when(panel == null, "matches", f.matches())
                .and(ThePanel.askAboutSpecialist(f, Boolean.TRUE.equals(panel)));
        if (!asked.isSettled() || panel == null) {
            return asked.inOrder(IN_ORDER).open(read.soFar());
        }
        List<RoleStep> steps = new ArrayList<>();
        if (panel) {
            steps.add(new RoleStep(ThePanel.NAME, panelDecides ? AUTHORISES : RECOMMENDS));
        }
        if (!panelDecides) {
            FundingLevel level = levels.lowestFor(f.recurringAnnualPence(), f.oneOffPence());
            steps.add(new RoleStep(level.role(), AUTHORISES));
        }
        return WhyThisRoute.answer(steps, panel, panel && ThePanel.specialistMustSit(f), read);
    }

    /** Each amount alone could lift the plan to the highest level. */
    private static OpenFacts askCost(AuthorisationFacts f, FundingLevels levels) {
        boolean open = !levels.isHighest(levels.lowestFor(f.recurringAnnualPence(), f.oneOffPence()));
        return new OpenFacts()
                .firstOf(new OpenFacts()
                        .when(open, "recurring_annual_pence", f.recurringAnnualPence())
                        .when(open, "one_off_pence", f.oneOffPence()));
    }
}
