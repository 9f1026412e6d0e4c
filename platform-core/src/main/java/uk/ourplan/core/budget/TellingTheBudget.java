package uk.ourplan.core.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.budget.BudgetThen;
import uk.ourplan.api.budget.BudgetThen.Amounts;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.budget.FinalBudget;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.LayingOutAPlan;

/** Tells which budget of a plan is in force on a day: what is paid, charged and told rests on that alone (BUDGET-22). */
@Component
public class TellingTheBudget {

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final FinalBudgets budgets;

    TellingTheBudget(CouncilDoor door, LayingOutAPlan layingOut, FinalBudgets budgets) {
        this.door = door;
        this.layingOut = layingOut;
        this.budgets = budgets;
    }

    /** On this day, today where none is given; refused (404) where the council has no such plan. */
    public Mono<BudgetThen> inForce(Asking asking, UUID planId, @Nullable LocalDate on) {
        asking.mustHold(Deeds.readers());
        LocalDate day = on == null ? layingOut.today() : on;
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .flatMap(laid -> budgets.ofPlan(client, asking.council(), planId)
                                .map(all -> Written.of(on(all, day), Deeds.about("budget_viewed", laid.plan())))));
    }

    static BudgetThen on(List<FinalBudget> versions, LocalDate day) {
        return new BudgetThen(
                day,
                FinalBudget.on(versions, day).map(TellingTheBudget::amounts).orElse(null),
                FinalBudget.proposed(versions).map(TellingTheBudget::amounts).orElse(null));
    }

    private static Amounts amounts(FinalBudget budget) {
        return new Amounts(budget.version(), budget.agreed(), budget.from(), budget.annual(), budget.once());
    }
}
