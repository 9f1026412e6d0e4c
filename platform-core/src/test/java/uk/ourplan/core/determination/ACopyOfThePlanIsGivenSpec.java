package uk.ourplan.core.determination;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ACopyOfThePlanIsGivenSpec {

    private static final Ask CASE = Ask.about("plan-copy")
            .given("has_capacity: true, person_says: not_asked, told_copy_will_go_on: false, "
                    + "best_interests_to_share: false");

    @Nested
    @DisplayName("SHARE-01: the person")
    class ThePerson {

        @Test
        void has_every_final_version_whole() {
            CASE.where("recipient: person, person_says: none")
                    .answers("share: full, must: true")
                    .because("SHARE-01");
        }
    }

    @Nested
    @DisplayName("SHARE-03: advocate and representative")
    class AdvocateAndRepresentative {

        @Test
        void an_advocate_has_it_unless_the_person_with_capacity_says_no() {
            CASE.where("recipient: advocate").answers("share: full, must: true").because("SHARE-03");
            CASE.where("recipient: advocate, person_says: none").answers("share: none, must: false");
            CASE.where("recipient: advocate, person_says: none, has_capacity: false")
                    .answers("share: full, must: true");
        }

        @Test
        void a_representative_must_have_it_where_capacity_is_lacking() {
            CASE.where("recipient: representative, has_capacity: false").answers("share: full, must: true");
            CASE.where("recipient: representative, person_says: part").answers("share: part, must: false");
            CASE.where("recipient: representative").answers("share: none, must: false");
        }
    }

    @Nested
    @DisplayName("SHARE-04: a carer")
    class ACarer {

        @Test
        void waits_for_a_yes_under_the_default() {
            CASE.where("recipient: carer, told_copy_will_go_on: true")
                    .answers("share: none, must: false")
                    .because("SHARE-04");
            CASE.where("recipient: carer, person_says: whole").answers("share: full, must: true");
            CASE.where("recipient: carer, person_says: part").answers("share: part, must: true");
        }

        @Test
        void has_the_whole_in_silence_only_once_the_person_was_told() {
            CASE.under("share.carer_copy_default: full_unless_declined")
                    .where("recipient: carer, told_copy_will_go_on: true")
                    .answers("share: full, must: true");
            CASE.under("share.carer_copy_default: full_unless_declined")
                    .where("recipient: carer")
                    .answers("share: none, must: false");
        }

        @Test
        void a_person_with_capacity_who_says_none_or_part_always_wins() {
            CASE.under("share.carer_copy_default: full_unless_declined")
                    .where("recipient: carer, person_says: none, told_copy_will_go_on: true")
                    .answers("share: none");
            CASE.under("share.carer_copy_default: full_unless_declined")
                    .where("recipient: carer, person_says: part, told_copy_will_go_on: true")
                    .answers("share: part, must: true");
        }

        @Test
        void without_capacity_a_best_interests_decision_comes_first_under_either_setting() {
            CASE.under("share.carer_copy_default: full_unless_declined")
                    .where("recipient: carer, has_capacity: false, told_copy_will_go_on: true")
                    .answers("share: none");
            CASE.where("recipient: carer, has_capacity: false, person_says: none, best_interests_to_share: true")
                    .answers("share: full, must: false");
        }
    }

    @Nested
    @DisplayName("SHARE-06: another agency")
    class AnotherAgency {

        @Test
        void needs_consent_or_a_best_interests_decision() {
            CASE.where("recipient: other_agency")
                    .answers("share: none, must: false")
                    .because("SHARE-06");
            CASE.where("recipient: other_agency, person_says: whole").answers("share: full, must: false");
            CASE.where("recipient: other_agency, has_capacity: false, person_says: whole")
                    .answers("share: none");
        }
    }

    @Nested
    @DisplayName("SHARE-07: a provider")
    class AProvider {

        @Test
        void has_what_the_person_lets_it_have() {
            CASE.where("recipient: provider, person_says: part")
                    .answers("share: part, must: false")
                    .because("SHARE-07");
            CASE.where("recipient: provider, person_says: none").answers("share: none, must: false");
            CASE.where("recipient: provider, has_capacity: false, best_interests_to_share: true")
                    .answers("share: full, must: false");
        }
    }

    @Nested
    @DisplayName("SHARE-08: somebody they asked for")
    class SomebodyTheyAskedFor {

        @Test
        void asking_with_capacity_is_the_consent() {
            CASE.where("recipient: named_by_person")
                    .answers("share: full, must: true")
                    .because("SHARE-08");
            CASE.where("recipient: named_by_person, has_capacity: false").answers("share: none, must: false");
            CASE.where("recipient: named_by_person, has_capacity: false, best_interests_to_share: true")
                    .answers("share: full, must: false");
        }
    }

    @Nested
    @DisplayName("What has to be known first")
    class WhatHasToBeKnownFirst {

        @Test
        void nothing_is_said_before_it_is_known_for_whom() {
            CASE.told().waitsFor("recipient");
        }

        @Test
        void what_the_person_says_is_asked_where_it_decides_and_only_there() {
            for (String who : List.of("advocate", "representative", "carer", "provider", "other_agency")) {
                CASE.without("person_says").where("recipient: " + who).waitsFor("person_says");
            }
            CASE.without("person_says").where("recipient: person").answers("share: full, must: true");
            CASE.without("person_says").where("recipient: named_by_person").answers("share: full, must: true");
        }

        @Test
        void without_capacity_the_best_interests_decision_is_asked_for() {
            for (String who : List.of("named_by_person", "carer", "provider", "other_agency")) {
                CASE.without("best_interests_to_share")
                        .where("recipient: " + who + ", has_capacity: false")
                        .waitsFor("best_interests_to_share");
            }
        }

        @Test
        void capacity_is_asked_only_where_the_answer_depends_on_it() {
            CASE.without("has_capacity")
                    .where("recipient: carer, person_says: whole")
                    .waitsFor("has_capacity");
            CASE.without("has_capacity").where("recipient: advocate").answers("share: full, must: true");
            CASE.without("has_capacity")
                    .where("recipient: provider, person_says: none")
                    .answers("share: none, must: false");
            CASE.without("has_capacity")
                    .without("person_says")
                    .where("recipient: advocate")
                    .waitsFor("has_capacity");
        }

        @Test
        void whether_a_carer_was_to_get_it_in_silence_is_asked_under_that_policy() {
            CASE.under("share.carer_copy_default: full_unless_declined")
                    .without("told_copy_will_go_on")
                    .where("recipient: carer")
                    .waitsFor("told_copy_will_go_on");
        }
    }
}
