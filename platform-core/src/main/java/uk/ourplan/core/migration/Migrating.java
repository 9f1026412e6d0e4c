package uk.ourplan.core.migration;

import java.util.Locale;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * Runs the migrations of tenant-config and of the core as one history. The owner's password is used here and forgotten:
 * the running service never holds it.
 *
 * @param url the database, as a JDBC address
 * @param appRole the role that the service signs in with; it must exist and is granted what it needs
 */
public record Migrating(String url, String ownerUser, String ownerPassword, String appRole) {

    /** Whether to migrate at start. */
    public enum Wish {
        NO,
        TRUE,
        ONLY;

        /** Reads {@code true}, {@code only}, {@code false} or nothing; anything else is an {@link IllegalArgumentException}. */
        public static Wish of(@Nullable String text) {
            return switch (text == null ? "" : text.toLowerCase(Locale.ROOT)) {
                case "", "false" -> NO;
                case "true" -> TRUE;
                case "only" -> ONLY;
                default -> throw new IllegalArgumentException("OURPLAN_MIGRATE is true, only or false.");
            };
        }
    }

    /** Reads the same names that the service binds, with the same defaults. */
    public static Migrating fromEnvironment(Map<String, String> environment) {
        String url = "jdbc:postgresql://%s:%s/%s"
                .formatted(
                        environment.getOrDefault("OURPLAN_DB_HOST", "localhost"),
                        environment.getOrDefault("OURPLAN_DB_PORT", "8084"),
                        environment.getOrDefault("OURPLAN_DB_NAME", "ourplan"));
        return new Migrating(
                url,
                environment.getOrDefault("OURPLAN_DB_OWNER_USER", "ourplan_owner"),
                environment.getOrDefault("OURPLAN_DB_OWNER_PASSWORD", ""),
                environment.getOrDefault("OURPLAN_DB_APP_USER", "ourplan_app"));
    }

    public void run() {
        if (!appRole.matches("[a-z_][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException(
                    "OURPLAN_DB_APP_USER is lower-case letters, digits and underscores, because it is written into grants.");
        }
        Flyway.configure()
                .dataSource(url, ownerUser, ownerPassword)
                .locations("classpath:db/migration/tenant", "classpath:db/migration/core")
                .defaultSchema("public")
                .placeholders(Map.of("app_role", appRole))
                .validateMigrationNaming(true)
                .outOfOrder(true) // tenant-config and the core number their own ranges
                .load()
                .migrate();
    }

    @Override
    public String toString() {
        return "Migrating[" + url + " as " + ownerUser + "]";
    }
}
