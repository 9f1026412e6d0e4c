package uk.ourplan.core.law.planning.money;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;

/** Ways of managing the budget are told before one is chosen, and the choice says what was weighed (BUDGET-26, BUDGET-28). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MethodChosenSpec {

    private static OnTheDesk told(String told, String decided) {
        return aCompletePlan().managing("{\"told\": " + told + ", \"decided\": " + decided + "}");
    }

    @Test
    @Tag("BUDGET-26")
    void information_on_or_before_the_day_of_the_choice_passes() {
        assertThat(told("\"2025-04-10\"", "\"2025-04-12\"").says("BUDGET-26")).isEmpty();
        assertThat(told("\"2025-04-12\"", "\"2025-04-12\"").says("BUDGET-26")).isEmpty();
    }

    @Test
    @Tag("BUDGET-26")
    void information_after_the_choice_or_without_a_day_refuses_the_method() {
        assertThat(told("\"2025-04-13\"", "\"2025-04-12\"").says("BUDGET-26")).containsExactly("blocks at told");
        assertThat(told("null", "\"2025-04-12\"").says("BUDGET-26")).containsExactly("blocks at told");
        assertThat(told("\"2025-04-13\"", "\"2025-04-12\"").stops()).contains("BUDGET-26 stops submit");
    }

    @Test
    @Tag("BUDGET-26")
    void leaving_out_the_individual_service_fund_refuses_the_method() {
        OnTheDesk without =
                aCompletePlan().managing("{\"methods_told\": [\"council\", \"direct_payment\", \"mixed\"]}");

        assertThat(without.says("BUDGET-26")).containsExactly("blocks at methods_told");
        assertThat(without.sentences("BUDGET-26"))
                .containsExactly("The person was not told about every way: an individual service fund is left out.");
    }

    @Test
    @Tag("BUDGET-26")
    void not_being_told_that_the_method_can_be_changed_is_a_warning() {
        assertThat(aCompletePlan().managing("{\"choosing\": null}").says("BUDGET-26"))
                .containsExactly("warns at choosing.told_can_change");
    }

    @Test
    @Tag("BUDGET-26")
    void where_no_method_is_chosen_yet_nothing_is_asked_of_the_choice() {
        OnTheDesk open = aCompletePlan().managing("{\"method\": null, \"told\": null, \"views\": null}");

        assertThat(open.says("BUDGET-26")).isEmpty();
        assertThat(open.says("BUDGET-28")).isEmpty();
    }

    @Test
    @Tag("BUDGET-28")
    void with_capacity_and_a_direct_payment_considered_the_first_four_matters_pass() {
        OnTheDesk considered = aCompletePlan().managing("{\"requested\": [\"direct_payment\"]}");

        assertThat(considered.says("BUDGET-28")).isEmpty();
        assertThat(considered.managing("{\"can_manage\": null}").says("BUDGET-28"))
                .containsExactly("blocks at can_manage");
    }

    @Test
    @Tag("BUDGET-28")
    void without_capacity_a_blank_suitable_person_is_refused() {
        OnTheDesk lacks =
                aCompletePlan().whoseCapacity("[{\"decision\": \"manage_money\", \"status\": \"assessed_lacks\"}]");

        assertThat(lacks.says("BUDGET-28")).containsExactly("blocks at suitable_person");
        assertThat(lacks.stops()).contains("BUDGET-28 stops submit");
        assertThat(lacks.managing("{\"suitable_person\": \"P1\"}").says("BUDGET-28"))
                .isEmpty();
    }

    @Test
    @Tag("BUDGET-28")
    void without_capacity_that_somebody_looked_and_there_is_nobody_is_an_answer() {
        assertThat(aCompletePlan()
                        .whoseCapacity("[{\"decision\": \"manage_money\", \"status\": \"assessed_lacks\"}]")
                        .managing("{\"choosing\": {\"suitable_person_available\": false}}")
                        .says("BUDGET-28"))
                .isEmpty();
    }

    @Test
    @Tag("BUDGET-28")
    void where_no_direct_payment_is_considered_the_first_three_matters_pass() {
        OnTheDesk plain = aCompletePlan().managing("{\"can_manage\": null}");

        assertThat(plain.says("BUDGET-28")).isEmpty();
        assertThat(plain.managing("{\"views\": \" \", \"availability\": null, \"appropriate_way\": null}")
                        .says("BUDGET-28"))
                .containsExactly("blocks at views", "blocks at availability", "blocks at appropriate_way");
    }
}
