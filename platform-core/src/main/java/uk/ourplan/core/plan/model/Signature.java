package uk.ourplan.core.plan.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.directory.model.OnBehalf;
import uk.ourplan.language.council.WorkerId;

/**
 * The council's signature.
 *
 * @param as the ladder role under which it was given
 * @param onBehalf whose role that is, where whoever signed stood in for a colleague (AUTH-05)
 */
public record Signature(
        Instant at,
        WorkerId by,
        String byName,
        String as,
        @Nullable OnBehalf onBehalf) {}
