package uk.ourplan.api.pack;

import java.time.Instant;
import java.util.List;

/**
 * Whether a council lets other councils see its published policy.
 *
 * @param shared no, until somebody decides
 * @param decisions what was decided, latest first
 */
public record SharingView(boolean shared, List<Decision> decisions) {

    public SharingView {
        decisions = List.copyOf(decisions);
    }

    /** One decision. */
    public record Decision(boolean shared, String reason, String decidedByName, Instant decidedAt) {}
}
