package uk.ourplan.core.law.planning.risk;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.Notice.Admitted;
import uk.ourplan.language.plan.RiskLevel;
import uk.ourplan.language.plan.Risks;
import uk.ourplan.language.plan.Risks.Risk;
import uk.ourplan.language.plan.Risks.Standing;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * What somebody has to arrange because of a risk: a fire evacuation plan that is needed and missing, the home and the animals
 * of somebody who was admitted, and a formal risk assessment from the council's level up, or below it where one is wanted
 * (RISK-07, RISK-09).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/47">Care Act 2014 s.47</a>
 */
public final class RisksToSeeTo {

    private RisksToSeeTo() {}

    /** What these rules want done. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        List<OwedTask> owed = new ArrayList<>();
        desk.beside().admissions().stream()
                .map(RisksToSeeTo::homeAndPets)
                .filter(task -> !desk.beside().isFollowedUp(task.key()))
                .forEach(owed::add);
        desk.section(Risks.class).ifPresent(risks -> {
            evacuation(risks.standing(), owed);
            formal(risks, policy, owed);
        });
        return owed;
    }

    private static OwedTask homeAndPets(Admitted admitted) {
        return OwedTask.of(
                        "RISK-07",
                        "admitted:" + admitted.on(),
                        "The person was admitted: see to the home and to any animals as the plan arranges it.",
                        "It ends when what was arranged is on record, or that nothing is needed.")
                .urgentFrom(admitted.on())
                .under("Care Act 2014 s.47 (unverified)")
                .in(SectionName.RISKS, "standing.home_and_pets")
                .endedByRecord(FollowUpOutcome.DONE, FollowUpOutcome.DECLINED, FollowUpOutcome.NOT_POSSIBLE);
    }

    private static void evacuation(@org.jspecify.annotations.Nullable Standing standing, List<OwedTask> owed) {
        if (standing != null
                && Boolean.TRUE.equals(standing.evacuationNeeded())
                && !Boolean.TRUE.equals(standing.evacuationExists())) {
            owed.add(OwedTask.of(
                            "RISK-07",
                            "evacuation",
                            "Arrange a personal fire evacuation plan.",
                            "It ends when the plan says that there is one.")
                    .in(SectionName.RISKS, "standing.evacuation_exists"));
        }
    }

    private static void formal(Risks risks, CouncilPolicy policy, List<OwedTask> owed) {
        if (risks.formalAssessment() != null) {
            return;
        }
        InEffect<RiskLevel> from = policy.read(Settings.FORMAL_RISK_ASSESSMENT_FROM);
        String calledFor = String.join(
                ", ",
                risks.items().stream()
                        .filter(risk -> risk.level() != null && risk.level().compareTo(from.value()) >= 0)
                        .map(Risk::id)
                        .toList());
        if (!calledFor.isEmpty()) {
            owed.add(OwedTask.of(
                            "RISK-09",
                            "formal",
                            "Arrange a formal risk assessment of risk " + calledFor + ".",
                            "It ends when a formal risk assessment is linked in the plan.")
                    .reading(from.read())
                    .in(SectionName.RISKS, "formal_assessment.dated"));
        } else if (Boolean.TRUE.equals(risks.formalWanted())) {
            owed.add(OwedTask.of(
                            "RISK-09",
                            "wanted",
                            "Arrange the formal risk assessment that is wanted although the council's level is not reached.",
                            "It ends when it is linked in the plan.")
                    .reading(from.read())
                    .in(SectionName.RISKS, "formal_assessment.dated"));
        }
    }
}
