package uk.ourplan.core.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.work.MyWork;
import uk.ourplan.api.work.Task;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.person.PlansAtAGlance;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.date.Days;

/** Looks at the desk of whoever asks: what is due and which plans are under way. */
@Component
public final class LookingAtMyWork {

    private static final int LAST_PAGE = 1_000_000;

    private final CouncilDoor door;
    private final Tasks tasks;
    private final PlansAtAGlance plans;
    private final Clock clock;

    LookingAtMyWork(CouncilDoor door, Tasks tasks, PlansAtAGlance plans, Clock clock) {
        this.door = door;
        this.tasks = tasks;
        this.plans = plans;
        this.clock = clock;
    }

    public Mono<MyWork> mine(Asking asking) {
        return door.read(
                asking.council(),
                client -> tasks.open(client, asking.council(), asking.worker(), today(), 0, Page.LARGEST)
                        .flatMap(due -> plans.underWayBy(client, asking.council(), asking.worker())
                                .flatMap(underWay -> plans.countedBy(client, asking.council(), asking.worker())
                                        .map(counted -> new MyWork(due.items(), due.total(), underWay, counted)))));
    }

    public Mono<Page<Task>> tasks(Asking asking, int page, int size) {
        List<Mistake> mistakes = new ArrayList<>();
        if (page < 0 || page > LAST_PAGE) {
            mistakes.add(new Mistake("page", "Pages are counted from 0."));
        }
        if (size < 1 || size > Page.LARGEST) {
            mistakes.add(new Mistake("size", "A page holds 1 to " + Page.LARGEST + "."));
        }
        if (!mistakes.isEmpty()) {
            throw new Refused(new Refusal.Unreadable("There is no such page.", mistakes));
        }
        return door.read(
                asking.council(), client -> tasks.open(client, asking.council(), asking.worker(), today(), page, size));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.LONDON);
    }
}
