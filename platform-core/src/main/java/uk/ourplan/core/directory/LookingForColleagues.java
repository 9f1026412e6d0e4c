package uk.ourplan.core.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.directory.WorkerSearch;
import uk.ourplan.api.work.Colleague;
import uk.ourplan.api.work.ColleagueSearch;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.directory.model.RolesOnADay;
import uk.ourplan.core.directory.model.Worker;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.date.Days;

/** Finds colleagues who can take a piece of work, for everybody on the staff. */
@Component
public class LookingForColleagues {

    private final LookingForAWorker looking;
    private final Workers workers;
    private final Clock clock;

    LookingForColleagues(LookingForAWorker looking, Workers workers, Clock clock) {
        this.looking = looking;
        this.workers = workers;
        this.clock = clock;
    }

    /** By name; refused (403) for whoever only makes parts of a plan for the council (DELEGATE-06). */
    public Mono<Page<Colleague>> find(Asking asking, ColleagueSearch search) {
        asking.mustHold(
                Permission.PRACTITIONER,
                Permission.AUTHORISER,
                Permission.PANEL_MEMBER,
                Permission.FINANCE_OFFICER,
                Permission.PURCHASING_OFFICER,
                Permission.COMMISSIONING_OFFICER,
                Permission.COUNCIL_ADMIN);
        return looking.find(asking, new WorkerSearch(search.text(), false, search.page(), search.size()))
                .map(found -> new Page<>(
                        found.items().stream()
                                .map(one -> new Colleague(one.id(), one.name(), one.roles()))
                                .toList(),
                        found.page(),
                        found.size(),
                        found.total()));
    }

    /**
     * A colleague who takes something over. Refused (422) for nobody of this council, somebody who has left, and somebody who
     * holds none of the roles that it asks for.
     *
     * @param oneOf permissions and rungs of the ladder, as codes; none where any will do
     */
    public Mono<Worker> whoTakes(DatabaseClient client, CouncilId council, @Nullable UUID id, Set<String> oneOf) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Days.LONDON);
        return Mono.justOrEmpty(id)
                .map(WorkerId::new)
                .flatMap(worker -> workers.find(client, council, worker))
                .filter(worker -> !worker.hasLeft())
                .filterWhen(worker -> roles(client, council, worker.id(), today)
                        .map(held -> oneOf.isEmpty()
                                ? isColleague(held)
                                : held.stream().anyMatch(oneOf::contains)))
                .switchIfEmpty(Mono.error(() -> GivingARole.wrong(
                        "to",
                        oneOf.isEmpty()
                                ? "Choose a colleague who works for this council."
                                : "Choose a colleague who may do it: "
                                        + String.join(
                                                        " or ",
                                                        oneOf.stream().sorted().toList())
                                                .replace('_', ' ')
                                        + ".")));
    }

    private Mono<Set<String>> roles(DatabaseClient client, CouncilId council, WorkerId worker, LocalDate today) {
        return workers.held(client, council, worker)
                .zipWhen(held -> workers.deputising(client, council, worker))
                .map(both -> RolesOnADay.of(worker, both.getT1(), both.getT2(), today));
    }

    private static boolean isColleague(Set<String> roles) {
        return roles.stream().anyMatch(role -> !role.equals(Permission.DELEGATE.code()));
    }
}
