package uk.ourplan.core.law.planning.selffunder;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.charging.ChargingNote.CapitalShown;
import uk.ourplan.language.money.AssessmentState;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.MoneySection.FinancialAssessment;

/** Whether somebody's capital is above the limit on a day: what finance has shown since, or what the assessment found (SELF-11). */
public final class CapitalOnPlan {

    private CapitalOnPlan() {}

    /** {@code null} while nobody has shown it. */
    public static @Nullable Boolean aboveLimit(PlanOnDesk desk, LocalDate on) {
        Optional<Boolean> shown = desk.beside().charging().capitalOn(on).map(CapitalShown::aboveLimit);
        return shown.orElseGet(() -> {
            AssessmentState state = desk.section(MoneySection.class)
                    .map(MoneySection::financialAssessment)
                    .map(FinancialAssessment::state)
                    .orElse(null);
            return state == null ? null : Boolean.valueOf(state == AssessmentState.OVER_LIMIT);
        });
    }
}
