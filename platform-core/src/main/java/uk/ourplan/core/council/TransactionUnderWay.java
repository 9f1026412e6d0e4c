package uk.ourplan.core.council;

import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Gives a {@code DatabaseClient} the connection of the transaction that it is used in; used outside of one, it fails. */
record TransactionUnderWay(ConnectionFactory pool) implements ConnectionFactory {

    @Override
    public Publisher<HeldConnection> create() {
        return Mono.deferContextual(context -> context.hasKey(HeldConnection.class)
                ? Mono.just(context.get(HeldConnection.class))
                : Mono.error(new IllegalStateException("No transaction is under way: ask the council door for one.")));
    }

    @Override
    public ConnectionFactoryMetadata getMetadata() {
        return pool.getMetadata();
    }
}
