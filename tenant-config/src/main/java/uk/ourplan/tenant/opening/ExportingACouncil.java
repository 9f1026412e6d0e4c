package uk.ourplan.tenant.opening;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.tenant.council.CouncilTransaction;
import uk.ourplan.tenant.council.Done;
import uk.ourplan.tenant.council.Operator;
import uk.ourplan.tenant.council.WhoIsAsking;

/**
 * All of a council's data as one archive. An operator may ask for it, because councils leave platforms; only an administrator
 * of the council fetches it, because it is their people's.
 *
 * @see "docs/decisions/0122-an-export-is-fetched-by-the-council-alone.md"
 */
@Component
public final class ExportingACouncil {

    private final CouncilTransaction transactions;
    private final OpeningStepByStep councils;
    private final Exports exports;
    private final Clock clock;

    ExportingACouncil(CouncilTransaction transactions, OpeningStepByStep councils, Exports exports, Clock clock) {
        this.transactions = transactions;
        this.councils = councils;
        this.exports = exports;
        this.clock = clock;
    }

    public Mono<Export> ask(Operator operator, CouncilId council) {
        return councils.stands(council)
                .flatMap(there -> transactions.step(
                        council,
                        client -> exports.add(council, operator.worker(), true, clock.instant(), client)
                                .map(ExportingACouncil::asked)));
    }

    public Mono<Export> ask(WhoIsAsking who) {
        return transactions.writing(
                who,
                client -> exports.add(who.council(), who.worker(), false, clock.instant(), client)
                        .map(ExportingACouncil::asked));
    }

    public Mono<Page<Export>> some(WhoIsAsking who, int page, int size) {
        return transactions.reading(
                who.council(),
                client -> exports.some(who.council(), page * size, size, client)
                        .flatMap(some ->
                                exports.count(who.council(), client).map(all -> new Page<>(some, page, size, all))));
    }

    /** The archive as it is written; refused (404) where it was not asked for. */
    public Mono<Flux<byte[]>> fetch(WhoIsAsking who, UUID export) {
        return transactions
                .writing(
                        who,
                        client -> exports.fetched(who.council(), export, who.worker(), clock.instant(), client)
                                .switchIfEmpty(Mono.error(OpeningStepByStep::unknown))
                                .map(id -> new Done<>(id, "council_exported", "council_export", id)))
                .map(id -> ZippedLines.of(exports.everything(who.council())));
    }

    private static Done<Export> asked(Export export) {
        return new Done<>(export, "council_export_asked", "council_export", export.id());
    }
}
