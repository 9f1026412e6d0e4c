package uk.ourplan.core.law.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.concern.CommissioningRecord;
import uk.ourplan.language.concern.ResponseType;

/**
 * While a temporary stop on a provider runs, first and last day included, no new arrangement with it can be made on any plan of the
 * council (PROVIDER-08). While nobody is to be sent there, it is not shown in the directory (PROVIDER-09).
 */
public final class StopOnAProvider {

    private StopOnAProvider() {}

    /**
     * A flag on a provider, by its name as it stands on plans.
     *
     * @param to the last day; open when {@code null}
     */
    public record Flag(
            ResponseType type,
            String provider,
            LocalDate from,
            @Nullable LocalDate to) {

        public boolean runsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }

        public boolean names(@Nullable String other) {
            return other != null && key(other).equals(key(provider));
        }

        /** Whether somebody typed its name among other words. */
        public boolean isTypedIn(@Nullable String text) {
            return text != null && (" " + words(text) + " ").contains(" " + words(provider) + " ");
        }

        private static String words(String text) {
            return key(text.replaceAll("[^\\p{L}\\p{N}]+", " "));
        }
    }

    /** By which names are compared. */
    public static String key(String provider) {
        return provider.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
    }

    /** The flags that commissioning's responses set on the organisation of a concern. */
    public static List<Flag> flags(@Nullable String organisation, CommissioningRecord said) {
        if (organisation == null || organisation.isBlank()) {
            return List.of();
        }
        return said.responses().stream()
                .filter(one -> (one.type() == ResponseType.TEMPORARY_STOP || one.type() == ResponseType.NO_SIGNPOST)
                        && one.from() != null)
                .map(one -> new Flag(one.type(), organisation, one.from(), one.to()))
                .toList();
    }

    /** Whether nobody is to be sent there on this day, so that it is not shown among what the directory finds (PROVIDER-09). */
    public static boolean isNotSignposted(@Nullable String provider, LocalDate day, List<Flag> flags) {
        return flags.stream()
                .anyMatch(flag -> flag.type() == ResponseType.NO_SIGNPOST && flag.names(provider) && flag.runsOn(day));
    }

    /** Why an arrangement made on this day is refused; empty where none of the stops runs. */
    public static Optional<String> whyNotArranged(@Nullable String provider, LocalDate madeOn, List<Flag> flags) {
        return flags.stream()
                .filter(flag -> flag.type() == ResponseType.TEMPORARY_STOP && flag.names(provider))
                .filter(flag -> flag.runsOn(madeOn))
                .findFirst()
                .map(flag -> "Commissioning has stopped new arrangements with this provider from " + flag.from()
                        + (flag.to() == null ? "" : " to " + flag.to())
                        + ". Find another provider, or ask commissioning.");
    }
}
