package uk.ourplan.language.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A written agreement about help with one decision: the decision, the help, and the helper whom the adult chose (INVOLVE-26).
 * A helper has no standing on any other decision.
 *
 * @param decision what it is about, in a few words
 * @param reviewDue the day on which it is looked at again; it is never without one (CAPACITY-06)
 */
public record SupportedDecision(
        @Nullable String decision,
        @Nullable String help,
        @Nullable String helper,
        @Nullable String relationship,
        @Nullable ChosenBy chosenBy,
        @Nullable LocalDate agreed,
        @Nullable LocalDate reviewDue,
        @Nullable LocalDate reviewed) {}
