package uk.ourplan.core.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
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
import uk.ourplan.core.task.Tasks.Wanted;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;

/** Looks at the desk of whoever asks: what is due and which plans are under way; and at those of the people they manage. */
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
                client -> tasks.open(client, asking, new Wanted.Mine(false), today(), 0, Page.LARGEST)
                        .flatMap(due ->
                                tasks.team(client, asking, today()).flatMap(team -> desk(client, asking, due, team))));
    }

    private Mono<MyWork> desk(DatabaseClient client, Asking asking, Page<Task> due, Tasks.Team team) {
        return plans.underWayBy(client, asking.council(), asking.worker())
                .flatMap(underWay -> plans.countedBy(client, asking.council(), asking.worker())
                        .map(counted -> new MyWork(
                                due.items(), due.total(), team.isManaged(), team.overdue(), underWay, counted)));
    }

    /** One page of the tasks of whoever asks, or of those whom they manage. */
    public Mono<Page<Task>> tasks(Asking asking, int page, int size, String whose, boolean overdue) {
        List<Mistake> mistakes = pages(page, size);
        if (!List.of("mine", "team").contains(whose)) {
            mistakes.add(new Mistake("whose", "Ask for mine or for team."));
        }
        mustBe(mistakes);
        return page(asking, whose.equals("team") ? new Wanted.OfMyTeam(overdue) : new Wanted.Mine(overdue), page, size);
    }

    /** One page of what is to be done about a plan; for everybody who may read plans. */
    public Mono<Page<Task>> ofPlan(Asking asking, UUID planId, int page, int size) {
        asking.mustHold(
                Permission.PRACTITIONER,
                Permission.AUTHORISER,
                Permission.PANEL_MEMBER,
                Permission.FINANCE_OFFICER,
                Permission.AUDITOR);
        mustBe(pages(page, size));
        return door.read(
                asking.council(),
                client -> tasks.hasPlan(client, asking.council(), planId)
                        .filter(there -> there)
                        .switchIfEmpty(Mono.error(() -> new Refused(new Refusal.NotFound())))
                        .flatMap(there ->
                                tasks.open(client, asking, new Wanted.AboutPlan(planId), today(), page, size)));
    }

    private Mono<Page<Task>> page(Asking asking, Wanted wanted, int page, int size) {
        return door.read(asking.council(), client -> tasks.open(client, asking, wanted, today(), page, size));
    }

    private static List<Mistake> pages(int page, int size) {
        List<Mistake> mistakes = new ArrayList<>();
        if (page < 0 || page > LAST_PAGE) {
            mistakes.add(new Mistake("page", "Pages are counted from 0."));
        }
        if (size < 1 || size > Page.LARGEST) {
            mistakes.add(new Mistake("size", "A page holds 1 to " + Page.LARGEST + "."));
        }
        return mistakes;
    }

    private static void mustBe(List<Mistake> mistakes) {
        if (!mistakes.isEmpty()) {
            throw new Refused(new Refusal.Unreadable("There is no such page.", mistakes));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.LONDON);
    }
}
