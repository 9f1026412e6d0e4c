package uk.ourplan.core.law.planning.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;
import static uk.ourplan.language.plan.SectionName.PEOPLE_INVOLVED;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ourplan.core.law.planning.OnTheDesk;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnAdvocateInTimeSpec {

    private static final String LACKS = "[{\"decision\": \"take_part_in_planning\", \"status\": \"assessed_lacks\"}]";
    private static final String DOUBTED = "[{\"decision\": \"take_part_in_planning\", \"status\": \"doubted\"}]";
    private static final String SISTER = """
            , "appropriate_person": "P1", "paid_or_professional": false, "accepted": true""";

    @Test
    @Tag("ADVOCACY-01")
    void difficulty_and_nobody_appropriate_is_a_duty() {
        assertThat(hard("retain", "").stops()).containsExactly("ADVOCACY-03 stops present", "ADVOCACY-03 stops submit");
    }

    @Test
    @Tag("ADVOCACY-01")
    void with_somebody_appropriate_there_is_none() {
        assertThat(hard("retain", SISTER).stops()).isEmpty();
    }

    @Test
    @Tag("ADVOCACY-01")
    void without_difficulty_there_is_none_whoever_is_there() {
        assertThat(aCompletePlan().stops()).isEmpty();
    }

    @Test
    @Tag("ADVOCACY-01")
    void a_doubt_about_capacity_makes_the_four_questions_mandatory() {
        OnTheDesk plan = aCompletePlan().whoseCapacity(DOUBTED);

        assertThat(plan.stops()).contains("ADVOCACY-01 stops submit");
        assertThat(plan.says("ADVOCACY-01")).containsExactly("blocks at advocacy.difficulty_asked");
        assertThat(plan.having(PEOPLE_INVOLVED, "/advocacy/difficulty_asked", "\"2026-11-10\"")
                        .stops())
                .noneMatch(stop -> stop.startsWith("ADVOCACY"));
    }

    @Test
    @Tag("ADVOCACY-01")
    void lack_of_capacity_for_planning_counts_as_difficulty() {
        assertThat(aCompletePlan().whoseCapacity(LACKS).stops()).contains("ADVOCACY-03 stops present");
    }

    @ParameterizedTest
    @Tag("ADVOCACY-01")
    @ValueSource(strings = {"likely_nhs_stay", "material_disagreement"})
    void a_long_nhs_stay_or_a_disagreement_is_a_duty_even_with_somebody_appropriate(String further) {
        assertThat(hard("retain", SISTER + ", \"" + further + "\": true").stops())
                .containsExactly("ADVOCACY-03 stops present", "ADVOCACY-03 stops submit");
    }

    @Test
    @Tag("ADVOCACY-01")
    void what_was_found_at_the_assessment_carries_forward_until_the_questions_are_asked_again() {
        OnTheDesk plan = hard("retain", "");

        assertThat(plan.stops()).contains("ADVOCACY-03 stops present");
        assertThat(plan.having(PEOPLE_INVOLVED, "/advocacy/difficulty_asked", "\"2026-11-10\"")
                        .says("ADVOCACY-03"))
                .isEmpty();
    }

    @Test
    @Tag("ADVOCACY-01")
    void no_reason_waives_a_duty() {
        assertThat(hard("retain", ", \"why_not_referred\": \"She did not want one\"")
                        .stops())
                .contains("ADVOCACY-03 stops submit");
    }

    @ParameterizedTest
    @Tag("ADVOCACY-02")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"suitable\": false                           | they are not suitable",
                "\"willing\": false                            | they are not willing",
                "\"paid_or_professional\": true                | they are paid or professionally engaged to care for the person",
                "\"accepted\": false                           | neither the person nor a best-interests decision accepted them",
            })
    void a_candidate_who_fails_one_test_does_not_count_and_the_test_is_named(String fails, String named) {
        String tests = """
                "suitable": true, "willing": true, "paid_or_professional": false, "accepted": true""";
        String key = fails.substring(0, fails.indexOf(':'));
        String candidate = tests.replaceFirst(key + ": (true|false)", fails);

        assertThat(hard("retain", ", \"appropriate_person\": \"P1\", " + tests).stops())
                .isEmpty();
        assertThat(String.join(
                        " ",
                        hard("retain", ", \"appropriate_person\": \"P1\", " + candidate)
                                .sentences("ADVOCACY-03")))
                .contains(named);
    }

    @Test
    @Tag("ADVOCACY-02")
    void that_direct_involvement_is_not_appropriate_needs_somebody_or_a_referral() {
        OnTheDesk plan = aCompletePlan().having(PEOPLE_INVOLVED, "/advocacy/direct_involvement", "false");

        assertThat(plan.stops()).contains("ADVOCACY-02 stops submit");
        assertThat(plan.having(PEOPLE_INVOLVED, "/advocacy/referred", "\"2026-11-10\"")
                        .stops())
                .doesNotContain("ADVOCACY-02 stops submit");
        assertThat(advised(", \"direct_involvement\": false" + SISTER).stops()).isEmpty();
    }

    @ParameterizedTest
    @Tag("ADVOCACY-03")
    @CsvSource({
        // the duty arose on a Thursday; the plan is looked at on Friday 20 November 2026
        "2026-11-19, , false",
        "2026-11-18, , true",
        "2026-11-20, , false",
        "2026-11-16, 2026-11-16, false",
        "2026-11-16, 2026-11-17, false",
        "2026-11-16, 2026-11-18, true"
    })
    void past_the_councils_working_days_it_warns(String arose, String referred, boolean late) {
        OnTheDesk plan = hard(
                "retain",
                ", \"duty_on\": \"" + arose + "\"" + (referred == null ? "" : ", \"referred\": \"" + referred + "\""));

        assertThat(plan.sentences("ADVOCACY-03").stream().anyMatch(says -> says.contains("working day")))
                .isEqualTo(late);
    }

    @Test
    @Tag("ADVOCACY-03")
    void the_gap_is_told_in_working_days() {
        assertThat(hard("retain", ", \"duty_on\": \"2026-11-18\"").sentences("ADVOCACY-03"))
                .contains("The duty arose 2 working days ago, and no advocate has been asked for.");
    }

    @Test
    @Tag("ADVOCACY-03")
    void once_asked_for_the_draft_may_be_shown_with_a_warning_and_not_submitted() {
        OnTheDesk plan = hard("retain", ", \"duty_on\": \"2026-11-19\", \"referred\": \"2026-11-19\"");

        assertThat(plan.stops()).containsExactly("ADVOCACY-03 stops submit");
        assertThat(plan.says("ADVOCACY-03")).contains("warns at advocacy.appointed");
    }

    @Test
    @Tag("ADVOCACY-03")
    void an_advocate_who_is_appointed_also_takes_part_before_submission() {
        String appointed = ", \"duty_on\": \"2026-11-10\", \"referred\": \"2026-11-10\", \"appointed\": \"2026-11-12\"";

        assertThat(hard("retain", appointed).says("ADVOCACY-03")).containsExactly("blocks at advocacy.involved");
        assertThat(hard("retain", appointed + ", \"involved\": \"2026-11-13\"").stops())
                .isEmpty();
        assertThat(hard("retain", appointed)
                        .having(PEOPLE_INVOLVED, "/involvement/0", "{\"dated\": \"2026-11-13\", \"who\": \"advocate\"}")
                        .says("ADVOCACY-03"))
                .isEmpty();
    }

    @Test
    @Tag("ADVOCACY-03")
    void urgent_support_is_never_held_by_it() {
        assertThat(hard("retain", "").checked().findings())
                .filteredOn(finding -> finding.rule().equals("ADVOCACY-03"))
                .anySatisfy(finding -> assertThat(finding.mend()).contains("interim support does not wait"));
    }

    @Test
    @Tag("ADVOCACY-04")
    void a_referral_that_waits_stays_in_sight() {
        String waiting = ", \"referred\": \"2026-11-19\", \"referral\": {\"kind\": \"care_act\", \"status\": \"%s\"}";

        assertThat(hard("retain", waiting.formatted("waiting")).says("ADVOCACY-04"))
                .containsExactly("prompts at advocacy.referral.status");
        assertThat(hard("retain", waiting.formatted("accepted")).says("ADVOCACY-04"))
                .isEmpty();
    }

    @Test
    @Tag("ADVOCACY-04")
    void the_referral_is_sent_to_the_service_that_the_council_names_and_owed_where_it_names_none() {
        List<Map<String, Object>> services = List.of(Map.of(
                "service", Map.of("name", "Moorland Advocacy"), "kinds", List.of("care_act"), "route", "By telephone"));

        assertThat(mend(hard("retain", "").where("advocacy.provider", services)))
                .contains("Moorland Advocacy");
        assertThat(mend(hard("retain", ""))).contains("no advocacy service");
        assertThat(hard("retain", "").stops()).contains("ADVOCACY-03 stops present");
    }

    @Test
    @Tag("ADVOCACY-05")
    void where_somebody_stands_in_the_way_a_referral_is_recommended_until_it_or_a_reason_is_there() {
        OnTheDesk plan = aCompletePlan().whoseCircumstances("{\"obstruction\": {\"who\": \"P1\"}}");

        assertThat(plan.says("ADVOCACY-05")).containsExactly("warns at advocacy.why_not_referred");
        assertThat(plan.having(PEOPLE_INVOLVED, "/advocacy/why_not_referred", "\"Speaks for herself\"")
                        .says("ADVOCACY-05"))
                .isEmpty();
    }

    @Test
    @Tag("ADVOCACY-05")
    void that_reason_counts_only_where_there_is_no_duty() {
        assertThat(hard("retain", ", \"why_not_referred\": \"Not wanted\"")
                        .whoseCircumstances("{\"obstruction\": {\"who\": \"P1\"}}")
                        .stops())
                .contains("ADVOCACY-03 stops present");
    }

    @Test
    @Tag("ADVOCACY-05")
    void a_supporter_who_is_lost_opens_the_duty_again() {
        String ended = SISTER + ", \"supporter_end\": {\"dated\": \"2026-11-15\", \"reason\": %s}";

        assertThat(hard("retain", ended.formatted("\"Speaks for herself\"")).stops())
                .containsExactly("ADVOCACY-03 stops present", "ADVOCACY-03 stops submit");
        assertThat(hard("retain", ended.formatted("null")).stops()).isEmpty();
        assertThat(hard("retain", ended.formatted("null")).says("ADVOCACY-05"))
                .containsExactly("prompts at advocacy.supporter_end.reason");
    }

    private static String mend(OnTheDesk plan) {
        return plan.checked().findings().stream()
                .filter(finding -> finding.rule().equals("ADVOCACY-03"))
                .map(finding -> finding.mend())
                .reduce("", String::concat);
    }

    private static OnTheDesk advised(String more) {
        return aCompletePlan()
                .having(
                        PEOPLE_INVOLVED,
                        "/advocacy",
                        "{\"considered\": \"2026-11-10\", \"note\": \"Gone through\"" + more + "}");
    }

    private static OnTheDesk hard(String area, String more) {
        return advised(more).assessed("""
                {"outcomes": {"personal_hygiene": {"answer": "unable"}},
                 "difficulties": {"areas": ["%s"], "steps": [{"step": "easy read", "result": "asked"}]}}""".formatted(area));
    }
}
