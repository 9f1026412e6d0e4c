package uk.ourplan.core.running;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.ourplan.core.migration.Migrating;
import uk.ourplan.language.council.CouncilId;

/** An embedded PostgreSQL with owner and application roles as in production, migrated. */
public final class Database {

    public static final String APP_USER = "ourplan_app";
    static final String APP_PASSWORD = "app";

    private static final String NAME = "ourplan";
    private static final String OWNER = "ourplan_owner";

    private final EmbeddedPostgres postgres;

    Database() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "100")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Connection superuser = DriverManager.getConnection(url("postgres"), "postgres", "postgres");
                Statement statement = superuser.createStatement()) {
            statement.execute("create role " + OWNER + " login password 'owner'");
            statement.execute("create role " + APP_USER + " login password '" + APP_PASSWORD
                    + "' nosuperuser nobypassrls nocreatedb nocreaterole noinherit");
            statement.execute("create database " + NAME + " owner " + OWNER);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        new Migrating(url(NAME), OWNER, "owner", APP_USER).run();
        add(Council.SHUTBURY, "suspended");
    }

    int port() {
        return postgres.getPort();
    }

    /** What a process of the service needs to find this database. */
    public Map<String, String> environment() {
        return Map.of(
                "OURPLAN_DB_HOST", "localhost",
                "OURPLAN_DB_PORT", Integer.toString(port()),
                "OURPLAN_DB_NAME", NAME,
                "OURPLAN_DB_APP_USER", APP_USER,
                "OURPLAN_DB_APP_PASSWORD", APP_PASSWORD,
                "OURPLAN_DB_OWNER_USER", OWNER,
                "OURPLAN_DB_OWNER_PASSWORD", "owner");
    }

    /** As the superuser, whom no policy stops: for looking behind the scenes and for tampering. */
    public Connection superuser() throws SQLException {
        return DriverManager.getConnection(url(NAME), "postgres", "postgres");
    }

    /** As the service's role, with no council set. */
    public Connection app() throws SQLException {
        return DriverManager.getConnection(url(NAME), APP_USER, APP_PASSWORD);
    }

    /** As the service's role in a transaction for the council; closing without commit rolls back. */
    public Connection app(CouncilId council) throws SQLException {
        Connection connection = app();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local app.council = '" + council + "'");
        }
        return connection;
    }

    /** Runs one statement as the superuser. */
    public void execute(String sql) {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One column of a query, read as the superuser. */
    public List<String> column(String sql) {
        List<String> values = new ArrayList<>();
        try (Connection connection = superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(Council council, String state) {
        execute(
                "insert into tenant.council (id, slug, name, state, opened_on) values ('%s', '%s', '%s', '%s', '2024-04-01')"
                        .formatted(council.id(), council.slug(), council.name(), state));
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database;
    }
}
