package uk.ourplan.language.money;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is put on record about changing how the budget of a live plan is managed (BUDGET-29). It stands beside the plan
 * and is only ever added.
 */
public sealed interface MethodNote {

    /** The day that it is about. */
    LocalDate on();

    /** The number of the change, such as M1. */
    String change();

    /** The kind, as it stands in rows. */
    default String kind() {
        return switch (this) {
            case Opened opened -> "opened";
            case Confirmed confirmed -> "confirmed";
            case Decided decided -> "decided";
        };
    }

    /**
     * The decision opens.
     *
     * @param requestedBy who asks, where somebody asks
     * @param grounds what another way fits better, where that is the council's view
     * @param wanted the way that is wanted or thought of
     */
    record Opened(
            String change,
            LocalDate on,
            @Nullable MethodTrigger trigger,
            @Nullable MethodAskedBy requestedBy,
            List<MethodGround> grounds,
            @Nullable MethodProblem problem,
            @Nullable Method wanted,
            @Nullable String says)
            implements MethodNote {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Opened {
            grounds = grounds == null ? List.of() : List.copyOf(grounds);
        }
    }

    /** What the person, who has capacity, says to what a representative asked. */
    record Confirmed(
            String change,
            LocalDate on,
            @Nullable Boolean confirmed,
            @Nullable String said) implements MethodNote {}

    /**
     * The decision closes.
     *
     * @param method the way from now on; the present one where it stays
     * @param changes whether the way changes
     * @param oldEnds the last day of the present way
     * @param newStarts the first day of the new one
     */
    record Decided(
            String change,
            LocalDate on,
            @Nullable Boolean changes,
            @Nullable Method method,
            @Nullable String reason,
            @Nullable LocalDate told,
            List<Method> methodsTold,
            @Nullable String views,
            @Nullable String availability,
            @Nullable Boolean appropriateWay,
            @Nullable ManageAnswer canManage,
            @Nullable Boolean suitablePersonAvailable,
            @Nullable LocalDate oldEnds,
            @Nullable LocalDate newStarts)
            implements MethodNote {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Decided {
            methodsTold = methodsTold == null ? List.of() : List.copyOf(methodsTold);
        }
    }
}
