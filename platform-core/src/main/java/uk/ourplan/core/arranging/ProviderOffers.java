package uk.ourplan.core.arranging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.api.arranging.NewOffer;
import uk.ourplan.api.arranging.ProviderOffer;
import uk.ourplan.core.council.Asking;
import uk.ourplan.language.council.CouncilId;

/** What the providers that a council knows offer, with their prices from day to day; nothing is ever changed. */
public interface ProviderOffers {

    /** One page of what is offered on this day, by name. */
    Mono<List<ProviderOffer>> page(DatabaseClient client, CouncilId council, Sought sought, int page, int size);

    /** How many there are of them. */
    Mono<Long> count(DatabaseClient client, CouncilId council, Sought sought);

    /** The one with this number, where its price holds on this day; empty otherwise. */
    Mono<ProviderOffer> find(DatabaseClient client, CouncilId council, UUID id, LocalDate on);

    /** Adds one that is whole. */
    Mono<UUID> add(DatabaseClient client, Asking asking, NewOffer offer, Instant at);

    /**
     * What is looked for.
     *
     * @param words in the name or in what is offered
     */
    record Sought(@Nullable String words, @Nullable String area, LocalDate on) {}
}
