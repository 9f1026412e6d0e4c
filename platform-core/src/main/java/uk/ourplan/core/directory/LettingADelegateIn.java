package uk.ourplan.core.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.directory.FirstPassword;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.directory.model.Held;
import uk.ourplan.core.directory.model.Spell;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.date.Days;

/**
 * Lets somebody in who makes parts of one plan and is no colleague: a sign-in of the council with the role delegate and no
 * other, from today to a last day. A sign-in without a role comes first, then the directory, then the role in the sign-in.
 *
 * @see "docs/decisions/0120-people-sign-in-at-keycloak-and-are-kept-here.md"
 */
@Component
public final class LettingADelegateIn {

    private static final String DELEGATE = Permission.DELEGATE.code();

    private final Workers workers;
    private final SignIns signIns;
    private final AddingAWorker adding;
    private final BringingInMembers bringingIn;
    private final TellingTheSignIn telling;
    private final NewIds ids;
    private final Clock clock;

    LettingADelegateIn(
            Workers workers,
            SignIns signIns,
            AddingAWorker adding,
            BringingInMembers bringingIn,
            TellingTheSignIn telling,
            NewIds ids,
            Clock clock) {
        this.workers = workers;
        this.signIns = signIns;
        this.adding = adding;
        this.bringingIn = bringingIn;
        this.telling = telling;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is wrong with who they are; empty where nothing is. */
    public static List<Mistake> mistakes(String email, String firstNames, String lastName) {
        List<Mistake> mistakes = new ArrayList<>();
        AddingAWorker.address(email).ifPresent(mistakes::add);
        AddingAWorker.named("first_names", firstNames).ifPresent(mistakes::add);
        AddingAWorker.named("last_name", lastName).ifPresent(mistakes::add);
        return mistakes;
    }

    /** Their sign-in, with no role yet; 409 where the address signs in somebody of another council. */
    public Mono<SignIn> signIn(Asking asking, String email, String firstNames, String lastName) {
        return bringingIn
                .whereEmpty(asking)
                .then(Mono.defer(() -> signIns.add(
                        asking.alias(),
                        email.strip().toLowerCase(java.util.Locale.ROOT),
                        firstNames.strip(),
                        lastName.strip())));
    }

    /** The role until the last day, in the transaction that lets them in; its id. Refused (409) for a colleague. */
    public Mono<UUID> until(DatabaseClient client, Asking asking, SignIn signIn, LocalDate lastDay) {
        CouncilId council = asking.council();
        return workers.hold(client, council)
                .then(workers.add(client, council, signIn, clock.instant()))
                .flatMap(isNew -> mustBeNoColleague(client, council, signIn.worker()))
                .then(Mono.defer(() -> given(client, asking, signIn.worker(), lastDay)));
    }

    /** The same role for another while; the one before ends. */
    public Mono<UUID> instead(DatabaseClient client, Asking asking, WorkerId worker, UUID roleId, LocalDate lastDay) {
        return end(client, asking, worker, roleId).then(Mono.defer(() -> given(client, asking, worker, lastDay)));
    }

    /** The role ends now. */
    public Mono<Void> end(DatabaseClient client, Asking asking, WorkerId worker, UUID roleId) {
        return workers.hold(client, asking.council())
                .then(workers.held(client, asking.council(), worker))
                .flatMapIterable(held -> held)
                .filter(held -> held.id().equals(roleId))
                .concatMap(held -> workers.end(
                        client,
                        asking.council(),
                        new Held(held.id(), worker, held.role(), held.spell().endingOn(today().minusDays(1), today())),
                        asking.worker()))
                .then(workers.outOfStep(client, asking.council(), worker));
    }

    /** The identity provider is told; what cannot be told now is told later. */
    public Mono<Void> tell(Asking asking, WorkerId worker) {
        return telling.of(asking.council(), asking.alias(), worker);
    }

    /** A password for the first time, or an invitation to their address. */
    public Mono<FirstPassword> firstPassword(Asking asking, WorkerId worker) {
        return adding.firstPassword(asking, worker.value());
    }

    private Mono<UUID> given(DatabaseClient client, Asking asking, WorkerId worker, LocalDate lastDay) {
        UUID id = ids.next();
        Instant now = clock.instant();
        return workers.give(
                        client,
                        asking.council(),
                        new Held(id, worker, DELEGATE, new Spell(today(), lastDay)),
                        asking.worker(),
                        now)
                .then(Mono.defer(() -> workers.outOfStep(client, asking.council(), worker)))
                .thenReturn(id);
    }

    /** Somebody who works here has a sign-in that opens more than one plan; they are asked to plan as colleagues. */
    private Mono<Void> mustBeNoColleague(DatabaseClient client, CouncilId council, WorkerId worker) {
        return workers.find(client, council, worker)
                .zipWith(workers.held(client, council, worker), (found, held) -> {
                    boolean colleague = held.stream()
                            .anyMatch(each -> each.worker().equals(worker)
                                    && !each.role().equals(DELEGATE)
                                    && isStillToHold(each.spell()));
                    if (colleague || found.hasLeft()) {
                        throw new Refused(
                                new Refusal.WrongState(
                                        found.hasLeft()
                                                ? "Their sign-in was ended by an administrator. Ask for another e-mail address."
                                                : "This address signs in a colleague, who sees more than one plan. Ask for another address."));
                    }
                    return true;
                })
                .then();
    }

    private boolean isStillToHold(Spell spell) {
        LocalDate until = spell.until();
        return until == null || !until.isBefore(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.LONDON);
    }
}
