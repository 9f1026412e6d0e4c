package uk.ourplan.core.council;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Wrapped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.pool.PoolAcquirePendingLimitException;
import reactor.pool.PoolAcquireTimeoutException;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.CouncilId;

/**
 * Begins, commits and rolls back. A transaction that has begun is never cancelled: its subscriber may leave, the
 * transaction runs to its end and gives its connection back clean. (Cancelled ones left connections in the pool with a
 * transaction open and another council set.) Hence the bound on how many are in flight.
 *
 * @see "docs/decisions/0030-one-door-to-the-database.md"
 */
final class CouncilTransactions {

    private static final Duration COME_BACK_AFTER = Duration.ofSeconds(2);

    private final ConnectionFactory pool;
    private final DatabaseClient client;
    private final Semaphore places;
    private final Duration longest;

    CouncilTransactions(ConnectionFactory pool, int inFlight, Duration longest) {
        this.pool = pool;
        this.client = DatabaseClient.create(new TransactionUnderWay(pool));
        this.places = new Semaphore(inFlight);
        this.longest = longest;
    }

    /** Reads as of one moment; a statement that writes is refused by the database. */
    <T> Mono<T> reading(CouncilId council, Function<DatabaseClient, Mono<T>> work) {
        return run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; " + setting(council), work);
    }

    <T> Mono<T> writing(CouncilId council, Function<DatabaseClient, Mono<T>> work) {
        return run("BEGIN; " + setting(council), work);
    }

    /** For no council: reference tables can be reached, no row of any council can. */
    <T> Mono<T> forNoCouncil(Function<DatabaseClient, Mono<T>> work) {
        return run("BEGIN; SET LOCAL app.council = ''", work);
    }

    int free() {
        return places.availablePermits();
    }

    /** A literal and not set_config(…), so that a cluster passes it on; a UUID's text needs no quoting. */
    private static String setting(CouncilId council) {
        return "SET LOCAL app.council = '" + council.value() + "'";
    }

    private <T> Mono<T> run(String begin, Function<DatabaseClient, Mono<T>> work) {
        return Mono.deferContextual(context -> {
            if (context.hasKey(HeldConnection.class)) {
                return Mono.error(new IllegalStateException("A transaction was asked for inside another one."));
            }
            if (!places.tryAcquire()) {
                return Mono.error(busy());
            }
            Mono<T> transaction = Mono.usingWhen(
                            Mono.<Connection>from(pool.create())
                                    .onErrorMap(CouncilTransactions::isWaitTooLong, e -> busy()),
                            connection -> begun(connection, begin).then(worked(connection, work)),
                            this::commit,
                            this::rollBack,
                            connection -> rollBack(connection, new IllegalStateException("cancelled")))
                    .doFinally(signal -> places.release());
            return Mono.fromFuture(transaction.contextWrite(context).toFuture(), true);
        });
    }

    private static Mono<Void> begun(Connection connection, String begin) {
        return Flux.from(connection.createStatement(begin).execute())
                .concatMap(Result::getRowsUpdated)
                .then();
    }

    private <T> Mono<T> worked(Connection connection, Function<DatabaseClient, Mono<T>> work) {
        return Mono.defer(() -> work.apply(client))
                .timeout(longest)
                .contextWrite(context -> context.put(HeldConnection.class, new HeldConnection(connection)));
    }

    private Mono<Void> commit(Connection connection) {
        return Mono.from(connection.commitTransaction())
                .onErrorResume(e -> thrownAway(connection).then(Mono.error(e)))
                .then(Mono.from(connection.close()));
    }

    /** After a timeout a statement may still be running on the connection: it is not used again. */
    private Mono<Void> rollBack(Connection connection, Throwable why) {
        Mono<Void> ended = why instanceof TimeoutException
                ? thrownAway(connection)
                : Mono.from(connection.rollbackTransaction()).onErrorResume(e -> thrownAway(connection));
        return ended.then(Mono.from(connection.close()));
    }

    /** Closes the real connection beneath the pool's; the pool finds it dead and replaces it. */
    private static Mono<Void> thrownAway(Connection connection) {
        return connection instanceof Wrapped<?> wrapped && wrapped.unwrap() instanceof Connection real
                ? Mono.from(real.close()).onErrorComplete()
                : Mono.empty();
    }

    private static boolean isWaitTooLong(Throwable error) {
        return error instanceof R2dbcTimeoutException
                || error instanceof PoolAcquireTimeoutException
                || error instanceof PoolAcquirePendingLimitException;
    }

    private static Refused busy() {
        return new Refused(new Refusal.Busy(COME_BACK_AFTER));
    }
}
