package uk.ourplan.api.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.PlanForm;

/**
 * Information or advice was given.
 *
 * @param dated today or earlier
 * @param to "person", or the name or number of whoever got it
 * @param form in which form it was given
 * @param entries what was picked from the council's directory
 * @param understood how it was checked that it was understood
 */
public record AdviceGiven(
        @Nullable LocalDate dated,
        @Nullable String topic,
        @Nullable String to,
        @Nullable PlanForm form,
        List<String> entries,
        @Nullable String understood) {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public AdviceGiven {
        entries = entries == null ? List.of() : List.copyOf(entries);
    }
}
