package uk.ourplan.api.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.determination.Determined;

/**
 * What was determined about a plan when it was submitted and signed off, and what the same facts would lead to on another
 * day.
 *
 * @param now the day that is compared with
 * @param nationalPack the national pack of that day
 * @param policyVersion the council's policy of that day
 * @param kept what is stored with the plan, latest first
 */
public record ThenAndNow(LocalDate now, String nationalPack, int policyVersion, List<Kept> kept) {

    public ThenAndNow {
        kept = List.copyOf(kept);
    }

    /**
     * One determination as it was stored.
     *
     * @param occasion submission or sign_off
     * @param then as it was answered, with the pack that was applied and the settings that were read
     * @param policyVersion the council's policy that was applied
     * @param now what the same facts lead to on the day compared with; {@code null} where the question is not asked again
     * @param same whether both give the same answer
     */
    public record Kept(
            String occasion,
            Determined then,
            int policyVersion,
            @Nullable Determined now,
            boolean same) {}
}
