package uk.ourplan.core.task;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.work.Task;
import uk.ourplan.api.work.WhatWasDone;
import uk.ourplan.api.work.WhyOwed;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.plan.FollowUp;
import uk.ourplan.language.plan.RecordWanted;
import uk.ourplan.language.plan.RecordWanted.Asked;

/**
 * Puts on record what was done about a task that a rule owes. The record stands beside the plan, or beside the person where there is none, for good, signed or not; the
 * rule finds it there and owes the task no longer.
 */
@Component
public class RecordingWhatWasDone {

    private static final int LONGEST = 2000;
    private static final int LONGEST_LINE = 500;

    private final CouncilDoor door;
    private final Tasks tasks;
    private final FollowUps followUps;
    private final Clock clock;

    RecordingWhatWasDone(CouncilDoor door, Tasks tasks, FollowUps followUps, Clock clock) {
        this.door = door;
        this.tasks = tasks;
        this.followUps = followUps;
        this.clock = clock;
    }

    /**
     * Refused where no such task lies on the desk or in the team (404), where something else ends it (409), and where the
     * record does not say what the rule wants to know (422).
     */
    public Mono<Task> putOnRecord(Asking asking, UUID id, WhatWasDone done) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Days.LONDON);
        return door.write(
                asking,
                client -> tasks.find(client, asking, id, today)
                        .switchIfEmpty(Mono.error(() -> new Refused(new Refusal.NotFound())))
                        .flatMap(task -> recorded(client, asking, task, done, now, today)));
    }

    private Mono<Written<Task>> recorded(
            DatabaseClient client, Asking asking, Task task, WhatWasDone done, Instant now, LocalDate today) {
        WhyOwed why = task.why();
        UUID plan = task.planId();
        if (why == null || why.recordWanted() == null) {
            throw new Refused(new Refusal.WrongState(
                    "A record does not end this task. " + (why == null ? "Mark it as done." : why.ends())));
        }
        List<Mistake> mistakes = mistakes(why.recordWanted(), done, today);
        if (!mistakes.isEmpty()) {
            throw new Refused(new Refusal.Invalid("This record does not end the task. Complete it.", mistakes));
        }
        FollowUp followUp = new FollowUp(
                why.key(), done.on(), done.outcome(), done.said().strip(), done.how(), done.with(), done.next());
        return followUps
                .add(client, asking, task.personId(), plan, followUp, now)
                .thenReturn(Written.of(
                                task,
                                Deed.of(
                                        "task_recorded",
                                        plan == null
                                                ? Map.of("task", task.id(), "person", task.personId())
                                                : Map.of("task", task.id(), "plan", plan, "person", task.personId())))
                        .touching("task_recorded", task.id()));
    }

    @SuppressWarnings("NullAway") // JSON may leave anything out
    private static List<Mistake> mistakes(RecordWanted wanted, WhatWasDone done, LocalDate today) {
        List<Mistake> mistakes = new ArrayList<>();
        if (done.on() == null || done.on().isAfter(today)) {
            mistakes.add(new Mistake("on", "Give the day on which it was done; it cannot lie ahead."));
        }
        if (done.outcome() == null || !wanted.outcomes().contains(done.outcome())) {
            mistakes.add(new Mistake(
                    "outcome",
                    "Say what came of it: "
                            + String.join(
                                    ", ",
                                    wanted.outcomes().stream()
                                            .map(each -> each.code().replace('_', ' '))
                                            .toList())
                            + "."));
        }
        if (blank(done.said()) || done.said().length() > LONGEST) {
            mistakes.add(new Mistake("said", "Say what was found or came of it, in 1 to " + LONGEST + " characters."));
        }
        line(mistakes, wanted, "how", done.how());
        line(mistakes, wanted, "with", done.with());
        line(mistakes, wanted, "next", done.next());
        return mistakes;
    }

    private static void line(List<Mistake> mistakes, RecordWanted wanted, String field, @Nullable String text) {
        Asked asked = wanted.asked().stream()
                .filter(each -> each.field().equals(field))
                .findFirst()
                .orElse(null);
        if (asked != null && (blank(text) || isNoChoice(asked, text))) {
            mistakes.add(new Mistake(field, "This is wanted, too: " + asked.label() + "."));
        } else if (text != null && text.length() > LONGEST_LINE) {
            mistakes.add(new Mistake(field, "Say it in at most " + LONGEST_LINE + " characters."));
        }
    }

    private static boolean isNoChoice(Asked asked, @Nullable String text) {
        return !asked.choices().isEmpty() && !asked.choices().contains(text);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
