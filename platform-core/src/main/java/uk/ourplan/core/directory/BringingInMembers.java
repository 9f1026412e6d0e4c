package uk.ourplan.core.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.directory.model.Held;
import uk.ourplan.core.directory.model.Spell;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;

/**
 * Takes those who sign in for the council already into its directory, with the roles that their tokens carry, once: where
 * the directory is empty. From then on the directory decides.
 */
@Component
final class BringingInMembers {

    private static final int AT_ONCE = 100;
    private static final int SIDE_BY_SIDE = 8;

    private final CouncilDoor door;
    private final Workers workers;
    private final SignIns signIns;
    private final NewIds ids;
    private final Clock clock;

    BringingInMembers(CouncilDoor door, Workers workers, SignIns signIns, NewIds ids, Clock clock) {
        this.door = door;
        this.workers = workers;
        this.signIns = signIns;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<Void> whereEmpty(Asking asking) {
        return door.read(asking.council(), client -> workers.isEmpty(client, asking.council()))
                .filter(Boolean::booleanValue)
                .flatMap(empty -> members(asking.alias(), 0).collectList())
                .filter(members -> !members.isEmpty())
                .flatMap(members -> door.write(
                        asking.besides(),
                        client -> workers.hold(client, asking.council())
                                .then(Flux.fromIterable(members)
                                        .concatMap(member -> taken(client, asking, member))
                                        .then())
                                .thenReturn(Written.of(
                                                asking.council().value(),
                                                Deed.of(
                                                        "workers_brought_in",
                                                        "council",
                                                        asking.council().value()))
                                        .touching("worker", asking.council().value(), Permission.COUNCIL_ADMIN))))
                .then();
    }

    private Flux<Member> members(String alias, int first) {
        return signIns.members(alias, first, AT_ONCE)
                .flatMapMany(page -> Flux.fromIterable(page)
                        .flatMap(
                                signIn -> signIns.roles(alias, signIn.worker()).map(roles -> new Member(signIn, roles)),
                                SIDE_BY_SIDE)
                        .concatWith(page.size() < AT_ONCE ? Flux.empty() : members(alias, first + AT_ONCE)));
    }

    private Mono<Void> taken(DatabaseClient client, Asking asking, Member member) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Days.LONDON);
        List<Held> held = member.roles().stream()
                .sorted()
                .filter(role -> !role.equals(Permission.OPERATOR.code()))
                .map(role -> new Held(ids.next(), member.signIn().worker(), role, new Spell(today, null)))
                .toList();
        return workers.add(client, asking.council(), member.signIn(), now)
                .filter(Boolean::booleanValue)
                .flatMap(isNew -> Flux.fromIterable(held)
                        .concatMap(each -> workers.give(client, asking.council(), each, asking.worker(), now))
                        .then(workers.inStep(
                                client, asking.council(), member.signIn().worker(), today)));
    }

    private record Member(SignIn signIn, Set<String> roles) {}
}
