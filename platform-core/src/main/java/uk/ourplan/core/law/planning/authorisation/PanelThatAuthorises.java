package uk.ourplan.core.law.planning.authorisation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.Action;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.RoleStep;
import uk.ourplan.language.money.Money;
import uk.ourplan.tenant.policy.FundingLevel;

/**
 * A panel authorises only where every one of its members holds a level that covers the cost; whatever the council decides, a panel
 * without such members cannot take the place of the level (AUTH-08).
 *
 * @see <a href="https://www.gov.uk/government/publications/care-act-statutory-guidance">Statutory guidance 10.85</a>
 */
public final class PanelThatAuthorises {

    private PanelThatAuthorises() {}

    /**
     * The lowest role whose level covers the cost, and so the least that each member holds; empty where no panel authorises on this
     * way to sign-off.
     *
     * @param ladder the council's levels of today, lowest first; empty where it has not decided, and then nobody is enough
     */
    public static Optional<String> needs(
            List<RoleStep> steps, @Nullable Money recurringAnnual, @Nullable Money oneOff, List<FundingLevel> ladder) {
        boolean authorises = steps.stream()
                .anyMatch(step -> step.role().equals(ThePanel.NAME) && step.action() == Action.AUTHORISES);
        if (!authorises || ladder.isEmpty()) {
            return Optional.empty();
        }
        // what is not known could be anything
        FundingLevel level = recurringAnnual == null || oneOff == null
                ? ladder.getLast()
                : new FundingLevels(ladder).lowestFor(recurringAnnual, oneOff);
        return Optional.of(level.role());
    }

    /** Whether somebody who holds this role of the ladder may sit on a panel that authorises. */
    public static boolean isEnough(@Nullable String held, String needed, List<FundingLevel> ladder) {
        List<String> roles = ladder.stream().map(FundingLevel::role).toList();
        return held != null && roles.contains(held) && roles.indexOf(held) >= roles.indexOf(needed);
    }
}
