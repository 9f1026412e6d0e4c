package uk.ourplan.core.law.planning.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;
import static uk.ourplan.language.plan.SectionName.ADVICE;
import static uk.ourplan.language.plan.SectionName.PEOPLE_INVOLVED;
import static uk.ourplan.language.plan.SectionName.SUPPORT;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InTheirOwnTermsSpec {

    private static final String ALL_BUT_FEELINGS = """
            [{"about": "wishes", "words": "A dog"}, {"about": "strengths", "words": "Stubborn"},
             {"about": "needs", "words": "Somebody at eight"}, {"about": "values", "words": "Privacy"}]""";

    @Test
    @Tag("INVOLVE-22")
    void each_thing_that_is_blank_in_the_persons_own_terms_is_named() {
        OnTheDesk plan = aCompletePlan().having(PEOPLE_INVOLVED, "/taking_part/own_terms", ALL_BUT_FEELINGS);

        assertThat(plan.sentences("INVOLVE-22"))
                .containsExactly("Not yet on the plan in the person's own terms: feelings.");
        assertThat(plan.says("INVOLVE-22")).containsExactly("prompts at taking_part.own_terms");
    }

    @Test
    @Tag("INVOLVE-22")
    void that_it_cannot_be_found_out_is_an_answer() {
        assertThat(aCompletePlan()
                        .having(
                                PEOPLE_INVOLVED,
                                "/taking_part/own_terms",
                                ALL_BUT_FEELINGS.replace(
                                        "]",
                                        ", {\"about\": \"feelings\", \"not_known_because\": \"No means of expression found\"}]"))
                        .says("INVOLVE-22"))
                .isEmpty();
    }

    @Test
    @Tag("INVOLVE-22")
    void what_stands_elsewhere_on_the_plan_is_not_asked_twice() {
        assertThat(aCompletePlan()
                        .having(PEOPLE_INVOLVED, "/taking_part/own_terms", "[]")
                        .sentences("INVOLVE-22"))
                .allSatisfy(says -> assertThat(says).doesNotContain("aspirations", "views", "wellbeing"));
    }

    @Test
    @Tag("INVOLVE-22")
    void a_practitioner_who_sees_it_differently_says_why() {
        String mornings = """
                [{"about": "own_wellbeing", "words": "Mornings are fine alone", "seen_differently": "Mornings are risky"%s}]""";

        assertThat(sentencesWith(mornings.formatted("")))
                .contains("You see something differently than the person does, and no reason is given.");
        assertThat(sentencesWith(mornings.formatted(", \"different_because\": \"Two falls\"")))
                .noneMatch(says -> says.contains("differently"));
    }

    private static List<String> sentencesWith(String terms) {
        return aCompletePlan()
                .having(PEOPLE_INVOLVED, "/taking_part/own_terms", terms)
                .sentences("INVOLVE-22");
    }

    @ParameterizedTest
    @Tag("INVOLVE-23")
    @CsvSource({", true", "None found., true", "None found: asked at the library, false", "The mobile library, false"})
    void services_that_are_there_for_everybody_are_considered_or_it_is_said_how_none_was_found(
            String said, boolean warns) {
        OnTheDesk plan = aCompletePlan()
                .having(
                        PEOPLE_INVOLVED,
                        "/taking_part/strengths_first",
                        "{\"universal_support\": " + (said == null ? "null" : "\"" + said + "\"") + "}");

        assertThat(plan.says("INVOLVE-23").contains("warns at taking_part.strengths_first.universal_support"))
                .isEqualTo(warns);
    }

    @Test
    @Tag("INVOLVE-23")
    void every_kind_of_support_is_considered() {
        OnTheDesk plan = aCompletePlan().having(PEOPLE_INVOLVED, "/taking_part/strengths_first", "null");

        assertThat(plan.says("INVOLVE-23"))
                .containsExactly(
                        "warns at taking_part.strengths_first.community_assets",
                        "warns at taking_part.strengths_first.universal_support",
                        "warns at taking_part.strengths_first.community_support");
    }

    @ParameterizedTest
    @Tag("INVOLVE-21")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"dated\": \"2025-04-10\", \"by\": \"Helena\", \"options\": [\"a\", \"b\", \"c\"]} | ''",
                "{\"dated\": null}                                                               | help_deciding.dated",
                "{\"declined\": \"2025-04-10\"}                                                  | ''",
                "{\"dated\": \"2025-04-10\", \"options\": []}                                    | help_deciding.options"
            })
    void help_with_deciding_is_given_with_options_or_declined_on_a_day(String help, String field) {
        OnTheDesk plan = aCompletePlan().having(ADVICE, "/help_deciding", help);

        assertThat(String.join(", ", plan.says("INVOLVE-21"))).isEqualTo(field.isEmpty() ? "" : "blocks at " + field);
        assertThat(plan.stops().contains("INVOLVE-21 stops submit")).isEqualTo(!field.isEmpty());
    }

    @Test
    @Tag("INVOLVE-21")
    void who_helped_is_asked() {
        assertThat(aCompletePlan()
                        .having(ADVICE, "/help_deciding", "{\"dated\": \"2025-04-10\", \"options\": [\"a\"]}")
                        .says("INVOLVE-21"))
                .containsExactly("prompts at help_deciding.by");
    }

    @Test
    @Tag("INVOLVE-24")
    void a_source_that_the_person_named_is_taken_whatever_the_directory_says() {
        assertThat(aCompletePlan()
                        .having(SUPPORT, "/services/0/what", "\"An art class\"")
                        .says("INVOLVE-24"))
                .isEmpty();
    }

    @Test
    @Tag("INVOLVE-24")
    void a_source_that_is_refused_has_a_written_reason() {
        OnTheDesk plan = aCompletePlan()
                .having(PEOPLE_INVOLVED, "/deciding", "{\"refused_sources\": [{\"what\": \"An art class\"}]}");

        assertThat(plan.says("INVOLVE-24")).containsExactly("warns at deciding.refused_sources");
        assertThat(plan.having(
                                PEOPLE_INVOLVED,
                                "/deciding/refused_sources/0/reason",
                                "\"It would not meet the need because it is in June\"")
                        .says("INVOLVE-24"))
                .isEmpty();
    }
}
