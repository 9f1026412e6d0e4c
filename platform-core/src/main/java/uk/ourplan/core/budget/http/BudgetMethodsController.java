package uk.ourplan.core.budget.http;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.budget.BudgetMethodsApi;
import uk.ourplan.api.budget.BudgetThen;
import uk.ourplan.api.budget.MethodsOfPlan;
import uk.ourplan.core.budget.ChangingHowItIsManaged;
import uk.ourplan.core.budget.TellingTheBudget;
import uk.ourplan.core.council.Asking;
import uk.ourplan.language.money.MethodNote;
import uk.ourplan.language.money.MethodNote.Confirmed;
import uk.ourplan.language.money.MethodNote.Decided;
import uk.ourplan.language.money.MethodNote.Opened;

@RestController
class BudgetMethodsController implements BudgetMethodsApi {

    private final ChangingHowItIsManaged changing;
    private final TellingTheBudget telling;

    BudgetMethodsController(ChangingHowItIsManaged changing, TellingTheBudget telling) {
        this.changing = changing;
        this.telling = telling;
    }

    @Override
    public Mono<MethodsOfPlan> ofPlan(UUID planId) {
        return Asking.here().flatMap(asking -> changing.look(asking, planId));
    }

    @Override
    public Mono<BudgetThen> inForce(UUID planId, @Nullable LocalDate on) {
        return Asking.here().flatMap(asking -> telling.inForce(asking, planId, on));
    }

    @Override
    public Mono<MethodsOfPlan> opened(UUID planId, Opened note, @Nullable String idempotencyKey) {
        return put(planId, note);
    }

    @Override
    public Mono<MethodsOfPlan> confirmed(UUID planId, Confirmed note, @Nullable String idempotencyKey) {
        return put(planId, note);
    }

    @Override
    public Mono<MethodsOfPlan> decided(UUID planId, Decided note, @Nullable String idempotencyKey) {
        return put(planId, note);
    }

    private Mono<MethodsOfPlan> put(UUID planId, MethodNote note) {
        return Asking.here().flatMap(asking -> changing.put(asking, planId, note));
    }
}
