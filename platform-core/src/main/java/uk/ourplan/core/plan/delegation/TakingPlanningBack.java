package uk.ourplan.core.plan.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.delegating.DelegationView;
import uk.ourplan.api.delegating.MoreTime;
import uk.ourplan.api.delegating.TakeBack;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.directory.LettingADelegateIn;
import uk.ourplan.core.law.planning.delegation.TakingItBack;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.Guard;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.delegation.PlanningGiven.TakenBack;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.plan.model.PlanSteps;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.council.WorkerId;

/** Planning comes back with the reason and the person's views (DELEGATE-07), or they get more time. */
@Component
public class TakingPlanningBack {

    private final CouncilDoor door;
    private final Delegations delegations;
    private final LayingOutAPlan layingOut;
    private final LettingADelegateIn lettingIn;
    private final LookingAtDelegations looking;
    private final TasksOfDelegation tasks;

    TakingPlanningBack(
            CouncilDoor door,
            Delegations delegations,
            LayingOutAPlan layingOut,
            LettingADelegateIn lettingIn,
            LookingAtDelegations looking,
            TasksOfDelegation tasks) {
        this.door = door;
        this.delegations = delegations;
        this.layingOut = layingOut;
        this.lettingIn = lettingIn;
        this.looking = looking;
        this.tasks = tasks;
    }

    /** Their access ends with this transaction, in whatever window they have open. */
    public Mono<DelegationView> takeBack(Asking asking, UUID planId, TakeBack sent) {
        return changed(asking, planId, "planning_taken_back", held -> {
            Guard.acceptable(TakingItBack.failing(sent.reason(), sent.personsViews()).stream()
                    .map(test -> new Mistake(test.field(), test.says() + " " + test.mend()))
                    .toList());
            PlanningGiven back = held.given()
                    .takenBack(new TakenBack(
                            layingOut.now(),
                            asking.worker(),
                            asking.name(),
                            sent.askedBy(),
                            sent.reason().strip(),
                            sent.personsViews().strip(),
                            sent.newTarget()));
            return lettingIn
                    .end(held.client(), asking, back.to().worker(), back.roleId())
                    .thenReturn(back);
        });
    }

    /** Until another day, also where they had handed it back. */
    public Mono<DelegationView> moreTime(Asking asking, UUID planId, MoreTime more) {
        return changed(asking, planId, "planning_given_longer", held -> {
            Guard.state(PlanSteps.whyNotWritten(held.laid().plan().state()));
            LocalDate today = layingOut.today();
            if (more.target().isBefore(today)) {
                Guard.acceptable(List.of(new Mistake("target", "This day has passed. Choose today or a later one.")));
            }
            PlanningGiven given = held.given();
            return lettingIn
                    .instead(held.client(), asking, given.to().worker(), given.roleId(), more.target())
                    .map(role -> given.until(more.target(), role));
        });
    }

    private Mono<DelegationView> changed(
            Asking asking, UUID planId, String deed, Function<Held, Mono<PlanningGiven>> change) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                        asking,
                        client -> layingOut
                                .hold(client, asking.council(), planId)
                                .flatMap(laid -> changed(client, asking, laid, deed, change)))
                .flatMap(changed ->
                        lettingIn.tell(asking, new WorkerId(whose(changed))).thenReturn(changed));
    }

    private Mono<Written<DelegationView>> changed(
            DatabaseClient client,
            Asking asking,
            LaidOut laid,
            String deed,
            Function<Held, Mono<PlanningGiven>> change) {
        return delegations
                .ofPlan(client, asking.council(), laid.plan().id())
                .map(Open::of)
                .flatMap(open -> change.apply(new Held(client, laid, open)))
                .flatMap(after -> delegations
                        .keep(client, asking.council(), after)
                        .then(Mono.defer(() -> after.takenBack() == null
                                ? tasks.given(
                                        client,
                                        asking,
                                        laid.plan(),
                                        after.terms().target())
                                : tasks.takenBack(client, asking, laid.plan())))
                        .then(Mono.defer(() -> looking.within(client, asking, laid)))
                        .map(view -> Written.of(view, Deeds.about(deed, laid.plan()))
                                .touching(deed, laid.plan().id(), Deeds.readers())
                                .touching("task", laid.plan().id())
                                .touching("worker", after.to().worker().value(), Permission.COUNCIL_ADMIN)));
    }

    /** Whose sign-in has to be told: who has it, or had it last. */
    private static UUID whose(DelegationView view) {
        DelegationView.Given now = view.now();
        return now == null ? view.before().getFirst().workerId() : now.workerId();
    }

    private record Held(DatabaseClient client, LaidOut laid, PlanningGiven given) {}
}
