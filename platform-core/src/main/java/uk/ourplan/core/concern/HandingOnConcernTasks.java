package uk.ourplan.core.concern;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.concern.ConcernTaskView;
import uk.ourplan.api.concern.HandOnConcernTask;
import uk.ourplan.api.work.HandedOn;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.directory.LookingForColleagues;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Paging;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.core.task.HandingOnATask;

/** What lies on whose desk about concerns, and how it gets to another. */
@Component
public class HandingOnConcernTasks {

    private final CouncilDoor door;
    private final LayingOutAPlan law;
    private final ConcernTasks tasks;
    private final LookingForColleagues colleagues;

    HandingOnConcernTasks(CouncilDoor door, LayingOutAPlan law, ConcernTasks tasks, LookingForColleagues colleagues) {
        this.door = door;
        this.law = law;
        this.tasks = tasks;
        this.colleagues = colleagues;
    }

    /** What whoever asks has to do about concerns, or what those have to do whom they manage. The look is recorded. */
    public Mono<Page<ConcernTaskView>> tasks(Asking asking, int page, int size, String whose) {
        asking.mustHold(WorkingOnAConcern.workers());
        Paging.mustHold(page, size);
        if (!List.of("mine", "team").contains(whose)) {
            throw new Refused(new Refusal.Unreadable(
                    "There is no such list.", List.of(new Mistake("whose", "Ask for mine or for team."))));
        }
        return door.write(
                asking,
                client -> (whose.equals("team")
                                ? tasks.ofTeam(client, asking, law.today(), page, size)
                                : tasks.mine(client, asking, law.today(), page, size))
                        .map(found -> Written.of(
                                found,
                                Deed.of(
                                        "concern_tasks_viewed",
                                        "council",
                                        asking.council().value()))));
    }

    /** Refused (404) where no such task lies there, and (422) without a reason or for somebody who may not do it. */
    @SuppressWarnings("NullAway") // JSON may leave anything out
    public Mono<ConcernTaskView> handOn(Asking asking, UUID concern, HandOnConcernTask sent) {
        asking.mustHold(WorkingOnAConcern.workers());
        String key = sent.key() == null ? "" : sent.key();
        return door.write(
                asking,
                client -> tasks.find(client, asking, concern, key, law.today())
                        .switchIfEmpty(Mono.error(() -> new Refused(new Refusal.NotFound())))
                        .flatMap(task -> {
                            String why = HandingOnATask.reason(sent.why());
                            return colleagues
                                    .whoTakes(client, asking.council(), sent.to(), HandingOnATask.mayDoIt(task.owner()))
                                    .flatMap(to -> tasks.handOn(client, asking, concern, key, to.id(), why, law.now())
                                            .thenReturn(Written.of(
                                                            task.handed(new HandedOn(
                                                                    to.name(), asking.name(), why, law.today())),
                                                            Deed.of(
                                                                    "concern_task_handed_on",
                                                                    Map.of(
                                                                            "concern",
                                                                            concern,
                                                                            "to",
                                                                            to.id()
                                                                                    .value())))
                                                    .touching(
                                                            "concern_changed", concern, WorkingOnAConcern.workers())));
                        }));
    }
}
