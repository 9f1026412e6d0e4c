package uk.ourplan.tenant.opening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.tenant.council.Council;
import uk.ourplan.tenant.policy.bound.ReadyToGoLive;

/**
 * A council as its operators see it.
 *
 * @param opening {@code null} for one that was opened in one go
 * @param ready what stands in the way of going live; of its policy only names
 * @param goesOn whether somebody is at its opening now
 */
public record HowItStands(Council council, @Nullable Opening opening, ReadyToGoLive ready, boolean goesOn) {

    /** The steps that are done, in order. */
    public List<OpeningStep> done() {
        OpeningStep reached = opening == null ? OpeningStep.READY : opening.reached();
        return java.util.Arrays.stream(OpeningStep.values())
                .filter(step -> step.compareTo(reached) <= 0)
                .toList();
    }
}
