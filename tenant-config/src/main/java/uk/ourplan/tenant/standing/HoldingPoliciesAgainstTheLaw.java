package uk.ourplan.tenant.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.date.Days;
import uk.ourplan.tenant.council.CouncilTransaction;
import uk.ourplan.tenant.national.PublishedPack;
import uk.ourplan.tenant.policy.bound.PolicyCheck;
import uk.ourplan.tenant.publishing.Policies;
import uk.ourplan.tenant.publishing.model.PublishedPolicy;

/**
 * Holds every council's policy against the national pack of this build, so that a council hears of what a new pack made
 * unlawful. Council by council, each in a transaction of its own: whoever is stopped half-way goes on with those that are
 * left, and a policy that was held against this pack already is left alone.
 */
@Component
public final class HoldingPoliciesAgainstTheLaw {

    private static final Logger LOG = LoggerFactory.getLogger(HoldingPoliciesAgainstTheLaw.class);

    private final CouncilTransaction transactions;
    private final Policies policies;
    private final PolicyStandings standings;
    private final PolicyCheck check;
    private final PublishedPack pack;
    private final Clock clock;

    /** Of the pack that comes with this build, or of another that is being prepared. */
    public HoldingPoliciesAgainstTheLaw(
            CouncilTransaction transactions,
            Policies policies,
            PolicyStandings standings,
            PolicyCheck check,
            PublishedPack pack,
            Clock clock) {
        this.transactions = transactions;
        this.policies = policies;
        this.standings = standings;
        this.check = check;
        this.pack = pack;
        this.clock = clock;
    }

    /** How many councils were looked at, because the pack or their policy had changed since; one that fails is left for the next round. */
    public Mono<Long> round() {
        return transactions
                .everyCouncil()
                .flatMapIterable(councils -> councils)
                .concatMap(council -> transactions
                        .inNobodysName(council, client -> held(council, client))
                        .onErrorResume(e -> {
                            LOG.warn(
                                    "The policy of council {} was not held against the national pack {}: {}",
                                    council.value(),
                                    pack.version(),
                                    e.getClass().getName());
                            return Mono.just(false);
                        }))
                .filter(Boolean::booleanValue)
                .count();
    }

    private Mono<Boolean> held(CouncilId council, DatabaseClient client) {
        return policies.exactly(council, client)
                .filter(policy -> policy.latest() > 0)
                .flatMap(policy -> before(council, client).flatMap(before -> {
                    if (before.nationalPack().equals(pack.version()) && before.policyVersion() == policy.latest()) {
                        return Mono.just(false);
                    }
                    PolicyStanding now = standing(policy, before);
                    return standings.put(council, now, clock.instant(), client).thenReturn(true);
                }))
                .defaultIfEmpty(false);
    }

    /** The council's policy as it stands now: nothing that was mended since is in it. */
    public Mono<PolicyStanding> of(CouncilId council) {
        return transactions.reading(
                council,
                client -> policies.exactly(council, client)
                        .flatMap(policy -> before(council, client).map(before -> standing(policy, before))));
    }

    private PolicyStanding standing(PublishedPolicy policy, PolicyStanding before) {
        return PolicyStanding.of(policy, LocalDate.now(clock.withZone(Days.LONDON)), pack, check, before.unlawful());
    }

    private Mono<PolicyStanding> before(CouncilId council, DatabaseClient client) {
        return standings.of(council, client).defaultIfEmpty(new PolicyStanding("", 0, List.of()));
    }
}
