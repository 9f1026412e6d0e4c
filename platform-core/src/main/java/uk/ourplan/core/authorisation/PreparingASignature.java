package uk.ourplan.core.authorisation;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.authorising.DecisionView;
import uk.ourplan.api.authorising.PanelOutcome;
import uk.ourplan.api.authorising.PanelReason;
import uk.ourplan.api.authorising.Support;
import uk.ourplan.api.plan.ReturnReason;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.directory.StandingIn;
import uk.ourplan.core.directory.model.Lent;
import uk.ourplan.core.directory.model.OnBehalf;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.RoleStep;
import uk.ourplan.core.law.planning.authorisation.StepsToSignOff;
import uk.ourplan.core.law.planning.money.ComplexRateOnPlan;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.Guard;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.Plans;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.core.plan.model.PlanSteps;
import uk.ourplan.core.plan.model.StepTaken;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.core.task.NewTask;
import uk.ourplan.core.task.TaskKind;
import uk.ourplan.core.task.Tasks;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.law.Reason;

/**
 * Puts on record what comes before a signature: the panel's word, which goes on to the signature or back to the author and
 * changes nothing in the plan (AUTH-07, AUTH-08, AUTH-10), a manager's support for a complex rate (BUDGET-19), and no
 * recommendation of one before its request is whole (BUDGET-18).
 */
@Component
public class PreparingASignature {

    private static final int LONGEST = 2000;
    /** No rule gives a day; a week keeps it in sight. */
    private static final int WEEKS_TO_TELL = 1;

    private final CouncilDoor door;
    private final Plans plans;
    private final LayingOutAPlan layingOut;
    private final ReturningAPlan returning;
    private final StandingIn standingIn;
    private final Tasks tasks;

    PreparingASignature(
            CouncilDoor door,
            Plans plans,
            LayingOutAPlan layingOut,
            ReturningAPlan returning,
            StandingIn standingIn,
            Tasks tasks) {
        this.door = door;
        this.plans = plans;
        this.layingOut = layingOut;
        this.returning = returning;
        this.standingIn = standingIn;
        this.tasks = tasks;
    }

    /** Refused for authors and the interested (403), where no panel is awaited (409), and without reasons (422). */
    public Mono<DecisionView> panel(Asking asking, UUID planId, PanelOutcome sent) {
        asking.mustHold(Permission.PANEL_MEMBER);
        return door.write(
                asking,
                client -> layingOut
                        .hold(client, asking.council(), planId)
                        .flatMap(before -> standingIn
                                .of(client, asking, layingOut.today())
                                .flatMap(lent -> spoken(client, asking, before, lent, sent))));
    }

    private Mono<Written<DecisionView>> spoken(
            DatabaseClient client, Asking asking, LaidOut before, Lent lent, PanelOutcome sent) {
        RoleStep step = openStep(before, asking, true);
        Guard.acceptable(WhatThePanelSaid.mistakes(
                sent,
                before.plan().origin().authorName(),
                before.standing().specialistMustSit(),
                DecidingOnAPlan.panelLevels(before).orElse(null),
                layingOut.today()));
        if (sent.outcome().isFor()) {
            Guard.state(ComplexRateOnPlan.whyNotRecommended(
                    before.standing().desk(), before.standing().law().policy()));
        }
        StepTaken taken = taken(
                asking,
                step,
                lent,
                sent.outcome().code(),
                sent.reasons().stream().map(PanelReason::says).toList());
        if (sent.outcome().isFor()) {
            return added(client, asking, before, taken, sent, "plan_panel_recorded");
        }
        Plan plan = before.plan().having(taken);
        List<ReturnReason> reasons = sent.reasons().stream()
                .map(reason -> new ReturnReason(reason.section(), reason.says()))
                .toList();
        return plans.addStep(client, asking.council(), plan, taken, sent)
                .then(told(client, asking, plan))
                .then(returning.sentBack(client, asking, layingOut.again(before, plan), reasons));
    }

    /** The person is told, and not only the author (AUTH-08). */
    private Mono<UUID> told(DatabaseClient client, Asking asking, Plan plan) {
        return tasks.make(
                client,
                asking.council(),
                new NewTask(
                        TaskKind.TELL_WHAT_THE_PANEL_SAID,
                        plan.origin().author(),
                        plan.origin().personId(),
                        plan.id(),
                        null,
                        layingOut.today().plusWeeks(WEEKS_TO_TELL),
                        "AUTH-08"));
    }

    /** Refused for authors, lower levels and the interested (403), and where no support is awaited (409). */
    public Mono<DecisionView> support(Asking asking, UUID planId, Support sent) {
        asking.mustHold(Permission.AUTHORISER);
        return door.write(
                asking,
                client -> layingOut
                        .hold(client, asking.council(), planId)
                        .flatMap(before -> standingIn
                                .of(client, asking, layingOut.today())
                                .flatMap(lent -> supported(client, asking, before, lent, sent))));
    }

    @SuppressWarnings("NullAway") // JSON may leave it out
    private Mono<Written<DecisionView>> supported(
            DatabaseClient client, Asking asking, LaidOut before, Lent lent, Support sent) {
        RoleStep step = openStep(before, asking, false);
        if (sent.says() == null || sent.says().isBlank() || sent.says().length() > LONGEST) {
            Guard.acceptable(
                    List.of(new Mistake("says", "Say why you support it, in 1 to " + LONGEST + " characters.")));
        }
        return added(
                client,
                asking,
                before,
                taken(asking, step, lent, "supports", List.of(sent.says())),
                null,
                "plan_supported");
    }

    /** Whoever asks declares that they, their family or household are concerned; it cannot be taken back (AUTH-03). */
    public Mono<DecisionView> declareInterest(Asking asking, UUID planId) {
        asking.mustHold(Permission.AUTHORISER, Permission.PANEL_MEMBER);
        return door.write(
                asking,
                client -> layingOut.hold(client, asking.council(), planId).flatMap(before -> {
                    Plan plan = before.plan().havingInterest(asking.worker());
                    return plans.addInterest(client, asking, plan, layingOut.now())
                            .thenReturn(Written.of(
                                    DecidingOnAPlan.told(layingOut.again(before, plan), asking),
                                    Deeds.about("interest_declared", plan)));
                }));
    }

    /** The step that is awaited now, provided that whoever asks may take it. */
    private static RoleStep openStep(LaidOut before, Asking asking, boolean panel) {
        allowed(before.whyNotInAnyStep(asking));
        Guard.state(PlanSteps.whyNotDecided(before.plan().state()));
        RoleStep open = before.standing().open();
        if (open == null) {
            throw new Refused(new Refusal.WrongState("Nothing is awaited before the signature of this plan."));
        }
        if (open.role().equals(StepsToSignOff.PANEL) != panel) {
            throw new Refused(
                    new Refusal.WrongState(StepsToSignOff.waitsFor(open).says()));
        }
        allowed(before.whyNotTakenBy(asking, open));
        return open;
    }

    private static void allowed(Optional<Reason> whyNot) {
        whyNot.ifPresent(reason -> {
            throw new Refused(new Refusal.NotAllowed(reason.says()));
        });
    }

    private StepTaken taken(Asking asking, RoleStep step, Lent lent, String word, List<String> said) {
        return new StepTaken(
                step.role(),
                word,
                layingOut.now(),
                asking.worker(),
                asking.name(),
                said,
                lent.under(roleOf(step.role())).orElse(null));
    }

    /** The role that somebody holds who acts as this: a panel speaks through its members. */
    static String roleOf(String as) {
        return as.equals(StepsToSignOff.PANEL) ? Permission.PANEL_MEMBER.code() : as;
    }

    /** What was done with the plan, and for whom where whoever did it stood in for a colleague. */
    static Deed deed(String what, Plan plan, @Nullable OnBehalf onBehalf) {
        TreeMap<String, UUID> about = new TreeMap<>(Deeds.about(what, plan).about());
        if (onBehalf != null) {
            about.put("on_behalf_of", onBehalf.of().value());
        }
        return new Deed(what, about);
    }

    private Mono<Written<DecisionView>> added(
            DatabaseClient client,
            Asking asking,
            LaidOut before,
            StepTaken taken,
            @Nullable PanelOutcome panel,
            String deed) {
        Plan plan = before.plan().having(taken);
        return plans.addStep(client, asking.council(), plan, taken, panel)
                .then(panel == null ? Mono.<UUID>empty() : told(client, asking, plan))
                .thenReturn(Written.of(
                                DecidingOnAPlan.told(layingOut.again(before, plan), asking),
                                deed(deed, plan, taken.onBehalf()))
                        .touching(deed, plan.id(), Deeds.readers()));
    }
}
