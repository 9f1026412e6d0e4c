package uk.ourplan.web.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.ourplan.api.budget.BudgetMethodsApi;
import uk.ourplan.api.budget.BudgetThen;
import uk.ourplan.api.budget.BudgetThen.Amounts;
import uk.ourplan.api.budget.MethodsOfPlan;
import uk.ourplan.api.budget.MethodsOfPlan.ChangeView;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.money.MethodAskedBy;
import uk.ourplan.language.money.MethodNote;
import uk.ourplan.language.money.MethodNote.Confirmed;
import uk.ourplan.language.money.MethodNote.Decided;
import uk.ourplan.language.money.MethodNote.Opened;
import uk.ourplan.language.money.MethodProblem;
import uk.ourplan.language.money.MethodTrigger;
import uk.ourplan.language.money.Money;

/** A signed plan whose payment was misused, and for which the person's son asks for another way. */
public final class FakeBudgetMethods implements BudgetMethodsApi {

    private static final BudgetThen THEN = new BudgetThen(
            LocalDate.of(2026, 11, 20),
            new Amounts(1, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 5), new Money(1_040_000), Money.NONE),
            new Amounts(2, null, null, new Money(1_300_000), Money.NONE));

    public final List<MethodNote> notes = new ArrayList<>();

    @Override
    public Mono<MethodsOfPlan> ofPlan(UUID planId) {
        Opened misused = new Opened(
                "M1",
                LocalDate.of(2026, 11, 2),
                MethodTrigger.PROBLEM,
                null,
                List.of(),
                MethodProblem.DP_MISUSE,
                null,
                null);
        Opened asked = new Opened(
                "M2",
                LocalDate.of(2026, 11, 9),
                MethodTrigger.ASKED_FOR,
                MethodAskedBy.REPRESENTATIVE,
                List.of(),
                null,
                Method.COUNCIL,
                "He would rather see one bill");
        return Mono.fromSupplier(() -> new MethodsOfPlan(
                FakeCore.PLAN,
                "Maureen Ivy Tattersby",
                Method.DIRECT_PAYMENT,
                true,
                false,
                List.of(
                        new ChangeView(misused, false, true, null, null),
                        new ChangeView(asked, true, false, null, null)),
                true,
                THEN));
    }

    @Override
    public Mono<BudgetThen> inForce(UUID planId, @Nullable LocalDate on) {
        return Mono.just(THEN);
    }

    private Mono<MethodsOfPlan> put(UUID planId, MethodNote note) {
        notes.add(note);
        return ofPlan(planId);
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
}
