package uk.ourplan.core.law.planning.risk;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.ContingencyMeasure;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.Risks;
import uk.ourplan.language.plan.Risks.Measure;
import uk.ourplan.language.plan.Risks.Risk;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * What is chosen to be done ahead of a risk is followed up, and what is done when it happens names who acts and how to reach
 * them (RISK-06).
 *
 * @see "Care and support statutory guidance, chapter 10"
 */
public final class MeasuresOnPlan {

    private static final String RULE = "RISK-06";

    private MeasuresOnPlan() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        for (Risk risk : risks(desk)) {
            boolean unreachable = measures(risk).stream()
                    .filter(each -> each.measure() != null && !each.measure().isAhead())
                    .anyMatch(each -> blank(each.who()) || blank(each.contact()));
            if (unreachable) {
                lacks.add(Lack.prompts(
                                Step.SUBMIT,
                                RULE,
                                Topic.RISKS,
                                "Who acts when risk " + risk.id() + " happens, or how to reach them, is blank.",
                                "Name them, and how they are reached.")
                        .in(SectionName.RISKS, "items[" + risk.id() + "].contingency.measures"));
            }
        }
        return lacks;
    }

    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        return risks(desk).stream()
                .flatMap(risk -> measures(risk).stream().map(each -> task(risk, each)))
                .flatMap(Optional::stream)
                .filter(task -> !desk.beside().isFollowedUp(task.key()))
                .toList();
    }

    private static Optional<OwedTask> task(Risk risk, Measure chosen) {
        ContingencyMeasure measure = chosen.measure();
        if (measure == null) {
            return Optional.empty();
        }
        String says = switch (measure) {
            case CARER_TRAINING -> "Arrange training for the carer";
            case BACKUP_PROVIDER -> "Register with provider";
            case TECHNOLOGY -> "Arrange assistive technology";
            case CLOSER_PAYMENT_CHECKS -> "Agree closer monitoring of the direct payment";
            case COMMUNITY_GROUPS, HEALTH_INPUT, SITTING_SERVICE, RESPITE -> "";
            case EMERGENCY_CARE, CHANGE_OF_PROVIDER, FORMAL_CARE, URGENT_REVIEW, OTHER_RELATIVE -> "";
        };
        return says.isEmpty()
                ? Optional.empty()
                : Optional.of(OwedTask.of(
                                RULE,
                                risk.id() + ":" + measure.code(),
                                says + ", as planned ahead of risk " + risk.id() + ".",
                                "It ends when what was done is on record.")
                        .in(SectionName.RISKS, "items[" + risk.id() + "].contingency.measures")
                        .endedByRecord(FollowUpOutcome.DONE, FollowUpOutcome.DECLINED, FollowUpOutcome.NOT_POSSIBLE));
    }

    private static List<Risk> risks(PlanOnDesk desk) {
        return desk.section(Risks.class).map(Risks::items).orElse(List.of());
    }

    private static List<Measure> measures(Risk risk) {
        return risk.contingency() == null ? List.of() : risk.contingency().measures();
    }
}
