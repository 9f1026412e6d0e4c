package uk.ourplan.api.work;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done by somebody by a day.
 *
 * @param kind a code such as first_review or answer_return; owed for one that a rule opens and closes by itself
 * @param says what is to be done, in a sentence
 * @param earliest the first day on which it makes sense; {@code null} where any day does
 * @param due the day by which the rules want it done; {@code null} where none gives a day
 * @param overdue whether that day has passed
 * @param urgent whether somebody may come to harm while it waits
 * @param rule the rule that made it
 * @param owner on whose desk it lies: practitioner, line_manager, team or a role
 * @param practitioner the name of the practitioner whom it concerns; {@code null} where nobody of this id is known any longer
 * @param why the reason of a task that a rule owes; {@code null} for one that an event made
 * @param handedOn to whom it was handed on; {@code null} while it lies where its rule put it
 */
public record Task(
        UUID id,
        String kind,
        String says,
        UUID personId,
        String personName,
        @Nullable UUID planId,
        @Nullable LocalDate earliest,
        @Nullable LocalDate due,
        boolean overdue,
        boolean urgent,
        String rule,
        String owner,
        @Nullable String practitioner,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable WhyOwed why,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable HandedOn handedOn) {

    /** Lying on another desk. */
    public Task handed(HandedOn on) {
        return new Task(
                id,
                kind,
                says,
                personId,
                personName,
                planId,
                earliest,
                due,
                overdue,
                urgent,
                rule,
                owner,
                practitioner,
                why,
                on);
    }
}
