package uk.ourplan.core.change;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.change.Change;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;

/** Somebody listens to what changes in their council, as far as their rights go. */
@Component
public class ListeningForChanges {

    private static final int CAUGHT_UP_AT_MOST = 500;
    private static final int WAITING_AT_MOST = 256;

    private final CouncilDoor door;
    private final Outbox outbox;
    private final Notices notices;
    private final Clock clock;

    ListeningForChanges(CouncilDoor door, Outbox outbox, Notices notices, Clock clock) {
        this.door = door;
        this.outbox = outbox;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * What was missed since {@code lastHeard}, or a resync where that cannot be told, then what changes. A listener that is
     * too slow is cut off and catches up when it comes back. It ends when the council is suspended or the listener leaves it.
     */
    public Flux<Change> changes(Asking asking, @Nullable String lastHeard) {
        Flux<Notice> live = notices.heard()
                .takeUntil(notice -> notice.ends(asking))
                .filter(notice -> notice.isFor(asking))
                .onBackpressureBuffer(WAITING_AT_MOST, BufferOverflowStrategy.ERROR);
        return live.mergeWith(missed(asking, lastHeard)).map(Notice::told);
    }

    private Flux<Notice> missed(Asking asking, @Nullable String lastHeard) {
        UUID last = identifier(lastHeard);
        if (last == null || !outbox.remembers(last)) {
            return lastHeard == null ? Flux.empty() : Flux.just(Notice.lookAgain(clock.instant()));
        }
        return door.read(asking.council(), client -> outbox.since(client, asking.council(), last, CAUGHT_UP_AT_MOST))
                .map(missed -> missed.size() == CAUGHT_UP_AT_MOST ? List.of(Notice.lookAgain(clock.instant())) : missed)
                .onErrorResume(e -> Mono.just(List.of(Notice.lookAgain(clock.instant()))))
                .flatMapIterable(missed -> missed)
                .filter(notice -> notice.isFor(asking));
    }

    private static @Nullable UUID identifier(@Nullable String lastHeard) {
        try {
            UUID id = lastHeard == null ? null : UUID.fromString(lastHeard);
            return id != null && id.version() == 7 ? id : null;
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }
}
