package uk.ourplan.core.law.planning.guidance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.DirectoryEntry;
import uk.ourplan.tenant.policy.PreventionOffer;
import uk.ourplan.tenant.policy.SettingNotDecided;
import uk.ourplan.tenant.policy.Settings;

/**
 * The council's directory of services and groups with their prices, and its services that prevent needs (INFO-08).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/4">Care Act 2014 s.2, s.4</a>
 */
public final class PricesAndServices {

    private PricesAndServices() {}

    /** The entries of this scope and type; either may be left open. Empty while the council has decided nothing. */
    public static List<DirectoryEntry> directory(CouncilPolicy policy, @Nullable String scope, @Nullable String type) {
        try {
            return policy.read(Settings.DIRECTORY).value().stream()
                    .filter(entry -> scope == null || entry.scope().equals(scope))
                    .filter(entry -> type == null || entry.type().equals(type))
                    .toList();
        } catch (SettingNotDecided undecided) {
            return List.of();
        }
    }

    /** Empty while the council has decided nothing. */
    public static List<PreventionOffer> prevention(CouncilPolicy policy) {
        try {
            return policy.read(Settings.PREVENTION_SERVICES).value();
        } catch (SettingNotDecided undecided) {
            return List.of();
        }
    }

    /** Whether a price is older than the council allows; never where it set no limit. */
    public static boolean isOld(DirectoryEntry.Price price, CouncilPolicy policy) {
        return policy.read(Settings.PRICE_MAX_AGE_DAYS)
                .value()
                .filter(days -> price.checkedOn().plusDays(days).isBefore(policy.on()))
                .isPresent();
    }
}
