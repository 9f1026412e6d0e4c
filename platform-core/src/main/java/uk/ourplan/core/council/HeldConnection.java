package uk.ourplan.core.council;

import io.r2dbc.spi.Batch;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionMetadata;
import io.r2dbc.spi.IsolationLevel;
import io.r2dbc.spi.Statement;
import io.r2dbc.spi.TransactionDefinition;
import io.r2dbc.spi.ValidationDepth;
import java.time.Duration;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** The connection of a transaction that is under way, as features see it: statements yes; ending the transaction is the door's. */
record HeldConnection(Connection held) implements Connection {

    /** Only the door gives connections back. */
    @Override
    public Publisher<Void> close() {
        return Mono.empty();
    }

    @Override
    public Batch createBatch() {
        return held.createBatch();
    }

    @Override
    public Statement createStatement(String sql) {
        return held.createStatement(sql);
    }

    @Override
    public Publisher<Void> createSavepoint(String name) {
        return held.createSavepoint(name);
    }

    @Override
    public Publisher<Void> releaseSavepoint(String name) {
        return held.releaseSavepoint(name);
    }

    @Override
    public Publisher<Void> rollbackTransactionToSavepoint(String name) {
        return held.rollbackTransactionToSavepoint(name);
    }

    @Override
    public boolean isAutoCommit() {
        return held.isAutoCommit();
    }

    @Override
    public ConnectionMetadata getMetadata() {
        return held.getMetadata();
    }

    @Override
    public IsolationLevel getTransactionIsolationLevel() {
        return held.getTransactionIsolationLevel();
    }

    @Override
    public Publisher<Boolean> validate(ValidationDepth depth) {
        return held.validate(depth);
    }

    @Override
    public Publisher<Void> beginTransaction() {
        return notYours();
    }

    @Override
    public Publisher<Void> beginTransaction(TransactionDefinition definition) {
        return notYours();
    }

    @Override
    public Publisher<Void> commitTransaction() {
        return notYours();
    }

    @Override
    public Publisher<Void> rollbackTransaction() {
        return notYours();
    }

    @Override
    public Publisher<Void> setAutoCommit(boolean autoCommit) {
        return notYours();
    }

    @Override
    public Publisher<Void> setLockWaitTimeout(Duration timeout) {
        return notYours();
    }

    @Override
    public Publisher<Void> setStatementTimeout(Duration timeout) {
        return notYours();
    }

    @Override
    public Publisher<Void> setTransactionIsolationLevel(IsolationLevel level) {
        return notYours();
    }

    private static Mono<Void> notYours() {
        return Mono.error(() -> new IllegalStateException("The council door begins and ends transactions."));
    }
}
