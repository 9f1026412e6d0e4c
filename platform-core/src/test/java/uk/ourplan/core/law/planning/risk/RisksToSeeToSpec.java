package uk.ourplan.core.law.planning.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.Notice.Admitted;
import uk.ourplan.language.plan.PlanKeeping;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RisksToSeeToSpec {

    @ParameterizedTest
    @Tag("RISK-07")
    @CsvSource({"false, true, 1", "true, true, 0", "false, false, 0"})
    void a_fire_evacuation_plan_that_is_needed_and_missing_is_owed(boolean exists, boolean needed, int owed) {
        OnTheDesk plan =
                risks("/standing", "{\"evacuation_exists\": " + exists + ", \"evacuation_needed\": " + needed + "}");

        assertThat(plan.owes("RISK-07")).hasSize(owed).allMatch("RISK-07:evacuation"::equals);
    }

    @Test
    @Tag("RISK-07")
    void on_the_day_of_an_admission_the_home_and_animals_are_seen_to_until_that_is_on_record() {
        OnTheDesk plan = aCompletePlan().known(new Admitted(LocalDate.of(2026, 11, 19), "Ward 6"));

        assertThat(plan.owes("RISK-07")).containsExactly("RISK-07:admitted:2026-11-19 by 2026-11-19");
        assertThat(plan.owedTasks("RISK-07").getFirst().urgent()).isTrue();
        assertThat(plan.followedUp("RISK-07:admitted:2026-11-19", OnTheDesk.TODAY, FollowUpOutcome.DONE)
                        .owes("RISK-07"))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("RISK-09")
    @CsvSource({"significant, 1", "considerable, 1", "moderate, 0", "low, 0"})
    void a_risk_at_the_councils_level_owes_a_formal_assessment_until_one_is_linked(String level, int owed) {
        OnTheDesk plan = risks("/items/0/level", "\"" + level + "\"");

        assertThat(plan.owes("RISK-09")).hasSize(owed).allMatch("RISK-09:formal"::equals);
        assertThat(plan.having(SectionName.RISKS, "/formal_assessment", "{\"dated\": \"2024-05-01\"}")
                        .owes("RISK-09"))
                .isEmpty();
    }

    @Test
    @Tag("RISK-09")
    void one_that_is_wanted_below_the_level_is_owed_too_and_answers_the_recommendation() {
        OnTheDesk plan = risks("/items/0/level", "\"moderate\"").having(SectionName.RISKS, "/formal_wanted", "true");

        assertThat(plan.owes("RISK-09")).containsExactly("RISK-09:wanted");
        assertThat(plan.says("RISK-09")).isEmpty();
    }

    @Test
    @Tag("RISK-11")
    void a_contingency_plan_of_the_presented_draft_that_is_gone_stops_the_final_plan_and_is_named() {
        String agreed = """
                {"id": "%s", "kind": "plan", "what": "x", "effect": "x", "likelihood": "unlikely", "evidence": "x",
                  "contingency": {"before": "a", "after": "b", "agreed": "2026-11-10", "trigger": "c", "who": "d"}}""";
        OnTheDesk plan = presented("R1", "R2");

        assertThat(plan.stops()).containsExactly("RISK-11 stops issue");
        assertThat(plan.sentences("RISK-11")).singleElement().asString().endsWith("risk: R2.");
        assertThat(plan.having(SectionName.RISKS, "/items/1", agreed.formatted("R2"))
                        .stops())
                .isEmpty();
        assertThat(plan.having(SectionName.RISKS, "/items/2", agreed.formatted("R3"))
                        .stops())
                .as("one more may come")
                .isEmpty();
    }

    @Test
    @Tag("RISK-11")
    void one_whose_parts_were_taken_out_is_gone_too() {
        assertThat(presented("R1")
                        .having(SectionName.RISKS, "/items/0/contingency/after", "null")
                        .stops())
                .contains("RISK-11 stops issue");
    }

    private static OnTheDesk presented(String... agreed) {
        OnTheDesk plan = aCompletePlan();
        PlanKeeping keeping = plan.desk().kept().keeping();
        return plan.kept(plan.desk().kept().having(keeping.presented(java.util.List.of(agreed))));
    }

    private static OnTheDesk risks(String place, String json) {
        return aCompletePlan().having(SectionName.RISKS, place, json);
    }
}
