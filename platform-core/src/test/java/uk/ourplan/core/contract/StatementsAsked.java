package uk.ourplan.core.contract;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** What the service asked of its database while something went on, in order, as the driver tells it. */
final class StatementsAsked extends AppenderBase<ILoggingEvent> {

    private static final int REPEATS = 8;
    private static final String QUERY = "Executing query: ";

    private final List<String> asked = new CopyOnWriteArrayList<>();

    private StatementsAsked() {}

    /**
     * The statements of a request without those of the service's own rounds, which share the pool with it and come when they
     * come: the request is repeated until two answers in a row asked the same.
     */
    static List<String> ofOneRequest(Runnable request) {
        List<String> before = during(request);
        for (int i = 0; i < REPEATS; i++) {
            List<String> again = during(request);
            if (again.equals(before)) {
                return again;
            }
            before = again;
        }
        throw new AssertionError("The same request asked something else each time, at last " + before);
    }

    private static List<String> during(Runnable goingOn) {
        Logger driver = (Logger) LoggerFactory.getLogger("io.r2dbc.postgresql.QUERY");
        Level before = driver.getLevel();
        boolean additive = driver.isAdditive();
        StatementsAsked statements = new StatementsAsked();
        statements.start();
        driver.addAppender(statements);
        driver.setAdditive(false);
        driver.setLevel(Level.DEBUG);
        try {
            goingOn.run();
            return List.copyOf(statements.asked);
        } finally {
            driver.setLevel(before);
            driver.setAdditive(additive);
            driver.detachAppender(statements);
        }
    }

    /** A statement that tidies up or listens, on a clock of its own, is nobody's request. */
    @Override
    protected void append(ILoggingEvent event) {
        String says = event.getFormattedMessage();
        String sql = says.substring(says.indexOf(QUERY) + QUERY.length()).strip();
        if (says.contains(QUERY) && !event.getThreadName().contains("scheduling")) {
            asked.add(sql);
        }
    }
}
