package uk.ourplan.core.law.planning.money;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;
import static uk.ourplan.language.plan.SectionName.MONEY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.PlanState;

/** A complex rate is asked for with everything that it rests on, and reviewed before it ends (BUDGET-18). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComplexRateOnPlanSpec {

    private static final List<String> SERVICES = List.of(
            "NHS continuing healthcare",
            "Mental health services",
            "Sensory and autism services",
            "Learning disability services",
            "Home reablement team",
            "Mental health reablement team",
            "Living skills team");

    private static OnTheDesk asked() {
        OnTheDesk plan = aCompletePlan()
                .where("complex_rate.enabled", true)
                .where("complex_rate.client_groups", List.of("older_people", "physical_disability"))
                .where("complex_rate.services_to_exhaust", SERVICES)
                .having(MONEY, "/complex_rate", """
                        {"start": "2024-06-01", "end": "2024-09-30", "standard_unsuitable": "Two agencies gave it back",
                         "services_considered": {}, "client_group": "older_people", "panel_papers": "Costed on 12 November",
                         "provider_work": "Its risk assessment", "outcomes": "Washed without distress by September",
                         "exit_plan": "The pair trains the standard team"}""");
        SERVICES.forEach(service ->
                plan.having(MONEY, "/complex_rate/services_considered/" + service, "\"Considered; not for this\""));
        return plan;
    }

    private static String whyNot(OnTheDesk plan) {
        return ComplexRateOnPlan.whyNotRecommended(plan.desk(), plan.policy()).orElse("");
    }

    @Test
    @Tag("BUDGET-18")
    void six_of_seven_listed_services_with_an_outcome_are_refused_naming_the_missing_one() {
        OnTheDesk plan = asked().having(MONEY, "/complex_rate/services_considered/Living skills team", "null");

        assertThat(whyNot(plan))
                .contains("what came of considering “Living skills team”")
                .doesNotContain("Mental health services");
        assertThat(plan.says("BUDGET-18")).containsExactly("warns at complex_rate.services_considered");
    }

    @Test
    @Tag("BUDGET-18")
    void seven_of_seven_with_the_standard_reason_and_all_papers_are_allowed() {
        assertThat(whyNot(asked())).isEmpty();
        assertThat(asked().says("BUDGET-18")).isEmpty();
    }

    @Test
    @Tag("BUDGET-18")
    void without_an_end_day_it_is_refused() {
        assertThat(whyNot(asked().having(MONEY, "/complex_rate/end", "null"))).contains("the day until which it holds");
    }

    @Test
    @Tag("BUDGET-18")
    void a_group_that_is_not_listed_is_refused_and_no_need_goes_unmet_for_it() {
        OnTheDesk plan = asked().having(MONEY, "/complex_rate/client_group", "\"autism\"");

        assertThat(whyNot(plan)).contains("needs are met in another way");
    }

    @Test
    @Tag("BUDGET-18")
    void each_item_that_is_missing_is_named() {
        OnTheDesk plan =
                asked().having(MONEY, "/complex_rate", "{}").where("complex_rate.services_to_exhaust", List.of());

        assertThat(plan.says("BUDGET-18"))
                .containsExactly(
                        "warns at complex_rate.standard_unsuitable",
                        "warns at complex_rate.client_group",
                        "warns at complex_rate.start",
                        "warns at complex_rate.end",
                        "warns at complex_rate.panel_papers",
                        "warns at complex_rate.provider_work",
                        "warns at complex_rate.outcomes",
                        "warns at complex_rate.exit_plan");
    }

    @Test
    @Tag("BUDGET-18")
    void where_the_provider_asked_its_reason_and_period_are_prompted_for() {
        OnTheDesk plan = asked().having(MONEY, "/complex_rate/requested_by_provider", "true");

        assertThat(whyNot(plan)).isEmpty();
        assertThat(plan.says("BUDGET-18"))
                .containsExactly(
                        "prompts at complex_rate.providers_reason", "prompts at complex_rate.providers_period");
    }

    @Test
    @Tag("BUDGET-18")
    void a_rate_that_ends_on_30_september_is_reviewed_by_30_september() {
        OnTheDesk plan = asked().having(new Course(
                PlanState.SIGNED_OFF,
                LocalDate.of(2024, 5, 1),
                LocalDate.of(2024, 5, 10),
                LocalDate.of(2024, 5, 12),
                LocalDate.of(2024, 5, 20),
                null));

        assertThat(asked().owes("BUDGET-18")).isEmpty();
        assertThat(plan.owes("BUDGET-18")).containsExactly("BUDGET-18:end:2024-09-30 by 2024-09-30");
        assertThat(plan.followedUp("BUDGET-18:end:2024-09-30", LocalDate.of(2024, 9, 20), FollowUpOutcome.DONE)
                        .owes("BUDGET-18"))
                .isEmpty();
    }

    @Test
    @Tag("BUDGET-18")
    void where_the_council_uses_no_complex_rates_none_can_be_entered() {
        OnTheDesk plan = asked().where("complex_rate.enabled", false);

        assertThat(plan.stops()).contains("BUDGET-18 stops submit");
        assertThat(aCompletePlan().says("BUDGET-18")).isEmpty();
    }
}
