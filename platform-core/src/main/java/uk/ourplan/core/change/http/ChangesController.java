package uk.ourplan.core.change.http;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.change.Change;
import uk.ourplan.api.change.ChangesApi;
import uk.ourplan.core.change.ListeningForChanges;
import uk.ourplan.core.council.Asking;

@RestController
class ChangesController implements ChangesApi {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final ListeningForChanges listening;
    private final Clock clock;

    ChangesController(ListeningForChanges listening, Clock clock) {
        this.listening = listening;
        this.clock = clock;
    }

    /** For as long as the token holds; the caller comes back with a fresh one. */
    @Override
    public Flux<ServerSentEvent<Change>> changes(@Nullable String lastEventId) {
        return Mono.zip(Asking.here(), left()).flatMapMany(both -> {
            Flux<ServerSentEvent<Change>> changes =
                    listening.changes(both.getT1(), lastEventId).map(ChangesController::event);
            return changes.materialize()
                    .mergeWith(stillHere().materialize())
                    .<ServerSentEvent<Change>>dematerialize()
                    .take(both.getT2());
        });
    }

    private Mono<Duration> left() {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(security -> security.getAuthentication())
                .ofType(JwtAuthenticationToken.class)
                .mapNotNull(signedIn -> signedIn.getToken().getExpiresAt())
                .map(expires -> Duration.between(clock.instant(), expires))
                .filter(left -> !left.isNegative())
                .defaultIfEmpty(Duration.ZERO);
    }

    private static Flux<ServerSentEvent<Change>> stillHere() {
        return Flux.interval(Duration.ZERO, HEARTBEAT)
                .onBackpressureDrop()
                .map(tick ->
                        ServerSentEvent.<Change>builder().comment("still here").build());
    }

    private static ServerSentEvent<Change> event(Change change) {
        ServerSentEvent.Builder<Change> event =
                ServerSentEvent.<Change>builder().event(change.kind()).data(change);
        return change.id().isEmpty() ? event.build() : event.id(change.id()).build();
    }
}
