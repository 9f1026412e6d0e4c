package uk.ourplan.core.council;

import io.r2dbc.postgresql.PostgresqlConnectionFactory;

/**
 * A way to the database for LISTEN alone, outside of the pool and of every transaction; it never has a council, so it sees
 * no council's row.
 */
public record ListeningConnection(PostgresqlConnectionFactory factory) {}
