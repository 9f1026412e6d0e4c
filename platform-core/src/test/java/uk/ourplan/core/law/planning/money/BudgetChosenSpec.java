package uk.ourplan.core.law.planning.money;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;
import static uk.ourplan.language.plan.SectionName.MONEY;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Figures;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BudgetChosenSpec {

    private static OnTheDesk talk(String json) {
        return aCompletePlan().having(MONEY, "/budget", json.replace('\'', '"'));
    }

    private static OnTheDesk putForward(String json) {
        return talk("{'put_forward': " + json + "}")
                .costing(new Figures(30_550 * 52, 30_550 * 52, 0, 105_000, 105_000, 0, Set.of()));
    }

    @Test
    @Tag("BUDGET-09")
    void a_budget_below_what_meeting_the_needs_costs_is_refused_by_the_penny() {
        assertThat(putForward("{'weekly_pence': 30550}").says("BUDGET-09")).isEmpty();
        assertThat(putForward("{'weekly_pence': 30549}").sentences("BUDGET-09"))
                .containsExactly(
                        "The budget that is put forward is short of what meeting the needs costs by £0.01 a week.");
        assertThat(putForward("{'weekly_pence': 30000}").sentences("BUDGET-09"))
                .singleElement()
                .asString()
                .contains("£5.50 a week");
        assertThat(putForward("{'weekly_pence': 30000}").stops()).contains("BUDGET-09 stops authorise");
    }

    @Test
    @Tag("BUDGET-09")
    void recurring_money_that_is_enough_does_not_make_up_for_one_off_money_that_is_short() {
        assertThat(putForward("{'weekly_pence': 30550, 'one_off_pence': 100000}")
                        .sentences("BUDGET-09"))
                .singleElement()
                .asString()
                .endsWith("by £50.00 once.");
    }

    @Test
    @Tag("BUDGET-12")
    void both_offers_are_recorded() {
        assertThat(talk("{'top_up': {'offers': ['cheaper_way'], 'choice': 'cheaper_way'}}")
                        .says("BUDGET-12"))
                .containsExactly("warns at budget.top_up.offers");
        assertThat(talk("{'top_up': {'offers': ['cheaper_way', 'pay_the_extra'], 'choice': 'pay_the_extra',"
                                + " 'chosen_pence': 26000, 'sufficient_pence': 21000, 'pence': 5000}}")
                        .says("BUDGET-12"))
                .isEmpty();
    }

    @Test
    @Tag("BUDGET-12")
    void a_top_up_that_pays_for_the_need_stops_sign_off() {
        String offers = "'offers': ['cheaper_way', 'pay_the_extra'], 'chosen_pence': 26000, 'pence': 5000";

        assertThat(talk("{'top_up': {" + offers + ", 'sufficient_pence': 24000}}")
                        .stops())
                .contains("BUDGET-12 stops authorise");
        assertThat(talk("{'top_up': {" + offers + "}}").sentences("BUDGET-12"))
                .singleElement()
                .asString()
                .contains("raise the budget");
    }

    @Test
    @Tag("BUDGET-14")
    void the_cheapest_is_best_value_only_where_it_delivers_every_outcome() {
        assertThat(options("['O1', 'O2', 'O3']", "['O1', 'O2']").says("BUDGET-14"))
                .containsExactly("prompts at budget.decisions");
        assertThat(options("['O1', 'O2', 'O3']", "['O1', 'O2', 'O3']").says("BUDGET-14"))
                .isEmpty();
    }

    private static OnTheDesk options(String dearer, String cheaper) {
        return talk("{'decisions': [{'what': 'choice_between_options', 'need': 'N1', 'reasons': ['outcomes'],"
                + " 'says': 'She knows them', 'options': [{'what': 'A', 'weekly_pence': 20000, 'delivers': " + dearer
                + "}, {'what': 'B', 'weekly_pence': 15000, 'chosen': true, 'delivers': " + cheaper + "}]}]}");
    }

    @Test
    @Tag("BUDGET-17")
    void money_never_decides_that_an_eligible_need_is_not_met() {
        assertThat(talk("{'decisions': [{'what': 'not_meeting_need', 'need': 'N1', 'reasons': ['cost']}]}")
                        .stops())
                .contains("BUDGET-17 stops submit");
        assertThat(talk("{'decisions': [{'what': 'not_meeting_need', 'need': 'N1', 'reasons': ['resources']}]}")
                        .stops())
                .contains("BUDGET-17 stops submit");
    }

    @Test
    @Tag("BUDGET-17")
    void money_may_choose_between_two_options_that_each_meet_the_need_and_not_from_one() {
        String chosen =
                "{'decisions': [{'what': 'choice_between_options', 'need': 'N1', 'reasons': ['cost'], 'options': ";

        assertThat(talk(chosen + "[{'what': 'A'}, {'what': 'B'}]}]}").says("BUDGET-17"))
                .isEmpty();
        assertThat(talk(chosen + "[{'what': 'A'}]}]}").says("BUDGET-17")).containsExactly("blocks at budget.decisions");
    }
}
