package uk.ourplan.core.person;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.person.AssessmentSummary;
import uk.ourplan.api.person.PlanSummary;
import uk.ourplan.api.person.TransitionPlan;
import uk.ourplan.api.person.TransitionPlan.Stage;
import uk.ourplan.core.law.transition.Asked;
import uk.ourplan.core.law.transition.PlanFrom16To25;
import uk.ourplan.core.law.transition.PlanFrom16To25.Answer;
import uk.ourplan.core.person.model.PersonOnRecord;
import uk.ourplan.language.law.Effect;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.need.AssessmentKind;
import uk.ourplan.language.person.Circumstances.Transition;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.PlanType;
import uk.ourplan.tenant.policy.Settings;

/** Which plan follows for somebody between 16 and 25, in the form in which screens read it. */
final class TransitionTold {

    private TransitionTold() {}

    /** {@code null} for anybody younger or older. */
    static @Nullable TransitionPlan of(
            PersonOnRecord person, List<AssessmentSummary> assessments, List<PlanSummary> plans, CouncilPolicy policy) {
        Map<PlanKind, Boolean> own = new EnumMap<>(PlanKind.class);
        plans.stream()
                .filter(plan -> plan.kind() != PlanKind.SUPPORT_PLAN)
                .forEach(plan -> own.merge(plan.kind(), plan.state() == PlanState.SIGNED_OFF, Boolean::logicalOr));
        Optional<Answer> answer = PlanFrom16To25.on(
                person.person().dateOfBirth(), person.circumstances(), isDisabled(person, assessments), own, policy);
        return answer.map(found -> told(found, policy)).orElse(null);
    }

    /** As the record says; otherwise eligible needs of one's own count, for they come from an impairment or illness. */
    private static boolean isDisabled(PersonOnRecord person, List<AssessmentSummary> assessments) {
        Transition transition = person.circumstances().transition();
        return (transition != null && transition.disabled() != null)
                ? transition.disabled()
                : assessments.stream()
                        .anyMatch(one -> one.kind() != AssessmentKind.CARER && Boolean.TRUE.equals(one.eligible()));
    }

    private static TransitionPlan told(Answer answer, CouncilPolicy policy) {
        var entitled = answer.entitled();
        return new TransitionPlan(
                answer.due(),
                says(answer.due(), policy),
                answer.inPlace(),
                answer.stages().stream()
                        .map(one -> new Stage(one.age(), one.from(), says(one.kind(), policy)))
                        .toList(),
                entitled == null ? null : entitled.from(),
                entitled == null ? null : entitled.last(),
                answer.why(),
                answer.open().stream().map(one -> finding(one, policy.on())).toList(),
                policy.on());
    }

    private static String says(PlanKind kind, CouncilPolicy policy) {
        return policy.read(Settings.PLAN_TYPES).value().stream()
                .filter(type -> type.kind() == kind)
                .map(PlanType::label)
                .findFirst()
                .orElseGet(() -> kind.code().replace('_', ' '));
    }

    private static Finding finding(Asked asked, LocalDate on) {
        Provision provision = asked.provision() == null ? null : new Provision(asked.provision());
        return new Finding(
                asked.rule(),
                null,
                asked.weight(),
                null,
                asked.says(),
                asked.mend(),
                new Reason(asked.rule(), asked.says(), provision, Effect.PROMPTS),
                null,
                asked.at(),
                asked.settings(),
                on,
                asked.at() == null ? null : PartName.AT_PRESENT);
    }
}
