package uk.ourplan.core.plan.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.delegating.DelegationView;
import uk.ourplan.api.delegating.GivePlanning;
import uk.ourplan.api.directory.FirstPassword;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.directory.LettingADelegateIn;
import uk.ourplan.core.directory.SignIn;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.Guard;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.plan.model.PlanSteps;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.plan.PeopleInvolved.Delegation;

/**
 * Gives sections of a plan to whom the plan names, once every test is passed (DELEGATE-01 to DELEGATE-05). They sign in with
 * the role delegate, which ends with the day that was agreed.
 */
@Component
public class GivingPlanning {

    private final CouncilDoor door;
    private final Delegations delegations;
    private final LayingOutAPlan layingOut;
    private final LettingADelegateIn lettingIn;
    private final LookingAtDelegations looking;
    private final TasksOfDelegation tasks;
    private final NewIds ids;

    GivingPlanning(
            CouncilDoor door,
            Delegations delegations,
            LayingOutAPlan layingOut,
            LettingADelegateIn lettingIn,
            LookingAtDelegations looking,
            TasksOfDelegation tasks,
            NewIds ids) {
        this.door = door;
        this.delegations = delegations;
        this.layingOut = layingOut;
        this.lettingIn = lettingIn;
        this.looking = looking;
        this.tasks = tasks;
        this.ids = ids;
    }

    /** Refused (409) with every test that stands in the way, before anybody gets a sign-in. */
    public Mono<DelegationView> give(Asking asking, UUID planId, GivePlanning to) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.read(
                        asking.council(),
                        client -> layingOut
                                .find(client, asking.council(), planId)
                                .map(laid -> passed(laid, layingOut.today())))
                .doOnNext(laid ->
                        Guard.acceptable(LettingADelegateIn.mistakes(to.email(), to.firstNames(), to.lastName())))
                .flatMap(laid -> lettingIn.signIn(asking, to.email(), to.firstNames(), to.lastName()))
                .flatMap(signIn -> door.write(
                                asking,
                                client -> layingOut
                                        .hold(client, asking.council(), planId)
                                        .flatMap(laid -> given(client, asking, laid, signIn)))
                        .flatMap(view -> lettingIn.tell(asking, signIn.worker()).thenReturn(view)));
    }

    /** For whoever has it at present; 404 where nobody has. */
    public Mono<FirstPassword> firstPassword(Asking asking, UUID planId) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.read(
                        asking.council(),
                        client -> layingOut
                                .find(client, asking.council(), planId)
                                .flatMap(laid -> delegations.ofPlan(client, asking.council(), planId))
                                .map(Open::of))
                .flatMap(open -> lettingIn.firstPassword(asking, open.to().worker()));
    }

    private Mono<Written<DelegationView>> given(DatabaseClient client, Asking asking, LaidOut laid, SignIn signIn) {
        passed(laid, layingOut.today());
        WhatThePlanSays says = WhatThePlanSays.of(laid);
        return delegations
                .ofPlan(client, asking.council(), laid.plan().id())
                .doOnNext(GivingPlanning::mustBeNobodys)
                .then(Mono.defer(() -> lettingIn.until(client, asking, signIn, target(says.said()))))
                .map(role -> planningGiven(asking, laid, says, signIn, role))
                .flatMap(given -> delegations.add(client, asking.council(), given, says.onRecord(laid)))
                .then(Mono.defer(() -> tasks.given(client, asking, laid.plan(), target(says.said()))))
                .then(Mono.defer(() -> looking.within(client, asking, laid)))
                .map(view -> Written.of(view, Deeds.about("planning_given", laid.plan()))
                        .touching("planning_given", laid.plan().id(), Deeds.readers())
                        .touching("task", laid.plan().id())
                        .touching("worker", signIn.worker().value(), Permission.COUNCIL_ADMIN));
    }

    private PlanningGiven planningGiven(Asking asking, LaidOut laid, WhatThePlanSays says, SignIn signIn, UUID role) {
        Delegation said = says.said();
        return new PlanningGiven(
                ids.next(),
                laid.plan().id(),
                laid.plan().origin().version(),
                new PlanningGiven.To(
                        signIn.worker(),
                        signIn.firstNames() + " " + signIn.lastName(),
                        Objects.requireNonNull(said.kind()),
                        said.writes()),
                says.sections(),
                role,
                new PlanningGiven.Terms(
                        target(said), Objects.requireNonNull(said.checks()), Objects.requireNonNull(said.help())),
                layingOut.now(),
                asking.worker(),
                asking.name(),
                null,
                null);
    }

    /** The same plan, where it may be written and everything is in order. */
    private static LaidOut passed(LaidOut laid, LocalDate today) {
        Guard.state(PlanSteps.whyNotWritten(laid.plan().state()));
        WhatThePlanSays says = WhatThePlanSays.of(laid);
        Guard.findings(says.inTheWay(), "The plan cannot be given to somebody else yet. Answer what is listed first.");
        if (target(says.said()).isBefore(today)) {
            Guard.acceptable(List.of(new Mistake("delegation.target", "This day has passed. Agree another one.")));
        }
        return laid;
    }

    private static LocalDate target(Delegation said) {
        return Objects.requireNonNull(said.target());
    }

    private static void mustBeNobodys(List<PlanningGiven> all) {
        Guard.state(
                all.stream().anyMatch(each -> each.takenBack() == null)
                        ? Optional.of("Parts of this plan are given to somebody already. Take them back first.")
                        : Optional.empty());
    }
}
