package uk.ourplan.core.law.planning.desk;

import java.util.List;
import uk.ourplan.core.law.provider.StopOnAProvider.Flag;

/**
 * What is known of providers beside a plan.
 *
 * @param flags stops on providers and advice not to signpost to them that run in the council or ended a day ago
 */
public record ProvidersBeside(List<Flag> flags) {

    public static final ProvidersBeside NONE = new ProvidersBeside(List.of());

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public ProvidersBeside {
        flags = flags == null ? List.of() : List.copyOf(flags);
    }
}
