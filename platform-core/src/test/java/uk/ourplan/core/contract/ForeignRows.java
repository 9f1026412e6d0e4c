package uk.ourplan.core.contract;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import uk.ourplan.core.running.Council;
import uk.ourplan.core.running.Database;

/** Identifiers of things of one council, found behind the scenes by the name of the path variable that takes them. */
final class ForeignRows {

    private final Database database;
    private final Council council;

    ForeignRows(Database database, Council council) {
        this.database = database;
        this.council = council;
    }

    /** {@code planId} is the {@code id} of a table whose name ends with plan, or else any {@code plan_id}. */
    Optional<UUID> identifierFor(String variable) throws SQLException {
        String kind = variable.replaceAll("Id$", "")
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .toLowerCase(java.util.Locale.ROOT);
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement();
                ResultSet columns = statement.executeQuery("""
                        select c.table_schema || '.' || c.table_name as place, c.column_name as name
                        from information_schema.columns c
                        where c.table_schema in ('tenant', 'casework') and c.udt_name = 'uuid'
                          and ((c.column_name = 'id' and (c.table_name = '%1$s' or c.table_name like '%%\\_%1$s'))
                            or c.column_name = '%1$s_id')
                          and exists (select 1 from information_schema.columns o where o.table_schema = c.table_schema
                            and o.table_name = c.table_name and o.column_name = 'council_id')
                        order by c.column_name""".formatted(kind))) {
            while (columns.next()) {
                Optional<UUID> found = oneIn(columns.getString("place"), columns.getString("name"));
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
    }

    private Optional<UUID> oneIn(String table, String column) throws SQLException {
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery("select " + column + " from " + table + " where council_id = '"
                        + council.id() + "' and " + column + " is not null limit 1")) {
            return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
        }
    }
}
