package uk.ourplan.api.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The draft was presented.
 *
 * @param presentedOn today or earlier
 * @param disclaimerToldOn when the person was told that neither draft nor indicative budget is settled (AUTH-04)
 * @param toldOfAssumedAgreement whether the person was told that agreement may be assumed (AGREE-08)
 */
public record PresentPlan(
        LocalDate presentedOn,
        @Nullable LocalDate disclaimerToldOn,
        @Nullable Boolean toldOfAssumedAgreement) {}
