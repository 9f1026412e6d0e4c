package uk.ourplan.core.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.directory.RoleOnOffer;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.directory.model.Held;
import uk.ourplan.core.directory.model.RolesOnADay;
import uk.ourplan.core.directory.model.Spell;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.date.Days;
import uk.ourplan.tenant.council.Council;
import uk.ourplan.tenant.council.CouncilTransaction;
import uk.ourplan.tenant.council.Done;
import uk.ourplan.tenant.council.Operator;
import uk.ourplan.tenant.council.PolicyRefused;
import uk.ourplan.tenant.opening.CouncilSignIns;
import uk.ourplan.tenant.opening.FirstAdministrator;

/** The organization, the first administrator and the people for demonstrations of a council that is being opened. */
@Component
class FirstPeople implements CouncilSignIns {

    private final CouncilTransaction transactions;
    private final SignIns signIns;
    private final Workers workers;
    private final RolesOnOffer offer;
    private final NewIds ids;
    private final Clock clock;

    FirstPeople(
            CouncilTransaction transactions,
            SignIns signIns,
            Workers workers,
            RolesOnOffer offer,
            NewIds ids,
            Clock clock) {
        this.transactions = transactions;
        this.signIns = signIns;
        this.workers = workers;
        this.offer = offer;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Mono<Void> organization(Council council) {
        return signIns.organization(council.slug(), council.name());
    }

    @Override
    public Mono<Void> open(Council council, boolean open) {
        return signIns.open(council.slug(), open);
    }

    @Override
    public Mono<Void> administrator(Operator operator, Council council, FirstAdministrator who) {
        return added(
                operator,
                council,
                signIns.add(council.slug(), address(who), who.firstNames(), who.lastName()),
                Set.of(Permission.COUNCIL_ADMIN.code()));
    }

    /** Refused (409) once they have been in: an operator opens the door for the first time, and never again. */
    @Override
    public Mono<String> firstPassword(Council council, FirstAdministrator who) {
        return signIns.add(council.slug(), address(who), who.firstNames(), who.lastName())
                .flatMap(signIn -> signIns.isNew(council.slug(), signIn.worker())
                        .filter(Boolean::booleanValue)
                        .switchIfEmpty(Mono.error(FirstPeople::hasBeenIn))
                        .flatMap(isNew -> signIns.firstPassword(council.slug(), signIn.worker())))
                .flatMap(Mono::justOrEmpty);
    }

    @Override
    public Mono<Void> demonstration(Operator operator, Council council) {
        return transactions
                .reading(council.id(), client -> offer.of(council.id(), client))
                .flatMapIterable(roles -> roles)
                .filter(role -> !role.role().equals(Permission.COUNCIL_ADMIN.code()))
                .concatMap(role -> added(
                        operator,
                        council,
                        signIns.add(
                                council.slug(),
                                role.role().replace('_', '-') + "@" + council.slug() + ".example",
                                "Demonstration",
                                spoken(role.role())),
                        roles(role)))
                .then();
    }

    /** A rung of the ladder is of use to an authoriser alone. */
    private static Set<String> roles(RoleOnOffer role) {
        return role.ladder() ? Set.of(role.role(), Permission.AUTHORISER.code()) : Set.of(role.role());
    }

    private Mono<Void> added(Operator operator, Council council, Mono<SignIn> signIn, Set<String> roles) {
        return signIn.flatMap(there -> transactions
                .step(council.id(), client -> {
                    Instant now = clock.instant();
                    LocalDate today = LocalDate.ofInstant(now, Days.LONDON);
                    return workers.add(client, council.id(), there, now)
                            .filter(Boolean::booleanValue)
                            .flatMapMany(isNew -> Flux.fromIterable(List.copyOf(roles)))
                            .concatMap(role -> workers.give(
                                    client,
                                    council.id(),
                                    new Held(ids.next(), there.worker(), role, new Spell(today, null)),
                                    operator.worker(),
                                    now))
                            .then(Mono.defer(() -> workers.inStep(client, council.id(), there.worker(), today)))
                            .thenReturn(new Done<>(
                                    there.worker(),
                                    "worker_added",
                                    "worker",
                                    there.worker().value()));
                })
                .flatMap(worker -> known(council.id(), worker))
                .flatMap(held -> signIns.setRoles(council.slug(), there.worker(), held)));
    }

    /** What they hold now: who was there before keeps what their council gave them. */
    private Mono<Set<String>> known(CouncilId council, WorkerId worker) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Days.LONDON);
        return transactions.reading(
                council,
                client -> workers.held(client, council, worker)
                        .zipWith(
                                workers.deputising(client, council, worker),
                                (held, deputising) -> RolesOnADay.of(worker, held, deputising, today)));
    }

    private static String address(FirstAdministrator who) {
        return who.email().strip().toLowerCase(Locale.ROOT);
    }

    private static String spoken(String role) {
        String words = role.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static PolicyRefused hasBeenIn() {
        return new PolicyRefused(
                ProblemType.WRONG_STATE,
                "They have been in already. Another administrator of the council helps them now.",
                Map.of("state", "signed_in"));
    }
}
