package uk.ourplan.core.law.planning.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RisksSpec {

    private static final String FALLS = """
            {"id": "R2", "kind": "person", "from": "need", "what": "Falling", "level": "low", "effect": "A broken bone",
             "likelihood": "unlikely", "evidence": "One fall in a year", "mitigation": "A rail", "their_view": "My stairs",
             "their_answer": "Holds the rail", "their_ideas": "A second rail",
             "contingency": {"before": "A rail", "after": "Ring her son", "trigger": "alarm", "who": "the centre",
               "agreed": "2026-11-10"}}""";

    @Test
    @Tag("RISK-01")
    void an_origin_with_neither_a_risk_nor_the_answer_that_there_is_none_warns() {
        assertThat(risks("/none_from_outcomes", "null").says("RISK-01")).containsExactly("warns at none_from_outcomes");
        assertThat(risks("/none_from_needs", "null").says("RISK-01")).containsExactly("warns at none_from_needs");
    }

    @Test
    @Tag("RISK-01")
    void none_identified_is_an_answer_for_each_origin_and_a_risk_from_it_is_another() {
        assertThat(aCompletePlan().says("RISK-01")).isEmpty();
        assertThat(risks("/none_from_needs", "null")
                        .having(SectionName.RISKS, "/items/1", FALLS)
                        .says("RISK-01"))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("RISK-02")
    @CsvSource({"what", "effect", "likelihood", "evidence"})
    void a_risk_without_its_description_effect_likelihood_or_evidence_cannot_be_submitted(String field) {
        assertThat(risks("/items/0/" + field, "null").stops()).containsExactly("RISK-02 stops submit");
        assertThat(risks("/items/0/" + field, "null").says("RISK-02")).containsExactly("blocks at items[R1]");
    }

    @ParameterizedTest
    @Tag("RISK-02")
    @CsvSource({
        "mitigation, what lessens it",
        "their_view, how the person sees it",
        "their_answer, what the person means to do"
    })
    void what_the_person_thinks_of_a_risk_is_asked_for_and_stops_nothing(String field, String asked) {
        OnTheDesk plan = risks("/items/1", FALLS).having(SectionName.RISKS, "/items/1/" + field, "null");

        assertThat(plan.stops()).isEmpty();
        assertThat(plan.sentences("RISK-02")).containsExactly("Risks with something left to ask: R2 (" + asked + ").");
    }

    @Test
    @Tag("RISK-02")
    void the_good_that_comes_of_it_is_asked_for_where_the_person_takes_a_risk_for_an_outcome() {
        assertThat(risks("/items/1", FALLS.replace("\"from\": \"need\"", "\"from\": \"outcome\""))
                        .sentences("RISK-02"))
                .containsExactly("Risks with something left to ask: R2 (the good that comes of it).");
        assertThat(risks("/items/1", FALLS).sentences("RISK-02")).isEmpty();
    }

    @Test
    @Tag("RISK-03")
    void the_person_and_every_carer_took_part_in_the_talk_about_risk_or_say_why_not() {
        String people = """
                {"people": [{"id": "P1", "name": "Ada", "roles": ["carer"]}, {"id": "P2", "roles": ["attorney"]}]}""";
        OnTheDesk plan = aCompletePlan().with(SectionName.PEOPLE_INVOLVED, people);

        assertThat(plan.sentences("RISK-03"))
                .containsExactly("Took no part in talking about risk, and no reason is given: carer P1.");
        assertThat(plan.having(SectionName.RISKS, "/talked_with/1", "\"ada\"").sentences("RISK-03"))
                .isEmpty();
        assertThat(plan.having(SectionName.RISKS, "/talked_with", "[\"P1\", \"P2\"]")
                        .sentences("RISK-03"))
                .as("the attorney spoke for the person")
                .isEmpty();
        assertThat(plan.having(SectionName.RISKS, "/talked_with", "[\"P1\"]").sentences("RISK-03"))
                .containsExactly("Took no part in talking about risk, and no reason is given: the person.");
        assertThat(plan.having(
                                SectionName.RISKS,
                                "/not_talked_with",
                                "[{\"who\": \"person\", \"reason\": \"In hospital\"}]")
                        .sentences("RISK-03"))
                .isEmpty();
    }

    @Test
    @Tag("RISK-04")
    void none_found_passes_with_its_day_and_reason_and_is_refused_without() {
        OnTheDesk none = risks("/items", "[]");

        assertThat(none.stops()).containsExactly("RISK-04 stops submit");
        assertThat(none.having(SectionName.RISKS, "/none_to_the_plan", "{\"dated\": \"2026-11-10\"}")
                        .stops())
                .containsExactly("RISK-04 stops submit");
        assertThat(none.having(
                                SectionName.RISKS,
                                "/none_to_the_plan",
                                "{\"dated\": \"2026-11-10\", \"reason\": \"Looked for together\"}")
                        .stops())
                .isEmpty();
    }

    @Test
    @Tag("RISK-04")
    void starter_risks_are_offered_by_what_the_plan_contains_and_each_is_added_or_dismissed() {
        OnTheDesk open = risks("/dismissed", "[]");

        assertThat(open.sentences("RISK-04"))
                .containsExactly("Not looked at as a risk to the plan: support may work less well than hoped.");
        assertThat(open.managing("{\"method\": \"direct_payment\"}").sentences("RISK-04"))
                .containsExactly(
                        "Not looked at as a risk to the plan: support may work less well than hoped; a direct payment may be mismanaged.");
        assertThat(open.having(
                                SectionName.INFORMAL_SUPPORT,
                                "/existing_support",
                                "[{\"what\": \"a lift\", \"goes_on\": true}]")
                        .sentences("RISK-04")
                        .getFirst())
                .contains("informal care may not last");
    }

    @ParameterizedTest
    @Tag("RISK-05")
    @CsvSource({"before", "after", "agreed"})
    void a_contingency_plan_without_all_its_parts_or_not_agreed_cannot_be_submitted(String part) {
        assertThat(risks("/items/0/contingency/" + part, "null").stops()).containsExactly("RISK-05 stops submit");
    }

    @Test
    @Tag("RISK-05")
    void each_risk_without_a_contingency_plan_is_named() {
        OnTheDesk plan = risks("/items/1", FALLS).having(SectionName.RISKS, "/items/1/contingency", "null");

        assertThat(plan.says("RISK-05")).contains("blocks at items[R2].contingency");
        assertThat(plan.stops()).containsExactly("RISK-05 stops submit");
    }

    @Test
    @Tag("RISK-05")
    void the_sign_the_acting_person_and_the_persons_own_ideas_are_asked_for_and_stop_nothing() {
        OnTheDesk plan = risks("/items/1", FALLS)
                .having(SectionName.RISKS, "/items/1/their_ideas", "null")
                .having(SectionName.RISKS, "/items/1/contingency/who", "null");

        assertThat(plan.stops()).isEmpty();
        assertThat(plan.sentences("RISK-05"))
                .containsExactly(
                        "Contingency plans that could say more: R2 (the person's own ideas, who acts and how to reach them).");
    }

    @ParameterizedTest
    @Tag("RISK-07")
    @CsvSource({"emergency_contact, warns", "keyholder, warns", "evacuation_plan, prompts"})
    void the_standing_questions_are_answered(String field, String weight) {
        assertThat(risks("/standing/" + field, "null").says("RISK-07"))
                .containsExactly(weight + " at standing." + field.replace("evacuation_plan", "evacuation_exists"));
    }

    @ParameterizedTest
    @Tag("RISK-07")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"evacuation_needed\": true                                     | evacuation_needed",
                "\"evacuation_exists\": true                                     | evacuation_plan",
                "\"evacuation_exists\": true, \"evacuation_plan\": \"By the ramp\" | ",
                "\"evacuation_needed\": false                                    | "
            })
    void a_fire_evacuation_plan_is_summed_up_or_arranged_where_it_is_needed(String said, @Nullable String asked) {
        OnTheDesk plan = risks(
                "/standing", "{\"emergency_contact\": \"Her son\", \"keyholder\": \"none; key safe\", " + said + "}");

        assertThat(plan.says("RISK-07"))
                .containsExactlyElementsOf(asked == null ? List.of() : List.of("prompts at standing." + asked));
    }

    @Test
    @Tag("RISK-07")
    void the_home_and_pets_are_asked_about_where_somebody_lives_alone_or_keeps_an_animal() {
        assertThat(aCompletePlan().says("RISK-07")).isEmpty();
        assertThat(aCompletePlan()
                        .of(new PlanOnDesk.Whose(true, false, Set.of()))
                        .says("RISK-07"))
                .containsExactly("prompts at standing.home_and_pets");
        assertThat(aCompletePlan()
                        .of(new PlanOnDesk.Whose(false, true, Set.of()))
                        .says("RISK-07"))
                .containsExactly("prompts at standing.home_and_pets");
    }

    @Test
    @Tag("RISK-07")
    void support_that_comes_again_and_again_says_what_happens_when_it_cannot() {
        String agency = """
                {"services": [{"id": "S1", "meets": ["N1"], "serves": ["O1"], "frequency": "weekly",
                  "provider": {"kind": "agency"}%s}]}""";

        assertThat(aCompletePlan()
                        .with(SectionName.SUPPORT, agency.formatted(""))
                        .says("RISK-07"))
                .containsExactly("warns at services[S1].cover");
        assertThat(aCompletePlan()
                        .with(SectionName.SUPPORT, agency.formatted(", \"cover\": \"agency B\""))
                        .says("RISK-07"))
                .isEmpty();
    }

    @Test
    @Tag("RISK-07")
    void a_need_that_a_carer_meets_says_what_happens_when_the_carer_cannot() {
        assertThat(aCompletePlan().whoseNeed("met_by", "[\"carer\"]").says("RISK-07"))
                .containsExactly("warns at needs[N1].if_carer_stops");
        assertThat(aCompletePlan()
                        .whoseNeed("met_by", "[\"carer\"]")
                        .having(SectionName.RISKS, "/items/0/starter", "\"informal\"")
                        .says("RISK-07"))
                .as("a risk to the plan answers it for all")
                .isEmpty();
    }

    @Test
    @Tag("RISK-09")
    void from_the_councils_level_up_a_formal_risk_assessment_is_linked_before_anybody_signs() {
        assertThat(risks("/items/0/level", "\"considerable\"").stops()).containsExactly("RISK-09 stops authorise");
        assertThat(risks("/items/0/level", "\"significant\"").stops()).containsExactly("RISK-09 stops authorise");
        assertThat(risks("/items/0/level", "\"low\"").says("RISK-09")).isEmpty();
        assertThat(risks("/items/0/level", "\"moderate\"")
                        .where("risk.formal_assessment_threshold", "moderate")
                        .stops())
                .containsExactly("RISK-09 stops authorise");
    }

    @Test
    @Tag("RISK-09")
    void a_linked_assessment_passes_once_it_says_how_it_was_used() {
        OnTheDesk grave = risks("/items/0/level", "\"significant\"");

        assertThat(grave.having(SectionName.RISKS, "/formal_assessment", "{\"dated\": \"2026-05-01\"}")
                        .stops())
                .containsExactly("RISK-09 stops authorise");
        assertThat(grave.having(
                                SectionName.RISKS,
                                "/formal_assessment",
                                "{\"dated\": \"2026-05-01\", \"used\": \"Two workers at the hoist\"}")
                        .stops())
                .isEmpty();
    }

    @Test
    @Tag("RISK-09")
    void just_below_the_level_one_is_recommended_and_may_be_declined_with_a_reason() {
        OnTheDesk plan = risks("/items/0/level", "\"moderate\"");

        assertThat(plan.says("RISK-09")).containsExactly("prompts at formal_declined");
        assertThat(plan.having(SectionName.RISKS, "/formal_declined", "\"One stair\"")
                        .says("RISK-09"))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("RISK-10")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"lawful\": true, \"affects_others\": false} | ''",
                "{\"lawful\": false, \"affects_others\": false} | it is not lawful",
                "{\"affects_others\": false} | whether it is lawful is not answered",
                "{\"lawful\": true} | whether it touches others is not answered",
                "{\"lawful\": true, \"affects_others\": true} | it touches the safety or wellbeing of others",
                "{\"lawful\": true, \"affects_others\": true, \"plan_for_others\": \"A fire blanket\"} | ''",
            })
    void a_lawful_risk_that_touches_nobody_else_is_the_persons_to_take(String taken, String because) {
        List<String> sentences = risks("/items/0/taken", taken).sentences("RISK-10");

        assertThat(sentences)
                .isEqualTo(
                        because.isEmpty()
                                ? List.of()
                                : List.of("Risk R1 cannot be recorded as the person's to take: " + because + "."));
    }

    @Test
    @Tag("RISK-10")
    void capacity_is_presumed_until_a_doubt_is_recorded_and_a_doubt_is_settled_first() {
        OnTheDesk plan = risks("/items/0/taken", "{\"lawful\": true, \"affects_others\": false}");

        assertThat(plan.whoseCapacity("[{\"decision\": \"agree_plan\", \"status\": \"presumed\"}]")
                        .stops())
                .isEmpty();
        assertThat(plan.whoseCapacity("[{\"decision\": \"agree_plan\", \"status\": \"doubted\"}]")
                        .says("RISK-10"))
                .containsExactly("blocks at items[R1].taken.lawful");
    }

    private static OnTheDesk risks(String place, String json) {
        return aCompletePlan().having(SectionName.RISKS, place, json);
    }
}
