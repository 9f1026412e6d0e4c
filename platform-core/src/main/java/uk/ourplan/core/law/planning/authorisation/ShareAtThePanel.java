package uk.ourplan.core.law.planning.authorisation;

import org.jspecify.annotations.Nullable;
import uk.ourplan.language.law.SettingRead;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.PanelSettings;
import uk.ourplan.tenant.policy.PanelShare;

/**
 * A panel is for the exception: where more plans go to it than the share that the council has set, the council is warned (AUTH-07).
 * Exactly that share draws no warning.
 *
 * @see <a href="https://www.gov.uk/government/publications/care-act-statutory-guidance">Statutory guidance 10.85</a>
 */
public final class ShareAtThePanel {

    private ShareAtThePanel() {}

    /**
     * What the council's share says of these plans.
     *
     * @param warns {@code null} where nothing is said against it
     */
    public record Weighed(@Nullable String warns, SettingRead read) {}

    /**
     * Weighs so many plans that went to a panel.
     *
     * @param all the plans that were sent for sign-off, those to a panel among them
     */
    public static Weighed of(long toPanel, long all, CouncilPolicy policy) {
        InEffect<Integer> share = policy.read(PanelSettings.PANEL_WARN_SHARE);
        boolean above = PanelShare.isExceeded(toPanel, all, share.value());
        return new Weighed(
                above
                        ? toPanel + " of " + all + " plans went to a panel, more than " + share.value()
                                + " in 100. A panel is for large or unusual plans: look at the criteria, and at what each is for."
                        : null,
                share.read());
    }
}
