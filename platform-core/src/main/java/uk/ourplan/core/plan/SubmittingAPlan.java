package uk.ourplan.core.plan;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.core.plan.model.PlanSteps;
import uk.ourplan.core.plan.model.Submission;
import uk.ourplan.core.task.TaskKind;
import uk.ourplan.core.task.Tasks;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.law.Step;

/** Sends a draft to the lowest level that covers its cost (AUTH-02, AUTH-05), or to its panel with the papers that it needs (AUTH-09), from a team that plans (TRIGGER-10). */
@Component
public class SubmittingAPlan {

    private final CouncilDoor door;
    private final Plans plans;
    private final LayingOutAPlan layingOut;
    private final Tasks tasks;
    private final PlanningTeams teams;
    private final SendingToThePanel panel;

    SubmittingAPlan(
            CouncilDoor door,
            Plans plans,
            LayingOutAPlan layingOut,
            Tasks tasks,
            PlanningTeams teams,
            SendingToThePanel panel) {
        this.door = door;
        this.plans = plans;
        this.layingOut = layingOut;
        this.tasks = tasks;
        this.teams = teams;
        this.panel = panel;
    }

    /** Refused (409) with every finding that stops it. */
    public Mono<PlanWorkspace> submit(Asking asking, UUID planId) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                asking,
                client -> layingOut
                        .hold(client, asking.council(), planId)
                        .flatMap(held -> teams.may(client, asking, held))
                        .flatMap(before -> submitted(client, asking, before)));
    }

    private Mono<Written<PlanWorkspace>> submitted(DatabaseClient client, Asking asking, LaidOut before) {
        Guard.state(PlanSteps.whyNotWritten(before.plan().state()));
        Guard.findings(
                before.standing().stopping(Step.SUBMIT),
                "The plan cannot be submitted yet. Mend what is listed first.");
        String level = before.standing().signsOff();
        Guard.state(
                level == null
                        ? Optional.of(
                                "The council has not decided who may authorise this plan. An administrator sets it under Policy.")
                        : Optional.empty());
        Submission sent =
                new Submission(layingOut.now(), asking.worker(), asking.name(), Objects.requireNonNull(level));
        boolean urgent =
                Boolean.TRUE.equals(before.about().person().circumstances().urgent());
        Plan plan = before.plan().having(before.plan().progress().submitted(sent, urgent, layingOut.now()));
        LaidOut after = layingOut.again(before, plan);
        return panel.sent(client, asking, before)
                .then(plans.keep(client, asking.council(), plan))
                .then(plans.addSubmission(
                        client,
                        asking.council(),
                        plan,
                        after.standing().readiness().route()))
                .then(tasks.close(client, asking, plan.id(), TaskKind.ANSWER_RETURN))
                .thenReturn(Written.of(after.workspaceFor(asking), Deeds.about("plan_submitted", plan))
                        .touching("plan_submitted", plan.id(), Deeds.readers()));
    }
}
