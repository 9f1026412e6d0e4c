package uk.ourplan.api.authorising;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of the way to sign-off.
 *
 * @param role the ladder role whose step it is, or {@code panel}
 * @param action supports, recommends or authorises
 * @param at when it was taken, {@code null} while it is open
 * @param onBehalfOf whose role it is, where whoever took it stood in for a colleague
 * @param outcome supports, or what the panel said
 * @param says the reasons that were given
 */
public record StepToSignOff(
        String role,
        String action,
        @Nullable Instant at,
        @Nullable String byName,
        @Nullable String onBehalfOf,
        @Nullable String outcome,
        List<String> says) {}
