package uk.ourplan.core.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnAdvocateIsArrangedSpec {

    private static final Ask CASE = Ask.about("advocacy")
            .given("lacks_capacity: false, difficulties: [retain], appropriate_person: true, "
                    + "appropriate_person_is_paid_or_professional: false, appropriate_person_accepted: true, "
                    + "likely_nhs_stay: false, material_disagreement: false");

    @Nested
    @DisplayName("ADVOCACY-01: the duty")
    class TheDuty {

        @Test
        void difficulty_in_one_area_and_nobody_appropriate_is_a_duty() {
            CASE.where("appropriate_person: false")
                    .answers("advocate: required, as_early_as_possible: true")
                    .because("ADVOCACY-01");
        }

        @Test
        void difficulty_with_somebody_appropriate_and_no_further_case_is_none() {
            CASE.told().answers("advocate: not_required, as_early_as_possible: false");
        }

        @Test
        void without_difficulty_nobody_appropriate_is_needed() {
            CASE.where("difficulties: [], appropriate_person: false").answers("advocate: not_required");
        }

        @Test
        void lack_of_capacity_counts_as_difficulty() {
            CASE.where("lacks_capacity: true, difficulties: [], appropriate_person: false")
                    .answers("advocate: required");
        }

        @Test
        void a_long_nhs_stay_brings_an_advocate_even_with_somebody_appropriate() {
            CASE.where("likely_nhs_stay: true").answers("advocate: required");
        }

        @Test
        void so_does_a_material_disagreement() {
            CASE.where("material_disagreement: true").answers("advocate: required");
        }

        @Test
        void neither_counts_for_a_person_without_difficulty() {
            CASE.where("difficulties: [], likely_nhs_stay: true, material_disagreement: true")
                    .answers("advocate: not_required");
        }

        @Test
        void the_further_cases_are_asked_only_with_somebody_who_counts() {
            CASE.without("likely_nhs_stay")
                    .where("appropriate_person_accepted: false")
                    .answers("advocate: required");
            CASE.without("likely_nhs_stay").told().waitsFor("likely_nhs_stay");
        }
    }

    @Nested
    @DisplayName("ADVOCACY-02: the appropriate person")
    class TheAppropriatePerson {

        @Test
        void a_paid_worker_never_counts() {
            CASE.where("appropriate_person_is_paid_or_professional: true")
                    .answers("advocate: required")
                    .because("ADVOCACY-02");
        }

        @Test
        void nor_does_a_candidate_whom_the_person_refuses() {
            CASE.where("appropriate_person_accepted: false")
                    .answers("advocate: required")
                    .because("ADVOCACY-02");
        }

        @Test
        void a_difficulty_named_twice_counts_once_and_an_unknown_one_is_refused() {
            CASE.where("difficulties: [retain, retain], appropriate_person: false")
                    .answers("advocate: required");
            CASE.where("difficulties: [retain, hear, smell]").isRefusedFor("difficulties[1]", "difficulties[2]");
        }
    }

    @Nested
    @DisplayName("ADVOCACY-01: what is asked first")
    class WhatIsAskedFirst {

        private static final Ask DIFFICULTY_OPEN =
                CASE.without("lacks_capacity").without("difficulties");

        @Test
        void where_one_answer_about_support_could_settle_it_that_one_comes_before_the_two_about_difficulty() {
            DIFFICULTY_OPEN.without("material_disagreement").told().waitsFor("material_disagreement");
            DIFFICULTY_OPEN
                    .without("material_disagreement")
                    .without("likely_nhs_stay")
                    .told()
                    .waitsFor("lacks_capacity");
            CASE.without("lacks_capacity")
                    .without("material_disagreement")
                    .where("difficulties: []")
                    .waitsFor("lacks_capacity");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "appropriate_person: false",
                    "appropriate_person_is_paid_or_professional: true",
                    "appropriate_person_accepted: false",
                    "likely_nhs_stay: true"
                })
        void where_support_falls_short_only_difficulty_is_left_to_ask(String shortcoming) {
            DIFFICULTY_OPEN.without("material_disagreement").where(shortcoming).waitsFor("lacks_capacity");
        }

        @Test
        void a_disagreement_leaves_only_difficulty_to_ask_as_well() {
            DIFFICULTY_OPEN
                    .without("likely_nhs_stay")
                    .where("material_disagreement: true")
                    .waitsFor("lacks_capacity");
        }

        @Test
        void where_taking_part_is_hard_the_first_open_answer_about_support_is_asked() {
            CASE.without("appropriate_person_accepted")
                    .without("likely_nhs_stay")
                    .told()
                    .waitsFor("appropriate_person_accepted");
        }
    }

    @Test
    void the_reason_tells_lack_of_capacity_from_difficulty_in_taking_part() {
        assertThat(firstReason("lacks_capacity: true, appropriate_person: false"))
                .contains("lacks capacity");
        assertThat(firstReason("appropriate_person: false")).contains("substantial difficulty");
    }

    private static String firstReason(String where) {
        return Objects.requireNonNull(CASE.where(where).law())
                .reasons()
                .getFirst()
                .says();
    }
}
