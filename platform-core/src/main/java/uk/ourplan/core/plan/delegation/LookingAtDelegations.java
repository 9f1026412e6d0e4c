package uk.ourplan.core.plan.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.delegating.DelegationState;
import uk.ourplan.api.delegating.DelegationView;
import uk.ourplan.api.delegating.DelegationView.Back;
import uk.ourplan.api.delegating.DelegationView.Given;
import uk.ourplan.api.delegating.DelegationView.WrittenBy;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.planning.delegation.TakingItBack;
import uk.ourplan.core.law.planning.delegation.Timeliness;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.plan.PlanState;

/** Says who makes which part of a plan, and who wrote what. */
@Component
public class LookingAtDelegations {

    private final CouncilDoor door;
    private final Delegations delegations;
    private final LayingOutAPlan layingOut;

    LookingAtDelegations(CouncilDoor door, Delegations delegations, LayingOutAPlan layingOut) {
        this.door = door;
        this.delegations = delegations;
        this.layingOut = layingOut;
    }

    /** For whoever may read the plan; the look is recorded. */
    public Mono<DelegationView> look(Asking asking, UUID planId) {
        asking.mustHold(Deeds.readers());
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .flatMap(laid -> within(client, asking, laid)
                                .map(view -> Written.of(view, Deeds.about("plan_viewed", laid.plan())))));
    }

    /** The same inside a transaction. */
    Mono<DelegationView> within(DatabaseClient client, Asking asking, LaidOut laid) {
        return delegations
                .ofPlan(client, asking.council(), laid.plan().id())
                .map(all -> view(laid, all, layingOut.today()));
    }

    private static DelegationView view(LaidOut laid, List<PlanningGiven> all, LocalDate today) {
        WhatThePlanSays says = WhatThePlanSays.of(laid);
        PlanState state = laid.plan().state();
        PlanningGiven last = all.isEmpty() ? null : all.getFirst();
        PlanningGiven open = last == null || last.takenBack() != null ? null : last;
        return new DelegationView(
                laid.plan().id(),
                laid.about().fullName(),
                laid.plan().origin().authorName(),
                says.inTheWay(),
                says.sections(),
                open == null ? null : told(open, state, today),
                all.stream()
                        .filter(each -> each.takenBack() != null)
                        .map(each -> told(each, state, today))
                        .toList(),
                laid.plan().sections().entrySet().stream()
                        .map(section -> new WrittenBy(
                                section.getKey(), section.getValue().authors()))
                        .toList(),
                prompts(last));
    }

    private static List<Reason> prompts(@Nullable PlanningGiven last) {
        return last == null || last.takenBack() == null
                ? List.of()
                : TakingItBack.prompts(last.takenBack().newTarget());
    }

    private static Given told(PlanningGiven given, PlanState plan, LocalDate today) {
        DelegationState state = given.on(today, plan);
        boolean done = state != DelegationState.WRITING && state != DelegationState.TIME_IS_UP;
        PlanningGiven.HandedBack handed = given.handedBack();
        PlanningGiven.TakenBack taken = given.takenBack();
        return new Given(
                given.id(),
                given.to().worker().value(),
                given.to().name(),
                given.to().kind(),
                given.to().writes(),
                given.sections(),
                given.terms().target(),
                state,
                Timeliness.of(given.terms().target(), done, today) == Timeliness.OVERDUE,
                given.terms().checks(),
                given.terms().help(),
                given.at(),
                given.byName(),
                handed == null ? null : handed.at(),
                handed == null ? null : handed.says(),
                taken == null
                        ? null
                        : new Back(
                                taken.at(), taken.byName(), taken.reason(), taken.personsViews(), taken.newTarget()));
    }
}
