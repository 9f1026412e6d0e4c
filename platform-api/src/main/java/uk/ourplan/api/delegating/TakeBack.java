package uk.ourplan.api.delegating;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.WhoAsked;

/**
 * Planning comes back to the council (DELEGATE-07).
 *
 * @param askedBy who wanted that
 * @param personsViews what the person said about it
 * @param newTarget by when the plan is now to be complete; asked for, but it does not hold anything up
 */
public record TakeBack(
        @Nullable WhoAsked askedBy,
        String reason,
        String personsViews,
        @Nullable LocalDate newTarget) {}
