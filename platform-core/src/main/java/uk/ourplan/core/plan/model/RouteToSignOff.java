package uk.ourplan.core.plan.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.Action;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.RoleStep;
import uk.ourplan.core.law.planning.authorisation.AuthorisationFacts;
import uk.ourplan.core.law.planning.authorisation.ComplexRateNotInUse;
import uk.ourplan.core.law.planning.authorisation.StepsToSignOff;
import uk.ourplan.core.law.planning.authorisation.ThePlanIsAuthorised;
import uk.ourplan.language.law.Determination;
import uk.ourplan.tenant.policy.SettingNotDecided;

/**
 * The way of a plan to its signature, as the law and the council's policy say on a day (AUTH-05, AUTH-07).
 *
 * @param answer open where the council has not decided who may sign
 */
public record RouteToSignOff(Determination<AuthorisationAnswer> answer) {

    /** What a council has not decided is missing like a fact is; nobody can sign until it has. */
    public static RouteToSignOff of(AuthorisationFacts facts, LawToday law) {
        try {
            return new RouteToSignOff(new ThePlanIsAuthorised().decide(facts, law.policy()));
        } catch (SettingNotDecided undecided) {
            return new RouteToSignOff(Determination.open(List.of(undecided.key()), List.of()));
        } catch (ComplexRateNotInUse notInUse) {
            return new RouteToSignOff(Determination.open(List.of(ComplexRateNotInUse.SETTING), List.of()));
        }
    }

    /** The ladder role that signs, {@code null} while that is not known. */
    public @Nullable String signsOff() {
        return steps().stream()
                .filter(step -> step.action() == Action.AUTHORISES)
                .map(RoleStep::role)
                .findFirst()
                .orElse(null);
    }

    /** Every step in its order; empty while that is not known. */
    public List<RoleStep> steps() {
        AuthorisationAnswer way = answer.answer();
        return way == null ? List.of() : way.steps();
    }

    /** The step before the signature that comes next, where the steps of these roles are taken. */
    public Optional<RoleStep> open(Set<String> taken) {
        return StepsToSignOff.open(steps(), taken);
    }
}
