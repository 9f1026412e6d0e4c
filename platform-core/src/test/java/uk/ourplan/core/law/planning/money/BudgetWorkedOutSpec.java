package uk.ourplan.core.law.planning.money;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;
import static uk.ourplan.language.plan.SectionName.MONEY;
import static uk.ourplan.language.plan.SectionName.RISKS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Figures;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BudgetWorkedOutSpec {

    private static final Map<String, Object> TOOL = Map.of(
            "name",
            "County costing tool",
            "version",
            "2026.1",
            "in_use_from",
            "2026-04-06",
            "rates",
            List.of(Map.of("support", "home_care", "unit", "hour", "pence", 2500L)));

    private static OnTheDesk worked(long entered, String reason) {
        return aCompletePlan()
                .where("budget.cost_calculator", TOOL)
                .having(MONEY, "/indicative/weekly_pence", String.valueOf(entered))
                .having(
                        MONEY,
                        "/budget",
                        "{\"priced\": [{\"need\": \"N1\", \"support\": \"home_care\", \"units\": 10}], \"override_reason\": "
                                + reason + "}");
    }

    @Test
    @Tag("BUDGET-05")
    void the_calculators_figure_passes_and_another_one_only_with_its_reason() {
        assertThat(worked(25_000, "null").says("BUDGET-05")).isEmpty();
        assertThat(worked(31_000, "\"Two workers for every transfer\"").says("BUDGET-05"))
                .isEmpty();
        assertThat(worked(20_000, "null").says("BUDGET-05")).containsExactly("blocks at budget.override_reason");
        assertThat(worked(20_000, "null").sentences("BUDGET-05"))
                .containsExactly(
                        "The calculator comes to £250.00 a week; £200.00 was entered, and no reason is written.");
    }

    @Test
    @Tag("BUDGET-05")
    void without_a_calculator_a_figure_says_how_it_was_worked_out() {
        assertThat(aCompletePlan().says("BUDGET-05")).isEmpty();
        assertThat(aCompletePlan().having(MONEY, "/indicative/by", "null").says("BUDGET-05"))
                .containsExactly("warns at indicative.by");
    }

    @Test
    @Tag("BUDGET-06")
    void a_contingency_with_a_cost_and_no_amount_stops_submitting() {
        assertThat(contingency("{\"has_cost\": true}").says("BUDGET-06"))
                .containsExactly("blocks at items[R1].contingency.cost.pence");
        assertThat(contingency("{\"has_cost\": true, \"line\": \"S1\"}").says("BUDGET-06"))
                .isEmpty();
        assertThat(contingency("{\"has_cost\": true, \"pence\": 0, \"frequency\": \"weekly\"}")
                        .says("BUDGET-06"))
                .isEmpty();
    }

    @Test
    @Tag("BUDGET-06")
    void a_contingency_added_after_the_telling_asks_for_a_new_one() {
        String told = "{\"told\": [{\"what\": \"indicative\", \"dated\": \"2026-11-10\", \"weekly_pence\": 21000}]}";
        OnTheDesk plan = contingency("{\"has_cost\": true, \"pence\": 1500, \"frequency\": \"weekly\"}")
                .having(MONEY, "/indicative/weekly_pence", "21000")
                .having(MONEY, "/budget", told);

        assertThat(plan.owedTasks("BUDGET-06"))
                .singleElement()
                .satisfies(task -> assertThat(task.says()).contains("£225.00 a week"));
        assertThat(aCompletePlan()
                        .having(MONEY, "/indicative/weekly_pence", "21000")
                        .having(MONEY, "/budget", told)
                        .owes("BUDGET-06"))
                .isEmpty();
    }

    @Test
    @Tag("BUDGET-06")
    void a_contingency_paid_once_leaves_the_weekly_figure_as_it_was() {
        var desk = contingency("{\"has_cost\": true, \"pence\": 30000, \"frequency\": \"one_off\"}")
                .desk();
        var money = desk.section(uk.ourplan.language.plan.MoneySection.class).orElseThrow();

        assertThat(IndicativeNow.of(desk, money)).isEqualTo(new IndicativeNow.Amounts(20_000 * 52, 30_000));
    }

    private static OnTheDesk contingency(String cost) {
        return aCompletePlan().having(RISKS, "/items/0/contingency/cost", cost);
    }

    @Test
    @Tag("BUDGET-07")
    void what_was_told_and_explained_passes_and_a_blank_stops_sign_off() {
        assertThat(aCompletePlan().says("BUDGET-07")).isEmpty();
        assertThat(aCompletePlan()
                        .having(MONEY, "/indicative/explained", "null")
                        .stops())
                .containsExactly("INVOLVE-05 stops submit");
        assertThat(aCompletePlan().having(MONEY, "/indicative/told", "null").stops())
                .containsExactly("INVOLVE-05 stops submit");
    }

    @Test
    @Tag("BUDGET-07")
    void a_final_amount_that_changed_since_it_was_told_is_told_again() {
        assertThat(finalTold(24_000).sentences("BUDGET-07"))
                .containsExactly("The final budget is now £250.00 a week; the person was last told another amount.");
        assertThat(finalTold(25_000).says("BUDGET-07")).isEmpty();
    }

    private static OnTheDesk finalTold(long weekly) {
        return aCompletePlan()
                .costing(new Figures(1_300_000, 1_300_000, 0, 0, 0, 0, Set.of()))
                .having(
                        MONEY,
                        "/budget",
                        "{\"told\": [{\"what\": \"final\", \"dated\": \"2026-11-18\", \"weekly_pence\": " + weekly
                                + "}]}");
    }

    @Test
    @Tag("BUDGET-08")
    void a_choice_without_options_shown_before_is_prompted() {
        String chosen = "\"chosen\": \"A personal assistant\", \"why\": \"Her own hours\"";

        assertThat(aCompletePlan()
                        .having(
                                MONEY,
                                "/budget",
                                "{\"shown\": {\"options\": [\"Agency\", \"Assistant\", \"Day club\"], " + chosen + "}}")
                        .says("BUDGET-08"))
                .isEmpty();
        assertThat(aCompletePlan()
                        .having(MONEY, "/budget", "{\"shown\": {" + chosen + "}}")
                        .says("BUDGET-08"))
                .containsExactly("prompts at budget.shown.options");
    }
}
