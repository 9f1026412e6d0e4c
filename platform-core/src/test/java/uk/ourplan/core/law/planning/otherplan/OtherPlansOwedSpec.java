package uk.ourplan.core.law.planning.otherplan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OtherPlansOwedSpec {

    @Test
    @Tag("COMBINE-01")
    void a_plan_in_preparation_is_a_task_on_the_day_on_which_it_is_expected() {
        assertThat(holding(
                                "\"plans\": [{\"kind\": \"ehc\", \"status\": \"in_preparation\", \"expected\": \"2024-06-30\"}]")
                        .owes("COMBINE-01"))
                .containsExactly("COMBINE-01:1 by 2024-06-30");
        assertThat(holding("\"plans\": [{\"kind\": \"ehc\", \"status\": \"yes\", \"expected\": \"2024-06-30\"}]")
                        .owes("COMBINE-01"))
                .isEmpty();
    }

    @Test
    @Tag("COMBINE-07")
    void each_request_to_a_partner_is_a_task_until_it_is_done() {
        assertThat(holding("\"partners\": [{\"organisation\": \"Housing\", \"requested\": \"2025-05-02\"}]")
                        .owes("COMBINE-07"))
                .containsExactly("COMBINE-07:1 by 2025-05-02");
        assertThat(holding("\"partners\": [{\"requested\": \"2025-05-02\", \"done\": \"2025-05-09\"}]")
                        .owes("COMBINE-07"))
                .isEmpty();
    }

    @Test
    @Tag("COMBINE-08")
    void a_refusal_without_a_ground_lies_on_the_managers_desk_until_it_was_taken_further() {
        assertThat(holding("\"cooperation\": [{\"answer\": \"refused\"}]").owedTasks("COMBINE-08"))
                .singleElement()
                .satisfies(task -> assertThat(task.owner()).isEqualTo(TaskOwner.LINE_MANAGER));
        assertThat(holding("\"cooperation\": [{\"answer\": \"refused\", \"escalated\": \"2025-05-02\"}]")
                        .owes("COMBINE-08"))
                .isEmpty();
    }

    @Test
    @Tag("COMBINE-01")
    @Tag("COMBINE-07")
    @Tag("COMBINE-08")
    void each_task_says_which_one_it_is_about_counted_from_one_as_on_the_screen() {
        OnTheDesk plan = holding("""
                "plans": [{"kind": "ehc", "status": "yes"}, {"kind": "peep", "status": "in_preparation", "expected": "2024-06-30"}],
                "partners": [{"requested": "2025-05-02", "done": "2025-05-03"}, {"requested": "2025-05-04"}, {}],
                "cooperation": [{"answer": "agreed"}, {"answer": "refused", "ground": "own_duties"}]""");

        assertThat(plan.owedTasks("COMBINE-01").getFirst().says()).contains("other plan 2 is expected");
        assertThat(plan.owes("COMBINE-01")).containsExactly("COMBINE-01:2 by 2024-06-30");
        assertThat(plan.owedTasks("COMBINE-07").getFirst().says()).contains("partner 2,");
        assertThat(plan.owes("COMBINE-07")).containsExactly("COMBINE-07:2 by 2025-05-04");
        assertThat(plan.owedTasks("COMBINE-08").getFirst().says()).contains("request 2 to co-operate");
        assertThat(plan.owes("COMBINE-08")).containsExactly("COMBINE-08:2");
    }

    @Test
    @Tag("COMBINE-08")
    void a_refusal_on_one_of_the_grounds_with_its_reasons_is_accepted() {
        assertThat(holding(
                                "\"cooperation\": [{\"answer\": \"refused\", \"ground\": \"own_duties\", \"reasons\": \"No staff\"}]")
                        .owes("COMBINE-08"))
                .isEmpty();
        assertThat(holding("\"cooperation\": [{\"answer\": \"refused\", \"reasons\": \"No staff\"}]")
                        .owes("COMBINE-08"))
                .containsExactly("COMBINE-08:1");
        assertThat(holding("\"cooperation\": [{\"to\": \"Housing\"}]").owes("COMBINE-08"))
                .isEmpty();
    }

    @Test
    void a_plan_that_says_nothing_of_other_plans_owes_nothing_about_them() {
        assertThat(aCompletePlan().without(SectionName.OTHER_PLANS).owes("COMBINE-01"))
                .isEmpty();
    }

    private static OnTheDesk holding(String json) {
        return aCompletePlan().with(SectionName.OTHER_PLANS, "{" + json + "}");
    }
}
