package uk.ourplan.core.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.api.plan.PresentPlan;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.planning.risk.ContingenciesKept;
import uk.ourplan.core.plan.model.AgreementTaken;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.core.plan.model.PlanSteps;
import uk.ourplan.core.plan.model.Presentation;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.Risks;

/** Shows the draft to the person, and puts on record what was asked, said and signed; by a team that plans (TRIGGER-10). */
@Component
public class AgreeingAPlan {

    private final CouncilDoor door;
    private final Plans plans;
    private final LayingOutAPlan layingOut;
    private final PlanningTeams teams;

    AgreeingAPlan(CouncilDoor door, Plans plans, LayingOutAPlan layingOut, PlanningTeams teams) {
        this.door = door;
        this.plans = plans;
        this.layingOut = layingOut;
        this.teams = teams;
    }

    /** The draft was presented; refused (409) where the person was not told that nothing is settled yet (AUTH-04). */
    public Mono<PlanWorkspace> present(Asking asking, UUID planId, PresentPlan sent) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                asking,
                client -> layingOut
                        .hold(client, asking.council(), planId)
                        .flatMap(held -> teams.may(client, asking, held))
                        .flatMap(before -> {
                            Guard.state(PlanSteps.whyNotWritten(before.plan().state()));
                            Guard.acceptable(Presentation.mistakes(sent, layingOut.today()));
                            Plan shown = before.plan()
                                    .having(Presentation.on(before.plan().agreement(), sent))
                                    .having(before.plan().progress().presented(sent.presentedOn(), layingOut.now()))
                                    .having(before.plan()
                                            .kept()
                                            .keeping()
                                            .presented(ContingenciesKept.agreed(
                                                    before.plan().content().section(Risks.class))));
                            LaidOut after = layingOut.again(before, shown);
                            Guard.findings(
                                    after.standing().stopping(Step.PRESENT),
                                    "The draft cannot be presented yet. Mend what is listed first.");
                            return plans.keepKeeping(client, asking.council(), after.plan())
                                    .then(kept(client, asking, after, "plan_presented", "plan_presented"));
                        }));
    }

    /** What was asked, said and signed; also while the plan waits for sign-off (AUTH-06). */
    public Mono<PlanWorkspace> agree(Asking asking, UUID planId, AgreementRecord sent) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                asking,
                client -> layingOut
                        .hold(client, asking.council(), planId)
                        .flatMap(held -> teams.may(client, asking, held))
                        .flatMap(before -> {
                            Guard.state(PlanSteps.whyNotAgreed(before.plan().progress()));
                            AgreementRecord stood = before.plan().agreement();
                            Guard.acceptable(AgreementTaken.mistakes(
                                    stood,
                                    sent,
                                    before.about().person().capacity(),
                                    before.plan()
                                            .content()
                                            .section(PeopleInvolved.class)
                                            .map(PeopleInvolved::people)
                                            .orElse(List.of()),
                                    layingOut.today()));
                            Plan agreed = before.plan()
                                    .having(AgreementTaken.kept(stood, sent))
                                    .having(before.plan().progress().touched(layingOut.now()));
                            LaidOut after = layingOut.again(before, agreed);
                            if (AgreementTaken.saysYes(stood, agreed.agreement())) {
                                Guard.findings(
                                        after.standing().stoppingAt(Step.AGREE),
                                        "Nobody can agree to this yet. Mend what is listed first.");
                            }
                            return kept(client, asking, after, "plan_agreement_recorded", "plan_agreed");
                        }));
    }

    private Mono<Written<PlanWorkspace>> kept(
            DatabaseClient client, Asking asking, LaidOut after, String deed, String change) {
        return plans.keep(client, asking.council(), after.plan())
                .thenReturn(Written.of(after.workspaceFor(asking), Deeds.about(deed, after.plan()))
                        .touching(change, after.plan().id(), Deeds.readers()));
    }
}
