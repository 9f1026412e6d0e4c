package uk.ourplan.tenant.policy;

import org.jspecify.annotations.Nullable;

/**
 * Where a concern of abuse or neglect goes.
 *
 * @param team by day, {@code outOfHours} at other times
 * @param form the address of its form; {@code null} where there is none
 */
public record ConcernRoute(
        ServiceContact team,
        ServiceContact outOfHours,
        @Nullable String form) {

    static ConcernRoute read(Object value) {
        return Read.record(row -> new ConcernRoute(
                        ServiceContact.of(row.texts("team")),
                        ServiceContact.of(row.texts("out_of_hours")),
                        row.textOrNone("form")))
                .apply(value);
    }
}
