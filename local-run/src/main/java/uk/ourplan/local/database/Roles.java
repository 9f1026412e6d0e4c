package uk.ourplan.local.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The same roles as in a real installation: the owner migrates, the application owns nothing and passes no row-level
 * security, Keycloak has a database of its own.
 */
final class Roles {

    static final String OWNER = "ourplan_owner";
    static final String APPLICATION = "ourplan_app";
    static final String KEYCLOAK = "ourplan_keycloak";

    private static final String WITHOUT_POWERS =
            " login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password '" + Database.PASSWORD + "'";

    private Roles() {}

    static void ensure(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            for (String role : List.of(OWNER, APPLICATION, KEYCLOAK)) {
                String verb = exists(statement, "pg_roles where rolname = '" + role + "'") ? "alter" : "create";
                statement.execute(verb + " role " + role + WITHOUT_POWERS);
            }
            ensureDatabase(statement, "ourplan", OWNER);
            ensureDatabase(statement, "keycloak", KEYCLOAK);
            statement.execute("grant connect on database ourplan to " + APPLICATION);
            statement.execute("alter role postgres password '" + Database.PASSWORD + "'");
        }
    }

    private static void ensureDatabase(Statement statement, String name, String owner) throws SQLException {
        if (!exists(statement, "pg_database where datname = '" + name + "'")) {
            statement.execute("create database " + name + " owner " + owner);
        }
        statement.execute("revoke all on database " + name + " from public");
    }

    private static boolean exists(Statement statement, String where) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select 1 from " + where)) {
            return rows.next();
        }
    }
}
