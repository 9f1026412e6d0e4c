package uk.ourplan.core.law.planning.money;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CostAboveIndicativeSpec {

    @ParameterizedTest
    @Tag("BUDGET-11")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'evidence': 'Two quotes'}                                                                    | blocks
            {'supports_only_eligible_needs': true, 'evidence': 'Two quotes'}                              | blocks
            {'best_value_basis': 'same_outcomes', 'evidence': 'Two quotes'}                               | blocks
            {'supports_only_eligible_needs': true, 'best_value_basis': 'none', 'evidence': 'Two quotes'}  | blocks
            {'supports_only_eligible_needs': true, 'best_value_basis': 'same_outcomes', 'evidence': ' '}  | blocks
            {'supports_only_eligible_needs': true, 'best_value_basis': 'same_outcomes', 'evidence': 'x'}  | warns
            {'supports_only_eligible_needs': true, 'best_value_basis': 'same_outcomes', 'evidence': 'x', 'answered_by': 'Una'} | warns
            """)
    void evidence_alone_answers_neither_question_and_who_answered_is_asked_for(String over, String weight) {
        OnTheDesk plan = aCompletePlan()
                .costing(OnTheDesk.paidBy(1_040_001, 0))
                .having(SectionName.MONEY, "/over_indicative", over.replace('\'', '"'));

        assertThat(plan.says("BUDGET-11")).singleElement().asString().startsWith(weight);
        assertThat(plan.owedTasks("BUDGET-11")).hasSize("blocks".equals(weight) ? 1 : 0);
    }

    @Test
    @Tag("BUDGET-11")
    void both_answers_with_evidence_by_somebody_named_may_be_agreed() {
        OnTheDesk plan = aCompletePlan()
                .costing(OnTheDesk.paidBy(1_040_001, 0))
                .having(SectionName.MONEY, "/over_indicative", """
                        {"supports_only_eligible_needs": true, "best_value_basis": "same_outcomes", "evidence": "Two quotes",
                         "answered_by": "Una Hart, team manager", "answered": "2026-11-18"}""");

        assertThat(plan.says("BUDGET-11")).isEmpty();
        assertThat(plan.owedTasks("BUDGET-11")).isEmpty();
    }

    @Test
    @Tag("BUDGET-11")
    void the_answers_are_a_task_of_the_role_that_the_council_lets_record_them() {
        OnTheDesk dear = aCompletePlan().costing(OnTheDesk.paidBy(1_040_001, 0));

        assertThat(dear.owedTasks("BUDGET-11"))
                .singleElement()
                .extracting(OwedTask::owner)
                .isEqualTo(TaskOwner.LINE_MANAGER);
        assertThat(dear.where(
                                "budget.over_indicative_check",
                                Map.of("recorded_by", "service_manager", "evidence", List.of()))
                        .owedTasks("BUDGET-11")
                        .getFirst()
                        .owner())
                .isEqualTo(TaskOwner.onRung("service_manager"));
        assertThat(aCompletePlan().costing(OnTheDesk.paidBy(1_040_000, 0)).owedTasks("BUDGET-11"))
                .isEmpty();
    }
}
