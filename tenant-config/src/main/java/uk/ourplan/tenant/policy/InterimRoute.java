package uk.ourplan.tenant.policy;

import org.jspecify.annotations.Nullable;

/**
 * Who sets up support that cannot wait.
 *
 * @param team by day, {@code outOfHours} at other times
 * @param procedure the address of the steps to follow; {@code null} where there is none
 */
public record InterimRoute(
        ServiceContact team,
        ServiceContact outOfHours,
        @Nullable String procedure) {

    static InterimRoute read(Object value) {
        return Read.record(row -> new InterimRoute(
                        ServiceContact.of(row.texts("team")),
                        ServiceContact.of(row.texts("out_of_hours")),
                        row.textOrNone("procedure")))
                .apply(value);
    }

    /** Whom to ask, in one sentence or two. */
    public String told() {
        return "Ask " + team.told() + "; out of hours " + outOfHours.told() + "."
                + (procedure == null ? "" : " The procedure: " + procedure + ".");
    }
}
