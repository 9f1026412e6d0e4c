package uk.ourplan.core.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.api.person.TimelineEntry;
import uk.ourplan.core.council.Asking;
import uk.ourplan.language.council.CouncilId;

/**
 * What happened to people so far. A deed of another feature is added by itself, in the transaction of its write, where it
 * is about a person and {@link uk.ourplan.core.person.model.Happenings} has a sentence for it.
 */
public interface Timeline {

    /** Adds what happened before it came onto the platform. */
    Mono<Void> add(
            DatabaseClient client,
            CouncilId council,
            UUID personId,
            Instant at,
            String what,
            UUID about,
            @Nullable String byName);

    /** A case note of what happened now: the sentence of {@code what}, and this. */
    Mono<Void> note(DatabaseClient client, Asking asking, UUID personId, String what, String note);

    /** What happened, latest first; the last two hundred. */
    Mono<List<TimelineEntry>> of(DatabaseClient client, CouncilId council, UUID personId);
}
