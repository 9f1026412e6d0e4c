package uk.ourplan.core.council;

import java.util.List;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.tenant.council.CouncilTransaction;
import uk.ourplan.tenant.council.Done;
import uk.ourplan.tenant.council.WhoIsAsking;

/** Lets tenant-config through the one door. */
@Component
class TenantTransactions implements CouncilTransaction {

    private final CouncilDoor door;
    private final CouncilTransactions transactions;

    TenantTransactions(CouncilDoor door, CouncilTransactions transactions) {
        this.door = door;
        this.transactions = transactions;
    }

    @Override
    public <T> Mono<T> reading(CouncilId council, Function<DatabaseClient, Mono<T>> work) {
        return door.read(council, work);
    }

    /** The request's own asker counts; one that was made up for another council is a fault. */
    @Override
    public <T> Mono<T> writing(WhoIsAsking claimed, Function<DatabaseClient, Mono<Done<T>>> work) {
        return Asking.here().flatMap(asking -> {
            if (!asking.council().equals(claimed.council()) || !asking.worker().equals(claimed.worker())) {
                return Mono.error(new IllegalStateException("A write was asked for in somebody else's name."));
            }
            return door.write(asking, client -> work.apply(client).map(TenantTransactions::written));
        });
    }

    @Override
    public <T> Mono<T> opening(CouncilId council, Function<DatabaseClient, Mono<Done<T>>> work) {
        return Operating.here()
                .flatMap(operator -> door.open(
                        operator, council, client -> work.apply(client).map(TenantTransactions::written)));
    }

    @Override
    public <T> Mono<T> step(CouncilId council, Function<DatabaseClient, Mono<Done<T>>> work) {
        return Operating.here()
                .flatMap(operator -> door.write(
                        operator.opening(council).besides(),
                        client -> work.apply(client).map(TenantTransactions::written)));
    }

    @Override
    public <T> Mono<T> readingReference(Function<DatabaseClient, Mono<T>> work) {
        return Operating.here().flatMap(operator -> door.readReference(work));
    }

    @Override
    public Mono<List<CouncilId>> everyCouncil() {
        return door.everyCouncil().map(CouncilDoor.Council::id).collectList();
    }

    @Override
    public <T> Mono<T> inNobodysName(CouncilId council, Function<DatabaseClient, Mono<T>> work) {
        return transactions.writing(council, work);
    }

    private static <T> Written<T> written(Done<T> done) {
        return Written.of(done.value(), Deed.of(done.deed(), done.kind(), done.about()))
                .touching(done.deed(), done.about());
    }
}
