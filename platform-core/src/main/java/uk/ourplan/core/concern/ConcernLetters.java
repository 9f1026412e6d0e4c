package uk.ourplan.core.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.concern.ConcernLetter;
import uk.ourplan.core.concern.model.Letter;
import uk.ourplan.core.council.Asking;
import uk.ourplan.language.council.CouncilId;

/** Letters to everybody who uses a service, as they were made. Every method works inside the transaction of the client given. */
public interface ConcernLetters {

    /** The plans in force on this day in which the provider is named, be it by what was arranged for them. */
    Mono<List<UUID>> plansNaming(DatabaseClient client, CouncilId council, String provider, LocalDate on);

    /** One letter has one row for each reader; one that is there already stays as it is. */
    Mono<Void> add(DatabaseClient client, Asking asking, UUID concern, Letter letter, Instant at);

    /** The newest first. */
    Mono<Page<ConcernLetter>> page(DatabaseClient client, CouncilId council, UUID concern, int page, int size);

    /** Empty where the concern has none of this id. */
    Mono<Letter> find(DatabaseClient client, CouncilId council, UUID concern, UUID id);

    /** Of those that are made and not sent, the days that they bear. */
    Mono<List<LocalDate>> unsent(DatabaseClient client, CouncilId council, UUID concern);

    /** Writes the day into every one that is not sent yet. */
    Mono<Void> sent(DatabaseClient client, Asking asking, UUID concern, LocalDate on);
}
