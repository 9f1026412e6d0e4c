package uk.ourplan.tenant.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.council.CouncilId;

/**
 * A council on the instance.
 *
 * @param slug the alias of its organization at the identity provider
 * @param state preparing, open or suspended
 */
public record Council(
        CouncilId id,
        String slug,
        String name,
        @Nullable String kind,
        @Nullable String region,
        String state,
        LocalDate openedOn) {}
