package uk.ourplan.core.council;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.CouncilId;

/**
 * The one door to the database. Each call is one transaction for one council; the client handed in works inside of it and
 * nowhere else. Collect a {@code Flux} to its last row before the next statement. Never call the door from inside the work.
 *
 * <pre>{@code
 * door.write(asking, client -> client.sql("update casework.plan … where council_id = :council and id = :id")
 *         .bind("council", asking.council().value())…
 *         .map(plan -> Written.of(plan, Deed.of("plan_submitted", "plan", plan.id())).touching("plan", plan.id())));
 * }</pre>
 */
public final class CouncilDoor {

    private final CouncilTransactions transactions;
    private final RepeatedRequests repeated;
    private final List<WithEveryWrite> withEveryWrite;

    CouncilDoor(CouncilTransactions transactions, RepeatedRequests repeated, List<WithEveryWrite> withEveryWrite) {
        this.transactions = transactions;
        this.repeated = repeated;
        this.withEveryWrite = List.copyOf(withEveryWrite);
    }

    /** Reads what is not about a person (whose views are recorded: see {@link #write}); all statements see one moment. */
    public <T> Mono<T> read(CouncilId council, Function<DatabaseClient, Mono<T>> work) {
        return transactions.reading(council, work);
    }

    /**
     * Writes, or views what is about a person, and records it in the same transaction. A request with a key that was
     * answered before gets that answer and nothing is done.
     */
    public <T> Mono<T> write(Asking asking, Function<DatabaseClient, Mono<Written<T>>> work) {
        return this.<T>once(asking, work).onErrorResume(Refused.class, refused -> kept(asking, refused));
    }

    /** That a plan was kept from somebody is on record, although nothing else of the request is (SHARE-11). */
    private <T> Mono<T> kept(Asking asking, Refused refused) {
        return refused.refusal() instanceof Refusal.NotOnTheCase refusal
                ? transactions
                        .writing(
                                asking.council(),
                                client -> recorded(
                                        client,
                                        asking.besides(),
                                        Written.of(
                                                Boolean.TRUE,
                                                Deed.of(
                                                        "plan_viewed_refused",
                                                        Map.of("plan", refusal.plan(), "person", refusal.person())))))
                        .then(Mono.error(refused))
                : Mono.error(refused);
    }

    private <T> Mono<T> once(Asking asking, Function<DatabaseClient, Mono<Written<T>>> work) {
        return transactions.writing(asking.council(), client -> {
            Mono<T> once = Mono.defer(() -> work.apply(client)).flatMap(written -> recorded(client, asking, written));
            RequestKey key = asking.requestKey();
            return key == null
                    ? once
                    : CouncilDoor.<T>asBefore(repeated.answered(client, asking, key))
                            .switchIfEmpty(once.flatMap(value -> repeated.remember(client, asking, key, value)
                                    .thenReturn(value)));
        });
    }

    /** Reads reference tables, which are the same for every council. No row of any council can be seen. */
    public <T> Mono<T> readReference(Function<DatabaseClient, Mono<T>> work) {
        return transactions.forNoCouncil(work);
    }

    /** Every council of this instance, one after the other, for what is done for each of them. */
    public Flux<Council> everyCouncil() {
        return readReference(client -> client.sql("select id, slug, state from tenant.council order by slug")
                        .map(row -> new Council(
                                new CouncilId(Objects.requireNonNull(row.get("id", UUID.class))),
                                Objects.requireNonNull(row.get("slug", String.class)),
                                "open".equals(row.get("state", String.class))))
                        .all()
                        .collectList())
                .flatMapIterable(councils -> councils);
    }

    /**
     * One council of this instance.
     *
     * @param alias what the identity provider calls it
     * @param open whether people work in it; one that is suspended or not opened yet is not
     */
    public record Council(CouncilId id, String alias, boolean open) {}

    /** Writes what the service notes for itself about how it keeps in step with others; nothing of a case, and no record. */
    public <T> Mono<T> note(CouncilId council, Function<DatabaseClient, Mono<T>> work) {
        return transactions.writing(council, work);
    }

    /** Writes the first rows of a council that an operator opens, recorded like every write. */
    public <T> Mono<T> open(Operating operator, CouncilId council, Function<DatabaseClient, Mono<Written<T>>> work) {
        return write(operator.opening(council), work);
    }

    private <T> Mono<T> recorded(DatabaseClient client, Asking asking, Written<T> written) {
        return Flux.fromIterable(withEveryWrite)
                .concatMap(each -> each.within(client, asking, written))
                .then(Mono.just(written.value()));
    }

    /** The same operation remembered it, and the fingerprint says that it is the same operation. */
    @SuppressWarnings("unchecked")
    private static <T> Mono<T> asBefore(Mono<Object> answer) {
        return (Mono<T>) answer;
    }
}
