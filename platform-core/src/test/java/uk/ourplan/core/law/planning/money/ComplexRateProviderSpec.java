package uk.ourplan.core.law.planning.money;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;
import static uk.ourplan.language.plan.SectionName.MONEY;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.OwedTask;

/** The provider at a complex rate shows what the council's list asks of it (PROVIDER-18). */
@Tag("PROVIDER-18")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComplexRateProviderSpec {

    private static final String RULE = "PROVIDER-18";
    private static final String AT = "/complex_rate/provider/";

    private static OnTheDesk held() {
        return aCompletePlan().where("complex_rate.enabled", true).having(MONEY, "/complex_rate", """
                {"start": "2024-06-01", "end": "2024-09-30", "services_considered": {},
                 "provider": {"risks": "Falls and fire, in depth", "risk_measures": "Two workers",
                   "behaviours": "Shouts", "manifestation": "At dusk", "guidelines": "Lights on before dusk",
                   "alternatives": "Music was tried", "boundaries": "No late calls", "training_needs": "Dementia",
                   "training_intervention": "De-escalation", "agencies": "The memory nurse", "networks": "The forum",
                   "others": {}}}""");
    }

    @Test
    void all_held_leaves_nothing_to_say() {
        assertThat(held().says(RULE)).isEmpty();
    }

    @Test
    void a_behaviour_plan_without_guidelines_is_partial_and_warns() {
        OnTheDesk plan = held().having(MONEY, AT + "guidelines", "null");

        assertThat(plan.says(RULE)).containsExactly("warns at complex_rate.provider.guidelines");
        assertThat(plan.sentences(RULE)).allSatisfy(says -> assertThat(says).contains("only partly on record"));
    }

    @Test
    void intervention_training_that_is_not_evidenced_only_prompts() {
        assertThat(held().having(MONEY, AT + "training_intervention", "null").says(RULE))
                .containsExactly("prompts at complex_rate.provider.training_intervention");
    }

    @Test
    void a_rate_that_is_neither_active_nor_asked_for_asks_nothing_of_any_provider() {
        assertThat(aCompletePlan().where("complex_rate.enabled", true).says(RULE))
                .isEmpty();
        assertThat(held().having(MONEY, "/complex_rate/provider", "null")
                        .where("complex_rate.enabled", false)
                        .says(RULE))
                .isEmpty();
    }

    @Test
    void with_nothing_on_record_every_item_is_named_and_commissioning_is_asked_to_get_what_warns() {
        OnTheDesk plan = held().having(MONEY, "/complex_rate/provider", "null");

        assertThat(plan.says(RULE))
                .hasSize(7)
                .contains(
                        "warns at complex_rate.provider.risks",
                        "warns at complex_rate.provider.behaviours",
                        "prompts at complex_rate.provider.networks");
        assertThat(ComplexRateProvider.owed(plan.desk(), plan.policy()))
                .extracting(task -> task.owner().code())
                .containsExactly("commissioning_officer");
        assertThat(ComplexRateProvider.owed(held().desk(), held().policy()))
                .extracting(OwedTask::key)
                .isEmpty();
    }

    @Test
    void the_list_is_the_council_s() {
        OnTheDesk plan = held().where(
                        "complex_rate.provider_requirements",
                        List.of(Map.of("code", "night_cover", "text", "Cover at night", "severity", "warns")));

        assertThat(plan.says(RULE)).containsExactly("warns at complex_rate.provider.others");
        assertThat(plan.having(MONEY, AT + "others", "{\"night_cover\": \"A waking worker\"}")
                        .says(RULE))
                .isEmpty();
    }
}
