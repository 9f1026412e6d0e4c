package uk.ourplan.core.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.directory.EndOn;
import uk.ourplan.api.directory.JoinTeam;
import uk.ourplan.api.directory.TeamChange;
import uk.ourplan.api.directory.TeamMember;
import uk.ourplan.api.directory.TeamSummary;
import uk.ourplan.api.directory.TeamView;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.directory.model.Spell;
import uk.ourplan.core.problem.Paging;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.date.Days;

/** Makes teams, says who manages them and who is in them from when to when. */
@Component
public final class KeepingTeams {

    private static final int LONGEST_NAME = 120;

    private final CouncilDoor door;
    private final Teams teams;
    private final Workers workers;
    private final NewIds ids;
    private final Clock clock;

    KeepingTeams(CouncilDoor door, Teams teams, Workers workers, NewIds ids, Clock clock) {
        this.door = door;
        this.teams = teams;
        this.workers = workers;
        this.ids = ids;
        this.clock = clock;
    }

    public Mono<Page<TeamSummary>> some(Asking asking, int page, int size) {
        Paging.mustHold(page, size);
        return door.read(asking.council(), client -> teams.some(client, asking.council(), today(), page, size));
    }

    public Mono<TeamView> look(Asking asking, UUID team) {
        return door.read(asking.council(), client -> known(client, asking, team));
    }

    public Mono<Page<TeamMember>> members(Asking asking, UUID team, int page, int size) {
        Paging.mustHold(page, size);
        return door.read(
                asking.council(),
                client -> known(client, asking, team)
                        .then(Mono.defer(() -> teams.members(client, asking.council(), team, page, size))));
    }

    public Mono<TeamView> make(Asking asking, TeamChange change) {
        UUID team = ids.next();
        return door.write(asking, client -> put(client, asking, team, change).map(view -> done(view, "team_made")));
    }

    public Mono<TeamView> change(Asking asking, UUID team, TeamChange change) {
        return door.write(
                asking,
                client -> known(client, asking, team)
                        .flatMap(there -> put(client, asking, team, change))
                        .map(view -> done(view, "team_changed")));
    }

    public Mono<TeamView> join(Asking asking, UUID team, JoinTeam member) {
        return door.write(
                asking,
                client -> known(client, asking, team)
                        .flatMap(there -> mustWorkHere(client, asking, member.workerId(), "worker_id"))
                        .then(Mono.defer(() -> {
                            LocalDate until = member.until();
                            if (until != null && until.isBefore(member.from())) {
                                throw GivingARole.wrong("until", "The last day is before the first.");
                            }
                            return teams.join(
                                    client,
                                    asking.council(),
                                    ids.next(),
                                    team,
                                    new WorkerId(member.workerId()),
                                    new Spell(member.from(), until));
                        }))
                        .then(Mono.defer(() -> known(client, asking, team)))
                        .map(view -> done(view, "team_joined")));
    }

    public Mono<TeamView> leave(Asking asking, UUID team, UUID member, EndOn end) {
        return door.write(
                asking,
                client -> known(client, asking, team)
                        .flatMap(there -> teams.member(client, asking.council(), team, member))
                        .switchIfEmpty(Mono.error(() -> new Refused(new Refusal.NotFound())))
                        .flatMap(there -> teams.end(
                                client,
                                asking.council(),
                                member,
                                new Spell(there.from(), there.until()).endingOn(end.lastDay(), today())))
                        .then(Mono.defer(() -> known(client, asking, team)))
                        .map(view -> done(view, "team_left")));
    }

    private Mono<TeamView> put(DatabaseClient client, Asking asking, UUID team, TeamChange change) {
        if (change.name().isBlank() || change.name().strip().length() > LONGEST_NAME) {
            throw GivingARole.wrong("name", "Write a name of at most " + LONGEST_NAME + " letters.");
        }
        return mustWorkHere(client, asking, change.managerId(), "manager_id")
                .then(Mono.defer(() -> teams.put(client, asking.council(), team, change, clock.instant())))
                .flatMap(put -> put
                        ? known(client, asking, team)
                        : Mono.error(new Refused(new Refusal.WrongState(
                                "The council has a team of this name already. Choose another name."))));
    }

    private Mono<Void> mustWorkHere(DatabaseClient client, Asking asking, UUID worker, String at) {
        return workers.find(client, asking.council(), new WorkerId(worker))
                .filter(found -> !found.hasLeft())
                .switchIfEmpty(Mono.error(() -> GivingARole.wrong(at, "Choose somebody who works for the council.")))
                .then();
    }

    private Mono<TeamView> known(DatabaseClient client, Asking asking, UUID team) {
        return teams.find(client, asking.council(), team)
                .switchIfEmpty(Mono.error(() -> new Refused(new Refusal.NotFound())));
    }

    private static Written<TeamView> done(TeamView view, String deed) {
        return Written.of(view, Deed.of(deed, "team", view.id())).touching("team", view.id(), Permission.COUNCIL_ADMIN);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.LONDON);
    }
}
