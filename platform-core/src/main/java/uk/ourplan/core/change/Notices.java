package uk.ourplan.core.change;

import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.retry.Retry;
import uk.ourplan.core.council.HearsOfChanges;
import uk.ourplan.core.council.ListeningConnection;
import uk.ourplan.language.council.CouncilId;

/**
 * Listens to the database on one connection of its own and passes on what it hears. What is said while the connection is
 * down is lost, so that after every connect everybody is told to look again.
 */
@Component
class Notices implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

    private final PostgresqlConnectionFactory connections;
    private final Clock clock;
    private final List<HearsOfChanges> hearers;
    private volatile Sinks.Many<Notice> heard = sink();
    private volatile @Nullable Disposable listening;

    Notices(ListeningConnection connection, List<HearsOfChanges> hearers, Clock clock) {
        this.connections = connection.factory();
        this.hearers = List.copyOf(hearers);
        this.clock = clock;
    }

    /** What is heard from now on, for every council; ends when the service shuts down. */
    Flux<Notice> heard() {
        return heard.asFlux();
    }

    @Override
    public void start() {
        heard = sink();
        listening = Flux.usingWhen(connections.create(), this::heardOn, PostgresqlConnection::close)
                .concatWith(Mono.error(() -> new IllegalStateException("The listening connection ended.")))
                .doOnError(e -> hearers.forEach(HearsOfChanges::deaf))
                .doOnError(e -> LOG.warn(
                        "Not listening to the database: {}", e.getClass().getName()))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(500)).maxBackoff(Duration.ofSeconds(30)))
                .subscribe(this::pass);
    }

    private Flux<Notice> heardOn(PostgresqlConnection connection) {
        Mono<Notice> connected = connection
                .createStatement("LISTEN " + Outbox.CHANNEL)
                .execute()
                .flatMap(result -> result.getRowsUpdated())
                .then(Mono.fromSupplier(() -> Notice.lookAgain(clock.instant())));
        return connection.getNotifications().mapNotNull(Notices::read).mergeWith(connected);
    }

    /** Ends the streams before the web server waits for them. */
    @Override
    public void stop() {
        Disposable current = listening;
        listening = null;
        if (current != null) {
            current.dispose();
        }
        heard.tryEmitComplete();
    }

    @Override
    public boolean isRunning() {
        return listening != null;
    }

    private void pass(Notice notice) {
        hearers.forEach(each -> each.pass(notice.council(), notice.kind()));
        heard.emitNext(notice, Sinks.EmitFailureHandler.busyLooping(Duration.ofSeconds(1)));
    }

    private static Sinks.Many<Notice> sink() {
        return Sinks.many().multicast().directBestEffort();
    }

    private static @Nullable Notice read(Notification notification) {
        String[] parts = notification.getParameter() == null
                ? new String[0]
                : notification.getParameter().split("\\|", -1);
        if (parts.length != 6) {
            return null;
        }
        return new Notice(
                CouncilId.of(parts[0]),
                parts[1],
                parts[2],
                UUID.fromString(parts[3]),
                parts[4].isEmpty() ? Set.of() : Notice.permissions(parts[4].split(",", -1)),
                Instant.ofEpochMilli(Long.parseLong(parts[5])));
    }
}
