package uk.ourplan.core.person.postgres;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.person.PersonSummary;
import uk.ourplan.language.person.NhsNumber;
import uk.ourplan.language.plan.PlanState;

/** Reads the rows of a search. */
final class SummaryRows {

    private SummaryRows() {}

    /** One found, and how many there are in all; past the last page there is nobody, only the number. */
    record Row(@Nullable PersonSummary found, long total) {

        void person(Consumer<PersonSummary> taker) {
            if (found != null) {
                taker.accept(found);
            }
        }
    }

    static Row read(Readable row) {
        UUID id = row.get("id", UUID.class);
        Long total = row.get("total", Long.class);
        return new Row(id == null ? null : summary(row, id), total == null ? 0 : total);
    }

    private static PersonSummary summary(Readable row, UUID id) {
        String nhsNumber = row.get("nhs_number", String.class);
        String planState = row.get("plan_state", String.class);
        return new PersonSummary(
                id,
                there(row.get("record_number", String.class)),
                there(row.get("first_names", String.class)),
                there(row.get("last_name", String.class)),
                row.get("likes_to_be_called", String.class),
                there(row.get("date_of_birth", LocalDate.class)),
                nhsNumber == null ? null : new NhsNumber(nhsNumber),
                row.get("town", String.class),
                planState == null ? null : PlanState.of(planState));
    }

    private static <T> T there(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("A column that is never null is null.");
        }
        return value;
    }
}
