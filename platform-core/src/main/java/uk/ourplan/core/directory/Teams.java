package uk.ourplan.core.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.directory.TeamChange;
import uk.ourplan.api.directory.TeamMember;
import uk.ourplan.api.directory.TeamSummary;
import uk.ourplan.api.directory.TeamView;
import uk.ourplan.core.directory.model.Spell;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

/** The teams of a council. Every method works inside the transaction of the client that it is given. */
public interface Teams {

    /** By name. */
    Mono<Page<TeamSummary>> some(DatabaseClient client, CouncilId council, LocalDate today, int page, int size);

    Mono<TeamView> find(DatabaseClient client, CouncilId council, UUID team);

    /** First those who stay, then those with a last day, each by name. */
    Mono<Page<TeamMember>> members(DatabaseClient client, CouncilId council, UUID team, int page, int size);

    /** One of them; empty where nobody is in this team under that id. */
    Mono<TeamMember> member(DatabaseClient client, CouncilId council, UUID team, UUID member);

    /** Makes it or writes it anew; false where another team has the name. */
    Mono<Boolean> put(DatabaseClient client, CouncilId council, UUID team, TeamChange change, Instant at);

    Mono<Void> join(DatabaseClient client, CouncilId council, UUID id, UUID team, WorkerId worker, Spell spell);

    Mono<Void> end(DatabaseClient client, CouncilId council, UUID id, Spell spell);

    /** Somebody who leaves the council is in no team any longer; teams that they managed go to their successor. */
    Mono<Void> leave(DatabaseClient client, CouncilId council, WorkerId worker, WorkerId successor, LocalDate lastDay);

    /** The names of the teams that somebody is in on this day. */
    Mono<List<String>> namesOf(DatabaseClient client, CouncilId council, WorkerId worker, LocalDate today);

    /** How many teams they manage. */
    Mono<Long> managedBy(DatabaseClient client, CouncilId council, WorkerId worker);
}
