package uk.ourplan.core.authorisation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.authorising.DecisionView;
import uk.ourplan.api.authorising.LevelsOfPanel;
import uk.ourplan.api.authorising.StepToSignOff;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.directory.StandingIn;
import uk.ourplan.core.directory.model.Lent;
import uk.ourplan.core.directory.model.OnBehalf;
import uk.ourplan.core.law.budget.BudgetFiguresAnswer;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.Action;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.RoleStep;
import uk.ourplan.core.law.planning.authorisation.PanelThatAuthorises;
import uk.ourplan.core.law.planning.authorisation.StepsToSignOff;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.core.plan.model.PlanSteps;
import uk.ourplan.core.plan.model.Signature;
import uk.ourplan.core.plan.model.StepTaken;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.law.Reason;
import uk.ourplan.tenant.policy.FundingLevel;

/** Shows an authoriser one page to decide on, and says whether they may (AUTH-03, AUTH-05, AUTH-07). */
@Component
public class DecidingOnAPlan {

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final StandingIn standingIn;

    DecidingOnAPlan(CouncilDoor door, LayingOutAPlan layingOut, StandingIn standingIn) {
        this.door = door;
        this.layingOut = layingOut;
        this.standingIn = standingIn;
    }

    /** The page; the look is recorded. */
    public Mono<DecisionView> view(Asking asking, UUID planId) {
        asking.mustHold(Permission.AUTHORISER, Permission.PANEL_MEMBER);
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .flatMap(laid -> standingIn
                                .of(client, asking, layingOut.today())
                                .map(lent -> Written.of(
                                        told(laid, asking, lent), Deeds.about("plan_viewed_to_decide", laid.plan())))));
    }

    /** After a deed: whoever did it has no step before them for which they could stand in. */
    static DecisionView told(LaidOut laid, Asking asking) {
        return told(laid, asking, Lent.NOTHING);
    }

    private static DecisionView told(LaidOut laid, Asking asking, Lent lent) {
        Optional<String> whyNot = laid.whyNotInAnyStep(asking)
                .map(Reason::says)
                .or(() -> PlanSteps.whyNotDecided(laid.plan().state()))
                .or(() -> Optional.ofNullable(laid.standing().open())
                        .map(open -> StepsToSignOff.waitsFor(open).says()))
                .or(() -> laid.whyNotDecidedBy(asking).map(Reason::says))
                .or(() -> asking.holds(Permission.AUTHORISER)
                        ? Optional.empty()
                        : Optional.of("Signing is for authorisers."));
        return new DecisionView(
                laid.workspaceFor(asking),
                laid.standing().readiness().route(),
                laid.standing().personalBudget(),
                whyNot.isEmpty(),
                whyNot.orElse(null),
                onBehalf(laid, asking, lent).map(OnBehalf::name).orElse(null),
                changedSinceReturn(laid.plan()),
                steps(laid),
                panelLevels(laid).orElse(null));
    }

    /** What each member of a panel holds that authorises this plan; empty where none does (AUTH-08). */
    static Optional<LevelsOfPanel> panelLevels(LaidOut laid) {
        BudgetFiguresAnswer cost = laid.standing().cost();
        List<FundingLevel> ladder = laid.standing().law().ladder();
        return PanelThatAuthorises.needs(
                        laid.standing().steps(),
                        cost == null ? null : cost.recurring().costAnnualPence(),
                        cost == null ? null : cost.oneOff().costPence(),
                        ladder)
                .map(needed -> new LevelsOfPanel(
                        needed,
                        ladder.stream()
                                .map(FundingLevel::role)
                                .filter(role -> PanelThatAuthorises.isEnough(role, needed, ladder))
                                .toList()));
    }

    /** For whom whoever asks would take the step that comes next; nobody where it is not theirs to take (AUTH-05). */
    private static Optional<OnBehalf> onBehalf(LaidOut laid, Asking asking, Lent lent) {
        if (PlanSteps.whyNotDecided(laid.plan().state()).isPresent()) {
            return Optional.empty();
        }
        RoleStep open = laid.standing().open();
        if (open != null) {
            return laid.whyNotTakenBy(asking, open).isPresent()
                    ? Optional.empty()
                    : lent.under(PreparingASignature.roleOf(open.role()));
        }
        return laid.whyNotDecidedBy(asking).isPresent()
                ? Optional.empty()
                : signsAs(laid, asking, lent)
                        .map(PreparingASignature::roleOf)
                        .flatMap(lent::under)
                        .or(() -> laid.line().coveredBy(asking.worker()));
    }

    /** The role that whoever asks signs under: their own where it is enough, otherwise one that they were lent (AUTH-05). */
    static Optional<String> signsAs(LaidOut laid, Asking asking, Lent lent) {
        return laid.signsAs(asking.without(lent.roles())).or(() -> laid.signsAs(asking));
    }

    /** The way to the signature with what was taken of it. */
    private static List<StepToSignOff> steps(LaidOut laid) {
        Signature signed = laid.plan().progress().signature();
        return laid.standing().steps().stream()
                .map(step -> laid.plan().stepsThatCount().stream()
                        .filter(taken -> taken.role().equals(step.role()))
                        .findFirst()
                        .map(taken -> told(step, taken))
                        .orElseGet(() -> step.action() == Action.AUTHORISES && signed != null
                                ? new StepToSignOff(
                                        signed.as(),
                                        code(step),
                                        signed.at(),
                                        signed.byName(),
                                        name(signed.onBehalf()),
                                        null,
                                        List.of())
                                : new StepToSignOff(step.role(), code(step), null, null, null, null, List.of())))
                .toList();
    }

    private static StepToSignOff told(RoleStep step, StepTaken taken) {
        return new StepToSignOff(
                step.role(),
                code(step),
                taken.at(),
                taken.byName(),
                name(taken.onBehalf()),
                taken.word(),
                taken.said());
    }

    private static @Nullable String name(@Nullable OnBehalf onBehalf) {
        return onBehalf == null ? null : onBehalf.name();
    }

    private static String code(RoleStep step) {
        return step.action().name().toLowerCase(Locale.ROOT);
    }

    private static List<String> changedSinceReturn(Plan plan) {
        if (plan.returns().isEmpty()) {
            return List.of();
        }
        Instant returned = plan.returns().getFirst().at();
        return plan.sections().entrySet().stream()
                .filter(section -> section.getValue().at().isAfter(returned))
                .map(java.util.Map.Entry::getKey)
                .sorted(Comparator.naturalOrder())
                .map(name -> name.code())
                .toList();
    }

    /** Refuses (403, with the reason) whoever may not decide on this plan. */
    static void mustDecide(LaidOut laid, Asking asking) {
        laid.whyNotDecidedBy(asking).ifPresent(reason -> {
            throw new Refused(new Refusal.NotAllowed(reason.says()));
        });
    }
}
