package uk.ourplan.core.authorisation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.authorising.DecisionView;
import uk.ourplan.api.plan.ReturnPlan;
import uk.ourplan.api.plan.ReturnReason;
import uk.ourplan.api.plan.Returned;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.Guard;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.Plans;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.core.plan.model.PlanSteps;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.core.task.NewTask;
import uk.ourplan.core.task.TaskKind;
import uk.ourplan.core.task.Tasks;
import uk.ourplan.language.council.Permission;

/** Sends a plan back to its author with reasons tied to sections; what was submitted is kept (AUTH-02). */
@Component
public class ReturningAPlan {

    private static final int MOST_REASONS = 50;
    private static final int LONGEST = 2000;
    /** No rule gives a day for the answer; a week keeps it in sight. */
    private static final int WEEKS_TO_ANSWER = 1;

    private final CouncilDoor door;
    private final Plans plans;
    private final LayingOutAPlan layingOut;
    private final Tasks tasks;

    ReturningAPlan(CouncilDoor door, Plans plans, LayingOutAPlan layingOut, Tasks tasks) {
        this.door = door;
        this.plans = plans;
        this.layingOut = layingOut;
        this.tasks = tasks;
    }

    /** Refused without a reason (422), for the author and lower levels (403), and where nothing waits (409). */
    public Mono<DecisionView> returns(Asking asking, UUID planId, ReturnPlan sent) {
        asking.mustHold(Permission.AUTHORISER);
        List<Mistake> mistakes = mistakes(sent);
        if (!mistakes.isEmpty()) {
            return Mono.error(() -> new Refused(
                    new Refusal.Invalid("A plan is returned with reasons that its author can act on.", mistakes)));
        }
        return door.write(
                asking,
                client -> layingOut
                        .hold(client, asking.council(), planId)
                        .flatMap(before -> returned(client, asking, before, sent.reasons())));
    }

    @SuppressWarnings("NullAway") // JSON may leave a list or a section out
    private static List<Mistake> mistakes(ReturnPlan sent) {
        if (sent.reasons() == null || sent.reasons().isEmpty() || sent.reasons().size() > MOST_REASONS) {
            return List.of(new Mistake("reasons", "Give 1 to " + MOST_REASONS + " reasons."));
        }
        if (sent.reasons().stream().allMatch(reason -> Boolean.TRUE.equals(reason.formOnly()))) {
            return List.of(new Mistake(
                    "reasons",
                    "A plan is never returned for its form alone: people may make their plan in any form (FORMAT-02). Say what"
                            + " of its content is missing, or sign it."));
        }
        List<Mistake> mistakes = new ArrayList<>();
        for (int i = 0; i < sent.reasons().size(); i++) {
            ReturnReason reason = sent.reasons().get(i);
            if (reason.section() == null) {
                mistakes.add(new Mistake("reasons[" + i + "].section", "Say which section it is about."));
            }
            if (reason.says() == null
                    || reason.says().isBlank()
                    || reason.says().length() > LONGEST) {
                mistakes.add(new Mistake("reasons[" + i + "].says", "Say why, in 1 to " + LONGEST + " characters."));
            }
        }
        return mistakes;
    }

    private Mono<Written<DecisionView>> returned(
            DatabaseClient client, Asking asking, LaidOut before, List<ReturnReason> reasons) {
        DecidingOnAPlan.mustDecide(before, asking);
        Guard.state(PlanSteps.whyNotDecided(before.plan().state()));
        return sentBack(client, asking, before, reasons);
    }

    /** Back with the author, whoever decided so. */
    Mono<Written<DecisionView>> sentBack(
            DatabaseClient client, Asking asking, LaidOut before, List<ReturnReason> reasons) {
        Instant now = layingOut.now();
        Plan plan = before.plan()
                .having(before.plan().progress().returned(now))
                .havingReturn(new Returned(now, asking.name(), reasons));
        LaidOut after = layingOut.again(before, plan);
        return plans.addReturn(client, asking, plan, reasons, now)
                .then(plans.keep(client, asking.council(), plan))
                .then(tasks.make(
                        client,
                        asking.council(),
                        new NewTask(
                                TaskKind.ANSWER_RETURN,
                                plan.origin().author(),
                                plan.origin().personId(),
                                plan.id(),
                                null,
                                layingOut.today().plusWeeks(WEEKS_TO_ANSWER),
                                "AUTH-02")))
                .map(task -> Written.of(DecidingOnAPlan.told(after, asking), Deeds.about("plan_returned", plan))
                        .touching("plan_returned", plan.id(), Deeds.readers())
                        .touching("task_made", task, Permission.PRACTITIONER));
    }
}
