package uk.ourplan.core.law.planning.carer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.law.planning.carer.ReliefInBothPlans.Side;
import uk.ourplan.language.plan.Support;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("CARER-04")
class ReliefInBothPlansSpec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    private static final String RESPITE =
            "{\"id\": \"S1\", \"what\": \"Respite\", \"pence\": 15000, \"relieves\": \"P1\"}";
    private static final String ON_HERS =
            "{\"id\": \"S7\", \"what\": \"respite \", \"on_plan_of\": \"EV-1\", \"contingency\": true, \"pence\": 0}";

    @Test
    void respite_of_150_pounds_on_the_adults_plan_and_described_on_both_passes() {
        assertThat(lacking(RESPITE, ON_HERS)).isEmpty();
    }

    @Test
    void on_the_adults_plan_only_it_is_missing_from_the_carers() {
        assertThat(lacking(RESPITE, ""))
                .containsExactly("“Respite” relieves Denise and does not stand on Denise’s plan.");
        assertThat(lacking(RESPITE, ON_HERS.replace("EV-1", "EV-2"))).hasSize(1);
    }

    @Test
    void on_the_carers_plan_only_it_is_missing_from_the_adults() {
        assertThat(lacking("", ON_HERS.replace("respite ", "Respite")))
                .containsExactly("“Respite” stands on Denise’s plan as a service to Mo, and not on Mo’s.");
    }

    @Test
    void a_cost_on_the_carers_plan_is_told() {
        assertThat(lacking(RESPITE, ON_HERS.replace("\"pence\": 0", "\"pence\": 15000")))
                .containsExactly("“respite ” has a cost on Denise’s plan; it belongs on Mo’s alone.");
    }

    @Test
    void on_the_carers_plan_and_not_in_its_contingency_it_is_told() {
        assertThat(lacking(RESPITE, ON_HERS.replace("true", "false")))
                .containsExactly(
                        "“respite ” stands on Denise’s plan, and not among what is done when caring cannot go on.");
    }

    @Test
    void a_line_that_is_linked_by_its_number_is_the_same_service_and_is_described_alike() {
        String linked = ON_HERS.replace("\"pence\": 0", "\"pence\": 0, \"line_there\": \"S1\"");

        assertThat(lacking(RESPITE, linked)).isEmpty();
        assertThat(lacking(RESPITE, linked.replace("respite ", "Sitting service")))
                .containsExactly(
                        "“Sitting service” on Denise’s plan is line S1 of Mo’s, and is described there in other words.");
        assertThat(lacking(RESPITE, linked.replace("\"S1\"", "\"S2\""))).hasSize(2);
    }

    @Test
    void what_relieves_another_carer_or_nobody_is_not_looked_for() {
        assertThat(lacking(RESPITE.replace("P1", "P2"), "")).isEmpty();
        assertThat(lacking(RESPITE.replace(", \"relieves\": \"P1\"", ""), "")).isEmpty();
        assertThat(ReliefInBothPlans.lacking(side("Mo", RESPITE.replace("P1", "P2")), side("Denise", ""), null))
                .hasSize(1);
    }

    @Test
    void a_service_to_the_carer_herself_stays_on_her_plan_alone() {
        assertThat(lacking(RESPITE, ON_HERS + ", {\"id\": \"S8\", \"what\": \"Gym\", \"pence\": 1000}"))
                .isEmpty();
    }

    private static List<String> lacking(String adults, String carers) {
        return ReliefInBothPlans.lacking(side("Mo", adults), side("Denise", carers), "P1");
    }

    private static Side side(String called, String lines) {
        return new Side(
                called,
                "EV-1",
                JSON.readValue("{\"services\": [" + lines + "]}", Support.class).services());
    }
}
