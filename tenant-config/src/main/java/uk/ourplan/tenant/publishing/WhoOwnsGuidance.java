package uk.ourplan.tenant.publishing;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.tenant.council.PolicyRefused;
import uk.ourplan.tenant.council.WhoIsAsking;
import uk.ourplan.tenant.policy.Settings;
import uk.ourplan.tenant.policy.TextsOfGuidance;
import uk.ourplan.tenant.publishing.model.NoPolicyInEffect;
import uk.ourplan.tenant.publishing.model.PublishedPolicy;

/**
 * Guidance and its words are changed only by the team that the council names as their owner; with none named, by its
 * administrators (RECORD-09). A name that is no team on record owns nothing, or nobody could mend it. Naming another owner is itself a change of the policy, with a second person's approval.
 */
@Component
final class WhoOwnsGuidance {

    private final GuidanceTeams teams;

    WhoOwnsGuidance(GuidanceTeams teams) {
        this.teams = teams;
    }

    /** Refused (403) where a change touches guidance and whoever makes it is not of the owning team. */
    Mono<Void> mustChange(
            WhoIsAsking who, Set<String> settings, PublishedPolicy published, LocalDate today, DatabaseClient client) {
        String owner = settings.stream().anyMatch(TextsOfGuidance.KEYS::contains) ? owner(published, today) : null;
        if (owner == null) {
            return Mono.empty();
        }
        return teams.isMemberWhereThereIsOne(client, who.council(), who.worker(), owner, today)
                .flatMap(member -> member
                        ? Mono.empty()
                        : Mono.error(() -> new PolicyRefused(
                                ProblemType.NOT_ALLOWED,
                                "Guidance texts are changed by the team " + owner
                                        + ". Ask somebody of that team, or leave these settings out of the change.")));
    }

    /** A council without a policy yet has named nobody. */
    private static @Nullable String owner(PublishedPolicy published, LocalDate today) {
        try {
            return published
                    .on(today)
                    .read(Settings.GUIDANCE_OWNER_TEAM)
                    .value()
                    .orElse(null);
        } catch (NoPolicyInEffect none) {
            return null;
        }
    }
}
