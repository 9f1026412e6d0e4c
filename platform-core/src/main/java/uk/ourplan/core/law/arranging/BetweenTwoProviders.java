package uk.ourplan.core.law.arranging;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.arranging.Arrangements;
import uk.ourplan.language.arranging.ArrangingNote.ProviderChange;

/**
 * When a provider is changed the new service starts at the latest on the day after the old one ends; otherwise the old one is
 * extended or interim support is arranged (ARRANGE-12).
 */
public final class BetweenTwoProviders {

    private BetweenTwoProviders() {}

    /** What is wrong with the change as it stands; empty where nobody is left without support. */
    public static Optional<String> gap(ProviderChange change) {
        if (change.oldEnds() == null || Boolean.FALSE.equals(change.newNeeded())) {
            return Optional.empty();
        }
        if (change.newStarts() == null) {
            return Optional.of("The present service ends, and none is arranged that follows it.");
        }
        long days = ChronoUnit.DAYS.between(change.oldEnds(), change.newStarts()) - 1;
        return days > 0
                ? Optional.of("There is a gap of " + days + (days == 1 ? " day" : " days") + " between the services.")
                : Optional.empty();
    }

    /**
     * Why a revision that changes a provider cannot be closed; empty where its request is made. For the guard of the
     * revision step.
     */
    public static Optional<String> whyNotRevised(Arrangements arrangements, boolean providerChanges) {
        if (!providerChanges) {
            return Optional.empty();
        }
        return arrangements.changesNow().stream().anyMatch(change -> isRequested(change, arrangements))
                ? Optional.empty()
                : Optional.of("The provider changes, and no request to end the present service and arrange the new one"
                        + " is made.");
    }

    /** Whether the purchasing team has it, or nothing has to be bought. */
    public static boolean isRequested(ProviderChange change, Arrangements arrangements) {
        boolean referred = arrangements.referred().stream()
                .anyMatch(each -> change.change().equals(each.change()));
        return referred || (Boolean.FALSE.equals(change.newNeeded()) && !blank(change.reason()));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
