package uk.ourplan.core.law.planning.need;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NeedsAndWaysSpec {

    private static final String COSTED = """
            {"services": [{"id": "S1", "meets": ["N1"], "serves": ["O1"], "contribution": "dressed early", "pence": 25000,
              "class": "bought_service", "funder": "council", "options_explored": "A and B; A was nearer",
              "explored_by": ["provider_visit"], "help_choosing": "A list with prices", "persons_choice": "A",
              "provider": {"kind": "charity"}, "cover": "A second worker"}]}""";

    @Test
    @Tag("NEED-03")
    void a_need_that_a_carer_meets_says_whether_it_would_be_eligible_without_them() {
        OnTheDesk plan = aCompletePlan()
                .whoseNeed("met_by", "[\"council\", \"carer\"]")
                .having(SectionName.NEEDS, "/needs/0/informal_help", "[{\"who\": \"P1\", \"does\": \"washing\"}]");

        assertThat(plan.stops()).containsExactly("NEED-03 stops submit");
        assertThat(plan.having(SectionName.NEEDS, "/needs/0/eligible_without_carer", "false")
                        .stops())
                .isEmpty();
    }

    @Test
    @Tag("NEED-03")
    void a_duty_that_the_council_does_not_meet_shows_that_the_person_declined_or_arranges_it() {
        OnTheDesk plan = aCompletePlan()
                .whoseNeed("council_will_meet", "false")
                .having(SectionName.NEEDS, "/needs/0/advice", "\"Ring us when it changes\"");

        assertThat(plan.stops()).containsExactly("NEED-03 stops submit");
        assertThat(plan.having(SectionName.NEEDS, "/needs/0/not_met_because", "\"She arranges her own care\"")
                        .stops())
                .isEmpty();
    }

    @Test
    @Tag("NEED-03")
    void where_willingness_is_not_known_the_duty_is_assumed_and_the_carer_is_asked() {
        OnTheDesk plan = aCompletePlan().whoseNeed("met_by", "[\"carer\"]").with(SectionName.PEOPLE_INVOLVED, """
                {"people": [{"id": "P1", "roles": ["carer"], "carer": {"meets": ["N1"], "able": "yes"}}]}""");

        assertThat(plan.says("NEED-03")).contains("prompts at people");
    }

    @Test
    @Tag("NEED-05")
    void any_means_is_taken_with_or_without_a_service_code() {
        assertThat(aCompletePlan()
                        .with(
                                SectionName.SUPPORT,
                                "{\"services\": [{\"id\": \"S1\", \"what\": \"Dog-walking group\", \"meets\": [\"N1\"], \"route\": \"universal\"}]}")
                        .stops())
                .isEmpty();
    }

    @Test
    @Tag("NEED-05")
    void a_service_that_does_not_fit_is_marked_unsuitable_with_its_reason() {
        assertThat(aCompletePlan()
                        .whoseNeed("unsuitable", "[{\"what\": \"Day centre\", \"reason\": \"Too loud for her\"}]")
                        .stops())
                .isEmpty();
        assertThat(aCompletePlan()
                        .whoseNeed("unsuitable", "[{\"what\": \"Day centre\", \"reason\": \" \"}]")
                        .stops())
                .containsExactly("NEED-05 stops submit");
    }

    @ParameterizedTest
    @Tag("NEED-07")
    @CsvSource({
        "own_strengths, the person",
        "network_considered, people around them",
        "community_considered, the community"
    })
    void what_was_looked_at_before_a_service_is_asked_for_and_delays_nothing(String level, String named) {
        OnTheDesk plan = aCompletePlan().whoseNeed(level, "null");

        assertThat(plan.stops()).isEmpty();
        assertThat(plan.sentences("NEED-07"))
                .containsExactly(
                        "A service was chosen, and what was looked at before is blank for need: N1 (" + named + ").");
    }

    @ParameterizedTest
    @Tag("NEED-08")
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                  | 1",
                "{\"answer\": \"declined\"}                          | 0",
                "{\"answer\": \"used\"}                              | 0",
                "{\"answer\": \"unsuitable\"}                        | 1",
                "{\"answer\": \"unsuitable\", \"reason\": \"Far\"}   | 0"
            })
    void community_support_is_used_declined_or_unsuitable_with_the_reason(String community, int prompts) {
        assertThat(aCompletePlan()
                        .having(SectionName.INFORMAL_SUPPORT, "/community", community)
                        .says("NEED-08"))
                .hasSize(prompts)
                .allMatch("prompts at community.answer"::equals);
    }

    @Test
    @Tag("NEED-08")
    void the_prompt_is_stronger_where_an_outcome_is_about_company() {
        assertThat(aCompletePlan()
                        .without(SectionName.INFORMAL_SUPPORT)
                        .having(SectionName.OUTCOMES, "/outcomes_wanted/0/areas", "[\"relationships\"]")
                        .sentences("NEED-08")
                        .getFirst())
                .startsWith("An outcome is about company");
    }

    @Test
    @Tag("NEED-09")
    void a_chosen_service_shows_the_options_that_were_explored() {
        assertThat(aCompletePlan().with(SectionName.SUPPORT, COSTED).says("NEED-09"))
                .isEmpty();
        assertThat(aCompletePlan()
                        .with(SectionName.SUPPORT, COSTED)
                        .having(SectionName.SUPPORT, "/services/0/options_explored", "null")
                        .says("NEED-09"))
                .containsExactly("warns at services[S1].options_explored");
    }

    @Test
    @Tag("NEED-09")
    void help_to_choose_and_the_choice_are_asked_for_where_somebody_other_than_the_council_provides() {
        OnTheDesk plan = aCompletePlan()
                .with(SectionName.SUPPORT, COSTED)
                .having(SectionName.SUPPORT, "/services/0/explored_by", "[]")
                .having(SectionName.SUPPORT, "/services/0/help_choosing", "null");

        assertThat(plan.sentences("NEED-09"))
                .containsExactly(
                        "How the choice was made could say more for line: S1 (ways of looking, help to choose).");
        assertThat(plan.having(SectionName.SUPPORT, "/services/0/provider", "{\"kind\": \"council\"}")
                        .sentences("NEED-09"))
                .containsExactly("How the choice was made could say more for line: S1 (ways of looking).");
    }

    @Test
    @Tag("NEED-10")
    void a_way_that_costs_says_why_it_is_reasonable_and_one_that_costs_nothing_does_not() {
        OnTheDesk silent = aCompletePlan().whoseNeed("why_this_way", "null");

        assertThat(silent.says("NEED-10")).isEmpty();
        assertThat(silent.with(SectionName.SUPPORT, COSTED).says("NEED-10"))
                .containsExactly("prompts at needs[N1].why_this_way");
    }

    @ParameterizedTest
    @Tag("NEED-12")
    @CsvSource(
            delimiter = '|',
            value = {
                "null  | null                  | blocks at needs[N1].agreed",
                "false | null                  | blocks at needs[N1].council_reason",
                "false | \"Two need to lift\"  | ''"
            })
    void a_way_that_the_person_does_not_agree_to_has_the_councils_reason(String agreed, String reason, String says) {
        OnTheDesk plan = aCompletePlan()
                .whoseNeed("agreed", agreed)
                .having(SectionName.NEEDS, "/needs/0/council_reason", reason)
                .having(SectionName.NEEDS, "/disagreement", """
                        {"statutory_items_met": true, "options_explored": true, "most_suitable": true, "attempts": ["10 Nov"]}""");

        assertThat(String.join(",", plan.says("NEED-12"))).isEqualTo(says);
    }

    @ParameterizedTest
    @Tag("NEED-12")
    @CsvSource({"statutory_items_met, false", "options_explored, null", "most_suitable, false", "attempts, []"})
    void where_views_differ_three_things_are_confirmed_and_an_attempt_is_on_record(String field, String value) {
        OnTheDesk plan = aCompletePlan()
                .whoseNeed("agreed", "false")
                .having(SectionName.NEEDS, "/needs/0/council_reason", "\"Two need to lift\"")
                .having(SectionName.NEEDS, "/disagreement", """
                        {"statutory_items_met": true, "options_explored": true, "most_suitable": true, "attempts": ["10 Nov"]}""")
                .having(SectionName.NEEDS, "/disagreement/" + field, value);

        assertThat(plan.says("NEED-12")).containsExactly("blocks at disagreement." + field);
    }

    @Test
    @Tag("CONTENT-05")
    void a_need_that_a_pill_dispenser_meets_says_what_happens_if_it_stops_and_stops_nothing() {
        OnTheDesk plan = aCompletePlan().whoseNeed("met_by", "[\"equipment\"]");

        assertThat(plan.says("CONTENT-05")).containsExactly("prompts at needs[N1].if_carer_stops");
        assertThat(plan.having(SectionName.NEEDS, "/needs/0/if_carer_stops", "\"The pharmacist rings\"")
                        .says("CONTENT-05"))
                .isEmpty();
    }

    @Test
    @Tag("NEED-07")
    void where_somebody_holds_firmly_to_one_service_the_tool_and_supervision_are_pointed_out() {
        OnTheDesk plan = aCompletePlan().whoseNeed("service_led", "true");

        assertThat(plan.says("NEED-07")).containsExactly("prompts at needs[N1].service_led");
        assertThat(plan.stops()).isEmpty();
        assertThat(aCompletePlan().whoseNeed("service_led", "false").says("NEED-07"))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("NEED-10")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"granted\": false, \"reason\": \"Holidays are not funded\", \"for_this_need\": false | 1",
                "\"granted\": false                                                                     | 1",
                "\"granted\": false, \"reason\": \"A break at home does it\", \"for_this_need\": true   | 0",
                "\"granted\": true                                                                      | 0"
            })
    void a_holiday_is_turned_down_for_what_this_person_needs_and_not_for_being_a_holiday(String said, int prompts) {
        OnTheDesk plan = aCompletePlan().whoseNeed("requested", "[{\"what\": \"A week by the sea\", " + said + "}]");

        assertThat(plan.says("NEED-10")).hasSize(prompts).allMatch("prompts at needs[N1].requested"::equals);
        assertThat(plan.stops()).isEmpty();
    }
}
