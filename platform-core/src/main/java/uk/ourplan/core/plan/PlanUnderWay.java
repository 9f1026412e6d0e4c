package uk.ourplan.core.plan;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.PlanContent;
import uk.ourplan.language.plan.PlanKind;

/**
 * A plan that was begun elsewhere, as an import brings it. Its needs count as those that the assessment found.
 *
 * @param startedOn when planning began
 * @param panelMatches codes of the council's panel criteria that the plan was found to meet
 */
public record PlanUnderWay(
        UUID personId,
        UUID assessmentId,
        PlanKind kind,
        LocalDate startedOn,
        PlanContent content,
        AgreementRecord agreement,
        Set<String> panelMatches) {

    public PlanUnderWay {
        panelMatches = Set.copyOf(panelMatches);
    }
}
