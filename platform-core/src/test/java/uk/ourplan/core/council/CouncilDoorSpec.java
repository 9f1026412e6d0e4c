package uk.ourplan.core.council;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.running.Council.ABBOTSBRIDGE;
import static uk.ourplan.core.running.Council.EASTVALE;
import static uk.ourplan.core.running.Council.NORTHMOOR;
import static uk.ourplan.language.council.Permission.PRACTITIONER;

import io.r2dbc.pool.ConnectionPool;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.util.retry.Retry;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.core.running.Council;
import uk.ourplan.core.running.RunningCore;
import uk.ourplan.core.running.Somebody;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CouncilDoorSpec {

    private static final List<Council> COUNCILS = List.of(NORTHMOOR, EASTVALE, ABBOTSBRIDGE);
    private static final RunningCore CORE = RunningCore.shared();

    private final CouncilDoor door = CORE.part(CouncilDoor.class);

    @BeforeAll
    static void rows_in_every_council() {
        COUNCILS.forEach(council -> CORE.database().execute("""
                insert into casework.outbox (council_id, kind, about, seen_by, at)
                select '%s', 'storm', gen_random_uuid(), '{}', now() from generate_series(1, 50)""".formatted(council.id())));
    }

    @Test
    void a_transaction_sees_the_rows_of_its_council_and_no_others() {
        for (Council council : COUNCILS) {
            StepVerifier.create(door.read(council.id(), CouncilDoorSpec::councilsSeen))
                    .expectNext(Set.of(council.id().value()))
                    .verifyComplete();
        }
    }

    @Test
    void for_no_council_no_row_is_seen() {
        StepVerifier.create(door.readReference(CouncilDoorSpec::councilsSeen))
                .expectNext(Set.of())
                .verifyComplete();
    }

    @Test
    void a_read_cannot_write() {
        StepVerifier.create(door.read(
                        NORTHMOOR.id(),
                        client -> client.sql("delete from casework.outbox").then()))
                .verifyError();
    }

    @Test
    void the_client_works_nowhere_but_inside() {
        DatabaseClient[] smuggled = new DatabaseClient[1];
        door.read(NORTHMOOR.id(), client -> {
                    smuggled[0] = client;
                    return Mono.just(1);
                })
                .block();

        StepVerifier.create(councilsSeen(smuggled[0]))
                .verifyErrorSatisfies(error -> assertThat(error).hasRootCauseInstanceOf(IllegalStateException.class));
    }

    @Test
    void one_transaction_inside_another_is_a_fault() {
        StepVerifier.create(
                        door.read(NORTHMOOR.id(), client -> door.read(EASTVALE.id(), CouncilDoorSpec::councilsSeen)))
                .verifyError(IllegalStateException.class);
    }

    @Test
    void a_transaction_goes_on_when_its_caller_leaves() throws InterruptedException {
        AtomicInteger ended = new AtomicInteger();

        Disposable caller = door.read(
                        NORTHMOOR.id(),
                        client -> councilsSeen(client)
                                .delayElement(Duration.ofMillis(200))
                                .doOnNext(seen -> ended.incrementAndGet()))
                .subscribe();
        Thread.sleep(100);
        caller.dispose();
        Thread.sleep(400);

        assertThat(ended).hasValue(1);
    }

    @Test
    void a_statement_that_takes_too_long_gives_503_and_its_connection_is_good_again() {
        try (ConfigurableApplicationContext hasty = CORE.start("--ourplan.database.longest-statement=200ms")) {
            CouncilDoor hastyDoor = hasty.getBean(CouncilDoor.class);

            StepVerifier.create(hastyDoor.read(
                            NORTHMOOR.id(),
                            client -> client.sql("select pg_sleep(2)").then()))
                    .verifyError();
            StepVerifier.create(hastyDoor.read(NORTHMOOR.id(), CouncilDoorSpec::councilsSeen))
                    .expectNextCount(1)
                    .verifyComplete();
        }
    }

    @Test
    void a_transaction_that_takes_too_long_is_given_up_with_its_connection() {
        try (ConfigurableApplicationContext hasty =
                CORE.start("--ourplan.database.longest-transaction=300ms", "--ourplan.database.connections=1")) {
            CouncilDoor hastyDoor = hasty.getBean(CouncilDoor.class);

            StepVerifier.create(hastyDoor.read(
                            NORTHMOOR.id(),
                            client -> client.sql("select pg_sleep(1)").then().then(Mono.never())))
                    .verifyError();
            StepVerifier.create(hastyDoor.read(EASTVALE.id(), CouncilDoorSpec::councilsSeen))
                    .expectNext(Set.of(EASTVALE.id().value()))
                    .verifyComplete();
        }
    }

    @Test
    void past_the_bound_and_with_the_pool_exhausted_callers_are_asked_to_come_back() {
        try (ConfigurableApplicationContext small = CORE.start(
                "--ourplan.database.connections=1",
                "--ourplan.database.in-flight=2",
                "--ourplan.database.wait-for-connection=300ms")) {
            CouncilDoor narrow = small.getBean(CouncilDoor.class);
            WebTestClient anna = RunningCore.clientOf(small)
                    .mutate()
                    .defaultHeaders(
                            headers -> headers.setBearerAuth(CORE.tokens().of(Somebody.of(NORTHMOOR, PRACTITIONER))))
                    .build();
            whenRoundsOfTheStartAreOver(anna);

            narrow.read(
                            NORTHMOOR.id(),
                            client -> client.sql("select pg_sleep(3)").then())
                    .subscribe();
            anna.get()
                    .uri("/api/v1/me")
                    .exchange()
                    .expectStatus()
                    .isEqualTo(503)
                    .expectHeader()
                    .valueMatches(HttpHeaders.RETRY_AFTER, "[0-9]+")
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("urn:ourplan:problem:busy");

            narrow.read(NORTHMOOR.id(), CouncilDoorSpec::councilsSeen)
                    .onErrorComplete()
                    .subscribe();
            StepVerifier.create(narrow.read(NORTHMOOR.id(), CouncilDoorSpec::councilsSeen))
                    .verifyErrorMatches(
                            error -> error instanceof Refused refused && refused.refusal() instanceof Refusal.Busy);
        }
    }

    @Test
    void ten_thousand_cancels_leave_no_connection_behind_and_show_no_row_of_another_council() {
        ConnectionPool pool = CORE.part(ConnectionPool.class);
        AtomicInteger strangers = new AtomicInteger();
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger left = new AtomicInteger();

        Flux.range(0, 100_000)
                .takeWhile(each -> left.get() < 10_000)
                .flatMap(
                        each -> seenBy(COUNCILS.get(each % COUNCILS.size()), each, strangers, begun)
                                .doOnCancel(left::incrementAndGet)
                                .timeout(Duration.ofNanos(
                                        ThreadLocalRandom.current().nextInt(1, 10_000_000)))
                                .retryWhen(Retry.fixedDelay(1_000, Duration.ofMillis(10))
                                        .filter(Refused.class::isInstance))
                                .onErrorComplete(TimeoutException.class),
                        120)
                .blockLast(Duration.ofMinutes(4));
        awaitFree(pool);

        assertThat(left).hasValueGreaterThanOrEqualTo(10_000);
        assertThat(begun).hasValueGreaterThan(5_000);
        assertThat(strangers).hasValue(0);
        assertThat(pool.getMetrics().orElseThrow().acquiredSize()).isZero();
        assertThat(CORE.part(CouncilTransactions.class).free())
                .isEqualTo(CORE.part(DatabaseSettings.class).inFlight());
        assertThat(openTransactions()).isZero();
        for (int i = 0; i < 64; i++) {
            StepVerifier.create(door.readReference(CouncilDoorSpec::councilsSeen))
                    .expectNext(Set.of())
                    .verifyComplete();
        }
    }

    private Mono<Set<UUID>> seenBy(Council council, int each, AtomicInteger strangers, AtomicInteger begun) {
        return door.read(
                council.id(),
                client -> councilsSeen(client)
                        .doOnNext(seen -> {
                            begun.incrementAndGet();
                            if (!seen.equals(Set.of(council.id().value()))) {
                                strangers.incrementAndGet();
                            }
                        })
                        .flatMap(seen -> each % 10 == 0
                                ? client.sql("select pg_sleep(0.002)").then().thenReturn(seen)
                                : Mono.just(seen)));
    }

    private static Mono<Set<UUID>> councilsSeen(DatabaseClient client) {
        return client.sql("select distinct council_id from casework.outbox")
                .mapValue(UUID.class)
                .all()
                .collectList()
                .map(Set::copyOf);
    }

    private static void awaitFree(ConnectionPool pool) {
        Flux.interval(Duration.ofMillis(100))
                .takeUntil(tick -> pool.getMetrics().orElseThrow().acquiredSize() == 0)
                .blockLast(Duration.ofSeconds(30));
    }

    private static int openTransactions() {
        try (var superuser = CORE.database().superuser();
                var statement = superuser.createStatement();
                var rows = statement.executeQuery("select count(*) from pg_stat_activity"
                        + " where application_name = 'ourplan-core' and state like 'idle in transaction%'")) {
            rows.next();
            return rows.getInt(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What goes round from the start on asks for the one connection too. */
    private static void whenRoundsOfTheStartAreOver(WebTestClient anna) {
        for (int i = 0; i < 40; i++) {
            if (anna.get()
                    .uri("/api/v1/me")
                    .exchange()
                    .returnResult(Void.class)
                    .getStatus()
                    .is2xxSuccessful()) {
                return;
            }
        }
        throw new AssertionError("The one connection was never free.");
    }
}
