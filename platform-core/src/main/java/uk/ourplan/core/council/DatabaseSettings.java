package uk.ourplan.core.council;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the database is and how hard it may be leant on.
 *
 * @param connections the most connections kept
 * @param inFlight the most transactions begun or waiting for a connection; past it the caller is asked to come back
 * @param waitForConnection how long a transaction waits for a connection
 * @param longestStatement the server stops a statement that takes longer
 * @param longestIdleInTransaction the server ends a session that holds a transaction open and says nothing for longer
 * @param longestTransaction a transaction that takes longer is given up and its connection thrown away
 */
@ConfigurationProperties("ourplan.database")
public record DatabaseSettings(
        String host,
        int port,
        String name,
        String user,
        String password,
        int connections,
        int inFlight,
        Duration waitForConnection,
        Duration longestStatement,
        Duration longestIdleInTransaction,
        Duration longestTransaction) {

    @Override
    public String toString() {
        return "DatabaseSettings[" + user + "@" + host + ":" + port + "/" + name + "]";
    }
}
