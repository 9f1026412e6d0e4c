package uk.ourplan.core.law.planning.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.SectionName;

/** AGREE-01, AGREE-04, AUTH-04. Today is 20 November 2026. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AgreeingOnPlanSpec {

    private static OnTheDesk with(String more) {
        return aCompletePlan().agreed("""
                        {"disclaimer_told": "2026-11-01", "presented": "2026-11-01", "signed_by": "person", %s}""".formatted(more), AgreementStatus.SIGNED);
    }

    @Test
    @Tag("AGREE-01")
    void one_step_with_its_result_is_enough_and_a_person_who_disengaged_still_has_attempts_on_record() {
        assertThat(
                        with("\"steps_to_agree\": [{\"dated\": \"2026-11-02\", \"what\": \"Talked\", \"result\": \"Agreed\"}]")
                                .sentences("AGREE-01"))
                .isEmpty();
        assertThat(with("""
                        "steps_to_agree": [{"what": "Called twice", "result": "No answer"}, {"what": "Visited", "result": "Not in"}]""").sentences("AGREE-01")).isEmpty();
    }

    @ParameterizedTest
    @Tag("AGREE-01")
    @ValueSource(
            strings = {
                "[]",
                "[{\"what\": \"Talked\"}]",
                "[{\"what\": \"Talked\", \"result\": \" \"}]",
                "[{\"result\": \"Agreed\"}]"
            })
    void without_a_step_and_its_result_nothing_is_submitted(String steps) {
        assertThat(with("\"steps_to_agree\": " + steps).stops()).contains("AGREE-01 stops submit");
    }

    @ParameterizedTest(name = "at least {0}: given {1}, asked {2}, wish {3}: {4}")
    @Tag("AGREE-04")
    @CsvSource({
        "5, 2026-11-01, 2026-11-06, false, ''",
        "5, 2026-11-01, 2026-11-05, false, The person had 4 days with the draft before being asked to agree.",
        "5, 2026-11-01, 2026-11-05, true,  ''",
        "0, 2026-11-01, 2026-11-01, true,  ''",
        "0, 2026-11-01, 2026-11-01, false, The person had less than a day with the draft before being asked to agree.",
        "0, 2026-11-01, 2026-11-02, false, ''",
        "5, 2026-11-01, 2026-11-02, false, The person had one day with the draft before being asked to agree."
    })
    void fewer_days_with_the_draft_than_the_council_wants_warn_unless_it_was_the_persons_wish(
            long least, String given, String asked, boolean wish, String says) {
        OnTheDesk plan = with("\"draft_given\": \"%s\", \"signed\": \"%s\", \"seeking\": {\"wish_faster\": %s}"
                        .formatted(given, asked, wish))
                .where("agree.min_consideration_days", least);

        assertThat(String.join("", plan.sentences("AGREE-04"))).isEqualTo(says);
    }

    @ParameterizedTest(name = "given 1 November, asked {0}, signed {1}: warned {2}")
    @Tag("AGREE-04")
    @CsvSource({
        "2026-11-01, 2026-11-10, true",
        "2026-11-05, 2026-11-10, true",
        "2026-11-06, 2026-11-10, false",
        "2026-11-05, , true",
        "2026-11-06, , false"
    })
    void the_days_count_to_the_day_of_asking_and_not_to_the_day_of_the_signature(
            String asked, @Nullable String signed, boolean warned) {
        OnTheDesk plan = with("\"draft_given\": \"2026-11-01\", \"signed\": %s, \"seeking\": {\"asked\": \"%s\"}"
                        .formatted(signed == null ? "null" : "\"" + signed + "\"", asked))
                .where("agree.min_consideration_days", 5L);

        assertThat(plan.sentences("AGREE-04")).hasSize(warned ? 1 : 0);
    }

    @Test
    @Tag("AGREE-04")
    void agreement_without_a_signature_needs_its_time_too() {
        assertThat(with("\"draft_given\": \"2026-11-01\", \"agreed_unsigned\": \"2026-11-01\"")
                        .sentences("AGREE-04"))
                .hasSize(1);
    }

    @Test
    @Tag("AGREE-04")
    void nobody_is_asked_to_agree_to_a_draft_that_was_never_given() {
        assertThat(with("\"signed\": \"2026-11-18\"").stops()).contains("AGREE-04 stops agree");
    }

    @ParameterizedTest
    @Tag("AUTH-04")
    @CsvSource(
            nullValues = "-",
            value = {"2026-11-20, false", "2026-11-10, false", "2026-11-21, true", "-, true"})
    void how_sign_off_works_is_told_before_the_plan_is_submitted(@Nullable String told, boolean stops) {
        OnTheDesk plan = aCompletePlan()
                .having(SectionName.ADVICE, "/topics_told/signoff", told == null ? "null" : "\"" + told + "\"");

        assertThat(plan.stops().contains("AUTH-04 stops submit")).isEqualTo(stops);
    }
}
