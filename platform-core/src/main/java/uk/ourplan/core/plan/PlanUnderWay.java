package uk.ourplan.core.plan;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.PlanContent;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanStart;

/**
 * A plan that was begun elsewhere, as an import brings it. Its needs count as those that the assessment found.
 *
 * @param startedOn when planning began
 * @param panelMatches codes of the council's panel criteria that the plan was found to meet
 * @param start how it was started; {@code null} where it was taken over under way
 */
public record PlanUnderWay(
        UUID personId,
        UUID assessmentId,
        PlanKind kind,
        LocalDate startedOn,
        PlanContent content,
        AgreementRecord agreement,
        Set<String> panelMatches,
        @Nullable PlanStart start) {

    public PlanUnderWay {
        panelMatches = Set.copyOf(panelMatches);
    }
}
