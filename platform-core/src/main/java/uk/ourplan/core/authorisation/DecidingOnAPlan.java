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
import uk.ourplan.api.authorising.StepToSignOff;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.directory.model.OnBehalf;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.Action;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.RoleStep;
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

/** Shows an authoriser one page to decide on, and says whether they may (AUTH-03, AUTH-05, AUTH-07). */
@Component
public class DecidingOnAPlan {

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;

    DecidingOnAPlan(CouncilDoor door, LayingOutAPlan layingOut) {
        this.door = door;
        this.layingOut = layingOut;
    }

    /** The page; the look is recorded. */
    public Mono<DecisionView> view(Asking asking, UUID planId) {
        asking.mustHold(Permission.AUTHORISER, Permission.PANEL_MEMBER);
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .map(laid ->
                                Written.of(told(laid, asking), Deeds.about("plan_viewed_to_decide", laid.plan()))));
    }

    static DecisionView told(LaidOut laid, Asking asking) {
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
                changedSinceReturn(laid.plan()),
                steps(laid));
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
