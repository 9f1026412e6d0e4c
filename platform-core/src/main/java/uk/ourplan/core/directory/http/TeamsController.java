package uk.ourplan.core.directory.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.directory.EndOn;
import uk.ourplan.api.directory.JoinTeam;
import uk.ourplan.api.directory.TeamChange;
import uk.ourplan.api.directory.TeamMember;
import uk.ourplan.api.directory.TeamSummary;
import uk.ourplan.api.directory.TeamView;
import uk.ourplan.api.directory.TeamsApi;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.directory.KeepingTeams;
import uk.ourplan.language.council.Permission;

/** For administrators of the council; an auditor may look. */
@RestController
class TeamsController implements TeamsApi {

    private static final Permission[] MAY_LOOK = {Permission.COUNCIL_ADMIN, Permission.AUDITOR};

    private final KeepingTeams keeping;

    TeamsController(KeepingTeams keeping) {
        this.keeping = keeping;
    }

    @Override
    public Mono<Page<TeamSummary>> teams(int page, int size) {
        return Asking.holding(MAY_LOOK).flatMap(asking -> keeping.some(asking, page, size));
    }

    @Override
    public Mono<TeamView> team(UUID teamId) {
        return Asking.holding(MAY_LOOK).flatMap(asking -> keeping.look(asking, teamId));
    }

    @Override
    public Mono<Page<TeamMember>> members(UUID teamId, int page, int size) {
        return Asking.holding(MAY_LOOK).flatMap(asking -> keeping.members(asking, teamId, page, size));
    }

    @Override
    public Mono<TeamView> make(TeamChange team, @Nullable String idempotencyKey) {
        return administrator().flatMap(asking -> keeping.make(asking, team));
    }

    @Override
    public Mono<TeamView> change(UUID teamId, TeamChange team, @Nullable String idempotencyKey) {
        return administrator().flatMap(asking -> keeping.change(asking, teamId, team));
    }

    @Override
    public Mono<TeamView> join(UUID teamId, JoinTeam member, @Nullable String idempotencyKey) {
        return administrator().flatMap(asking -> keeping.join(asking, teamId, member));
    }

    @Override
    public Mono<TeamView> leave(UUID teamId, UUID memberId, EndOn end, @Nullable String idempotencyKey) {
        return administrator().flatMap(asking -> keeping.leave(asking, teamId, memberId, end));
    }

    private static Mono<Asking> administrator() {
        return Asking.holding(Permission.COUNCIL_ADMIN);
    }
}
