package uk.ourplan.core.law.planning.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;
import static uk.ourplan.language.plan.SectionName.PEOPLE_INVOLVED;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecidingWithHelpSpec {

    private static final String AGREED = """
            {"supported_decisions": [
              {"decision": "money", "help": "Reads it out", "helper": "Tom", "relationship": "brother",
               "chosen_by": "the_adult", "agreed": "2024-05-01"},
              {"decision": "activities", "help": "Comes along", "helper": "P2", "relationship": "friend",
               "chosen_by": "the_adult", "agreed": "2024-05-01"}]}""";

    @Test
    @Tag("INVOLVE-26")
    void where_help_is_needed_an_agreement_is_asked_for() {
        OnTheDesk plan = aCompletePlan().having(PEOPLE_INVOLVED, "/deciding", "{\"needs_help\": true}");

        assertThat(plan.says("INVOLVE-26")).containsExactly("prompts at deciding.needs_help");
        assertThat(plan.whoseCircumstances(AGREED).says("INVOLVE-26")).isEmpty();
    }

    @Test
    @Tag("INVOLVE-26")
    void different_helpers_serve_different_decisions_and_speak_on_their_own() {
        OnTheDesk plan = aCompletePlan().whoseCircumstances(AGREED).having(PEOPLE_INVOLVED, "/people", """
                        [{"id": "P1", "name": "Tom", "asked_for": true, "consent": {"involve": "given", "dated": "2024-05-01"}},
                         {"id": "P2", "name": "Ines", "asked_for": true, "consent": {"involve": "given", "dated": "2024-05-01"}}]""");

        assertThat(spoken(plan, "P1", "Money").says("INVOLVE-26")).isEmpty();
        assertThat(spoken(plan, "P2", "activities").says("INVOLVE-26")).isEmpty();
        assertThat(spoken(plan, "P1", "activities").sentences("INVOLVE-26"))
                .containsExactly("In conversation 1 helper P1 spoke on a decision that is not theirs to help with.");
    }

    @ParameterizedTest
    @Tag("INVOLVE-27")
    @CsvSource({"Sat with him, He always saved, 0", "Sat with him, , 1", ", He always saved, 1"})
    void a_representatives_decision_says_how_the_adult_was_involved_and_why_they_would_have_decided_so(
            String involved, String wishes, int prompts) {
        OnTheDesk plan =
                aCompletePlan().having(PEOPLE_INVOLVED, "/deciding", """
                {"by_representatives": [{"dated": "2026-11-10", "decision": "The bank", "by": "P1", "authority": "attorney",
                 "adult_involved": %s, "as_the_adult_would": %s}]}""".formatted(quoted(involved), quoted(wishes)));

        assertThat(plan.says("INVOLVE-27")).hasSize(prompts);
        assertThat(plan.stops()).isEmpty();
    }

    private static OnTheDesk spoken(OnTheDesk plan, String person, String topic) {
        return plan.having(PEOPLE_INVOLVED, "/involvement", """
                [{"dated": "2026-11-10", "how": "visit", "who": "person", "said": "Yes", "person": "%s", "topic": "%s"}]""".formatted(person, topic));
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }
}
