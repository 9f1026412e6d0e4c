package uk.ourplan.core.law.planning.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.ending.CaseStep;
import uk.ourplan.language.ending.CaseStepKind;
import uk.ourplan.language.ending.EndingOfPlan;
import uk.ourplan.language.ending.EndingState;

/**
 * What is known about the end of a plan and the closing of its case.
 *
 * @param latest the last ending that was opened on it
 * @param caseSteps what was decided about the case, first to last
 */
public record Ending(@Nullable EndingOfPlan latest, List<CaseStep> caseSteps) {

    public static final Ending NONE = new Ending(null, List.of());

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public Ending {
        caseSteps = caseSteps == null ? List.of() : List.copyOf(caseSteps);
    }

    public boolean isEnded() {
        return latest != null && latest.state() == EndingState.ENDED;
    }

    public boolean isUnderWay() {
        return latest != null && latest.state().isUnderWay();
    }

    /** Whether the case is closed: keeping it open changes nothing, and reopening ends it. */
    public boolean isCaseClosed() {
        return caseSteps.stream()
                .map(CaseStep::what)
                .filter(what -> what != CaseStepKind.KEPT_OPEN)
                .reduce((first, later) -> later)
                .filter(what -> what == CaseStepKind.CLOSED)
                .isPresent();
    }
}
