package uk.ourplan.core.council;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.spi.ValidationDepth;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the door and the pool behind it. */
@Configuration(proxyBeanMethods = false)
class CouncilConfiguration {

    private static final int STATEMENTS_KEPT_PREPARED = 256;

    @Bean(destroyMethod = "dispose")
    ConnectionPool connectionPool(DatabaseSettings settings) {
        PostgresqlConnectionFactory postgres = new PostgresqlConnectionFactory(connection(settings)
                .applicationName("ourplan-core")
                .preparedStatementCacheQueries(STATEMENTS_KEPT_PREPARED)
                .options(Map.of(
                        "statement_timeout", millis(settings.longestStatement()),
                        "lock_timeout", millis(settings.longestStatement()),
                        "idle_in_transaction_session_timeout", millis(settings.longestIdleInTransaction())))
                .build());
        return new ConnectionPool(ConnectionPoolConfiguration.builder(postgres)
                .name("ourplan")
                .initialSize(Math.min(2, settings.connections()))
                .maxSize(settings.connections())
                .maxAcquireTime(settings.waitForConnection())
                .maxCreateConnectionTime(settings.waitForConnection())
                .maxIdleTime(Duration.ofMinutes(5))
                .maxLifeTime(Duration.ofMinutes(30))
                .validationDepth(ValidationDepth.LOCAL)
                .build());
    }

    @Bean
    CouncilTransactions councilTransactions(ConnectionPool pool, DatabaseSettings settings) {
        return new CouncilTransactions(pool, settings.inFlight(), settings.longestTransaction());
    }

    @Bean
    CouncilDoor councilDoor(
            CouncilTransactions transactions, RepeatedRequests repeated, List<WithEveryWrite> withEveryWrite) {
        return new CouncilDoor(transactions, repeated, withEveryWrite);
    }

    @Bean
    ListeningConnection listeningConnection(DatabaseSettings settings) {
        return new ListeningConnection(new PostgresqlConnectionFactory(
                connection(settings).applicationName("ourplan-core listening").build()));
    }

    private static PostgresqlConnectionConfiguration.Builder connection(DatabaseSettings settings) {
        return PostgresqlConnectionConfiguration.builder()
                .host(settings.host())
                .port(settings.port())
                .database(settings.name())
                .username(settings.user())
                .password(settings.password())
                .connectTimeout(Duration.ofSeconds(5))
                .tcpKeepAlive(true);
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
