package uk.ourplan.api.budget;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.money.MethodNote.Confirmed;
import uk.ourplan.language.money.MethodNote.Decided;
import uk.ourplan.language.money.MethodNote.Opened;

/**
 * How the budget of a plan is managed, and every decision on it.
 *
 * @param method the way that the plan says; {@code null} where it says none
 * @param live whether the plan is signed off and nothing has taken its place, so that a decision can open
 * @param lacksCapacity whether the record says that the person cannot decide about their money
 * @param may whether whoever asks may put something on record
 * @param budget the amounts, today
 */
public record MethodsOfPlan(
        UUID planId,
        String personName,
        @Nullable Method method,
        boolean live,
        boolean lacksCapacity,
        List<ChangeView> changes,
        boolean may,
        BudgetThen budget) {

    public MethodsOfPlan {
        changes = List.copyOf(changes);
    }

    /**
     * One decision.
     *
     * @param waitsForThePerson whether a representative asked and the person has not been asked yet
     * @param opensTheEndOfThePayment whether it is to be decided, too, if the direct payment ends for misuse
     * @param decided how it was decided; {@code null} while it is open
     */
    public record ChangeView(
            Opened opened,
            boolean waitsForThePerson,
            boolean opensTheEndOfThePayment,
            @Nullable Confirmed confirmed,
            @Nullable Decided decided) {}
}
