package uk.ourplan.core.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.directory.FirstPassword;
import uk.ourplan.api.directory.NewWorker;
import uk.ourplan.api.directory.RoleOnOffer;
import uk.ourplan.api.directory.WorkerView;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.directory.model.Held;
import uk.ourplan.core.directory.model.Spell;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.date.Days;

/**
 * Adds somebody to the council: a sign-in without any role first, then the directory, then the roles in the sign-in, so that
 * a failure in between leaves nobody with more than the directory says. The same sent again goes on where it stopped.
 */
@Component
public final class AddingAWorker {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,180}\\.[A-Za-z]{2,}");
    private static final int LONGEST_NAME = 100;

    private final CouncilDoor door;
    private final Workers workers;
    private final SignIns signIns;
    private final RolesOnOffer offer;
    private final LookingAtAWorker looking;
    private final TellingTheSignIn telling;
    private final BringingInMembers bringingIn;
    private final NewIds ids;
    private final Clock clock;

    AddingAWorker(
            CouncilDoor door,
            Workers workers,
            SignIns signIns,
            RolesOnOffer offer,
            LookingAtAWorker looking,
            TellingTheSignIn telling,
            BringingInMembers bringingIn,
            NewIds ids,
            Clock clock) {
        this.door = door;
        this.workers = workers;
        this.signIns = signIns;
        this.offer = offer;
        this.looking = looking;
        this.telling = telling;
        this.bringingIn = bringingIn;
        this.ids = ids;
        this.clock = clock;
    }

    public Mono<WorkerView> add(Asking asking, NewWorker worker) {
        return bringingIn
                .whereEmpty(asking)
                .then(door.read(asking.council(), client -> offer.of(asking.council(), client)))
                .doOnNext(roles -> check(worker, roles))
                .flatMap(roles -> signIns.add(
                        asking.alias(),
                        worker.email().strip().toLowerCase(Locale.ROOT),
                        worker.firstNames().strip(),
                        worker.lastName().strip()))
                .flatMap(signIn -> door.write(asking, client -> added(client, asking, signIn, worker.roles())))
                .flatMap(view -> telling.of(asking.council(), asking.alias(), new WorkerId(view.id()))
                        .thenReturn(view));
    }

    /** Not remembered for a repeated request: a password is written nowhere. */
    public Mono<FirstPassword> firstPassword(Asking asking, UUID id) {
        WorkerId worker = new WorkerId(id);
        return door.read(asking.council(), client -> looking.known(client, asking.council(), worker))
                .flatMap(known -> known.hasLeft() ? Mono.error(hasLeft()) : Mono.just(known))
                .flatMap(known -> signIns.firstPassword(asking.alias(), worker))
                .map(password -> new FirstPassword(password.orElse(null)))
                .flatMap(password -> door.write(
                                asking.besides(),
                                client -> Mono.just(Written.of(id, Deed.of("sign_in_reset", "worker", id))))
                        .thenReturn(password));
    }

    private Mono<Written<WorkerView>> added(DatabaseClient client, Asking asking, SignIn signIn, List<String> roles) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Days.LONDON);
        return workers.hold(client, asking.council())
                .then(workers.add(client, asking.council(), signIn, now))
                .flatMap(isNew -> isNew
                        ? Flux.fromIterable(Set.copyOf(roles))
                                .concatMap(role -> workers.give(
                                        client,
                                        asking.council(),
                                        new Held(ids.next(), signIn.worker(), role, new Spell(today, null)),
                                        asking.worker(),
                                        now))
                                .then()
                        : Mono.error(new Refused(new Refusal.WrongState(
                                "Somebody with this e-mail address is in the council already. Look for them by it."))))
                .then(Mono.defer(() -> looking.within(client, asking.council(), signIn.worker())))
                .map(view -> Written.of(view, Deed.of("worker_added", "worker", view.id()))
                        .touching("worker", view.id(), Permission.COUNCIL_ADMIN));
    }

    private static void check(NewWorker worker, List<RoleOnOffer> offer) {
        List<Mistake> mistakes = new ArrayList<>();
        address(worker.email()).ifPresent(mistakes::add);
        named("first_names", worker.firstNames()).ifPresent(mistakes::add);
        named("last_name", worker.lastName()).ifPresent(mistakes::add);
        Set<String> known = offer.stream().map(RoleOnOffer::role).collect(Collectors.toSet());
        worker.roles().stream()
                .filter(role -> !known.contains(role))
                .forEach(role -> mistakes.add(new Mistake("roles", "The role " + role + " is not on offer here.")));
        if (!mistakes.isEmpty()) {
            throw new Refused(new Refusal.Invalid("They cannot be added like this.", mistakes));
        }
    }

    static Optional<Mistake> address(String email) {
        return EMAIL.matcher(email.strip()).matches()
                ? Optional.empty()
                : Optional.of(new Mistake("email", "Write the whole address, like ann.example@council.gov.uk."));
    }

    static Optional<Mistake> named(String at, String name) {
        return name.isBlank() || name.strip().length() > LONGEST_NAME
                ? Optional.of(new Mistake(at, "Write a name of at most " + LONGEST_NAME + " letters."))
                : Optional.empty();
    }

    static Refused hasLeft() {
        return new Refused(new Refusal.WrongState("They have left the council. Add them anew when they come back."));
    }
}
