package uk.ourplan.tenant.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.bundled.BundledNationalPack;
import uk.ourplan.tenant.council.CouncilTransaction;
import uk.ourplan.tenant.council.Done;
import uk.ourplan.tenant.council.WhoIsAsking;
import uk.ourplan.tenant.national.PublishedPack;
import uk.ourplan.tenant.policy.bound.PolicyCheck;
import uk.ourplan.tenant.policy.catalogue.Catalogue;
import uk.ourplan.tenant.publishing.Policies;
import uk.ourplan.tenant.publishing.model.PolicyVersion;
import uk.ourplan.tenant.publishing.model.PublishedPolicy;
import uk.ourplan.tenant.publishing.model.Signature;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HoldingPoliciesAgainstTheLawSpec {

    private static final Catalogue CATALOGUE = BundledCatalogue.read();
    private static final PublishedPack PACK = BundledNationalPack.read();

    private final List<CouncilId> councils = List.of(council(1), council(2), council(3));
    private final Map<CouncilId, PolicyStanding> kept = new HashMap<>();
    private final List<CouncilId> looked = new ArrayList<>();
    private final Set<CouncilId> failing = new HashSet<>();
    private int latest = 1;

    private final HoldingPoliciesAgainstTheLaw holding = new HoldingPoliciesAgainstTheLaw(
            new InMemory(),
            new OnePolicyForAll(),
            new Kept(),
            new PolicyCheck(CATALOGUE, PACK),
            PACK,
            Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC));

    @Test
    void a_round_looks_at_every_council_once_and_the_next_finds_nothing_left_to_do() {
        StepVerifier.create(holding.round()).expectNext(3L).verifyComplete();
        StepVerifier.create(holding.round()).expectNext(0L).verifyComplete();

        assertThat(looked).containsExactlyElementsOf(councils);
    }

    @Test
    void a_round_that_was_stopped_half_way_goes_on_with_those_that_are_left() {
        failing.add(councils.get(1));
        StepVerifier.create(holding.round()).expectNext(2L).verifyComplete();

        failing.clear();
        StepVerifier.create(holding.round()).expectNext(1L).verifyComplete();
        assertThat(looked).containsExactly(councils.get(0), councils.get(2), councils.get(1));
    }

    @Test
    void what_was_found_under_another_pack_or_another_policy_is_looked_at_again() {
        holding.round().block();
        kept.put(councils.getFirst(), new PolicyStanding("2025.9", 1, List.of()));
        StepVerifier.create(holding.round()).expectNext(1L).verifyComplete();

        latest = 2;
        StepVerifier.create(holding.round()).expectNext(3L).verifyComplete();
        assertThat(kept.get(councils.getFirst())).isEqualTo(new PolicyStanding(PACK.version(), 2, List.of()));
    }

    private static CouncilId council(int number) {
        return new CouncilId(new UUID(0, number));
    }

    /** Hands out a client that nobody may touch, since the ports below remember by themselves. */
    private final class InMemory implements CouncilTransaction {

        @Override
        public Mono<List<CouncilId>> everyCouncil() {
            return Mono.just(councils);
        }

        @Override
        public <T> Mono<T> inNobodysName(CouncilId council, Function<DatabaseClient, Mono<T>> work) {
            return failing.contains(council)
                    ? Mono.error(new IllegalStateException("the connection was cut"))
                    : work.apply(DatabaseClient.create(new NoDatabase()));
        }

        @Override
        public <T> Mono<T> reading(CouncilId council, Function<DatabaseClient, Mono<T>> work) {
            return inNobodysName(council, work);
        }

        @Override
        public <T> Mono<T> writing(WhoIsAsking asking, Function<DatabaseClient, Mono<Done<T>>> work) {
            return Mono.error(new AssertionError("Nobody is asking."));
        }

        @Override
        public <T> Mono<T> opening(CouncilId council, Function<DatabaseClient, Mono<Done<T>>> work) {
            return Mono.error(new AssertionError("No operator is asking."));
        }

        @Override
        public <T> Mono<T> step(CouncilId council, Function<DatabaseClient, Mono<Done<T>>> work) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> Mono<T> readingReference(Function<DatabaseClient, Mono<T>> work) {
            return Mono.error(new AssertionError("No operator is asking."));
        }
    }

    /** Not to be reached. */
    private static final class NoDatabase implements ConnectionFactory {

        @Override
        public Mono<Connection> create() {
            return Mono.error(new AssertionError("There is no database here."));
        }

        @Override
        public ConnectionFactoryMetadata getMetadata() {
            return () -> "PostgreSQL";
        }
    }

    private final class OnePolicyForAll implements Policies {

        @Override
        public Mono<PublishedPolicy> of(CouncilId council) {
            Signature signature = new Signature(new WorkerId(new UUID(0, 9)), "Ann Drafter");
            List<PolicyVersion> versions = new ArrayList<>();
            for (int version = 1; version <= latest; version++) {
                versions.add(new PolicyVersion(
                        version,
                        LocalDate.of(2025, 4, 1),
                        "Because.",
                        signature,
                        null,
                        Instant.EPOCH,
                        AWholePolicy.settings(),
                        Map.of()));
            }
            return Mono.just(new PublishedPolicy(CATALOGUE, versions));
        }

        @Override
        public Mono<PublishedPolicy> of(CouncilId council, DatabaseClient within) {
            return of(council);
        }

        @Override
        public Mono<PublishedPolicy> exactly(CouncilId council, DatabaseClient within) {
            return of(council);
        }

        @Override
        public Mono<Void> add(CouncilId council, PolicyVersion version, DatabaseClient within) {
            return Mono.error(new AssertionError("A round decides nothing."));
        }
    }

    private final class Kept implements PolicyStandings {

        @Override
        public Mono<PolicyStanding> of(CouncilId council, DatabaseClient within) {
            return Mono.justOrEmpty(kept.get(council));
        }

        @Override
        public Mono<Void> put(CouncilId council, PolicyStanding standing, Instant now, DatabaseClient within) {
            looked.add(council);
            kept.put(council, standing);
            return Mono.empty();
        }
    }
}
