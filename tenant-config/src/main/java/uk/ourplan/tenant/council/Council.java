package uk.ourplan.tenant.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.council.CouncilId;

/**
 * A council on the instance.
 *
 * @param slug the alias of its organization at the identity provider
 * @param state preparing, open or suspended
 * @param sharesPolicy whether other councils may begin with a copy of its policy
 */
public record Council(
        CouncilId id,
        String slug,
        String name,
        @Nullable String kind,
        @Nullable String region,
        String state,
        LocalDate openedOn,
        boolean sharesPolicy) {

    /** One that does not share its policy, which is its own to say. */
    public Council(
            CouncilId id,
            String slug,
            String name,
            @Nullable String kind,
            @Nullable String region,
            String state,
            LocalDate openedOn) {
        this(id, slug, name, kind, region, state, openedOn, false);
    }
}
