package uk.ourplan.tenant.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.GuidanceStep;

/**
 * A document of the council's own, shown at a step.
 *
 * @param reviewOn when it is to be looked at again; {@code null} where the council's recheck period counts
 */
public record GuidanceLink(
        String document,
        GuidanceStep step,
        String title,
        String address,
        LocalDate updatedOn,
        @Nullable LocalDate reviewOn) {}
