package uk.ourplan.core.determination;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlansMayBeCombinedSpec {

    private static final Ask CASE = Ask.about("combination")
            .given("with: carer_plan, has_capacity: true, person_agrees: true, best_interests: false, "
                    + "other_party_agrees: true, child_has_capacity: true, child_agrees: true, "
                    + "child_best_interests: false, possible_on_system: true");

    @Nested
    @DisplayName("COMBINE-04: everybody agrees")
    class EverybodyAgrees {

        @Test
        void the_person_and_the_carer_do() {
            CASE.told()
                    .answers("may_combine: true, single_process: true, blocked_by: []")
                    .because("COMBINE-04");
        }

        @Test
        void a_carer_or_a_relative_who_does_not_stops_it() {
            CASE.where("other_party_agrees: false")
                    .answers("may_combine: false, single_process: false, blocked_by: [other_party_agrees]");
            CASE.where("with: family_plan, other_party_agrees: false")
                    .answers("may_combine: false, blocked_by: [other_party_agrees]");
        }

        @Test
        void for_a_plan_of_their_own_nobody_else_is_asked() {
            CASE.where("with: health_plan, other_party_agrees: false").answers("may_combine: true");
            CASE.where("with: other_plan, other_party_agrees: false, child_agrees: false")
                    .answers("may_combine: true");
        }

        @Test
        void best_interests_stand_in_only_where_capacity_is_lacking() {
            CASE.where("person_agrees: false, best_interests: true").answers("blocked_by: [person_agrees]");
            CASE.where("has_capacity: false, person_agrees: false, best_interests: true")
                    .answers("may_combine: true");
            CASE.where("has_capacity: false").answers("blocked_by: [best_interests]");
        }
    }

    @Nested
    @DisplayName("COMBINE-05: a child")
    class AChild {

        @Test
        void who_is_able_to_decide_consents_and_is_never_overridden() {
            CASE.where("with: child_plan").answers("may_combine: true");
            CASE.where("with: child_plan, child_agrees: false, child_best_interests: true")
                    .answers("may_combine: false, blocked_by: [child_agrees]")
                    .because("COMBINE-05");
        }

        @Test
        void who_is_not_able_needs_a_finding_of_best_interests() {
            CASE.where("with: child_plan, child_has_capacity: false").answers("blocked_by: [child_best_interests]");
            CASE.where("with: child_plan, child_has_capacity: false, child_best_interests: true")
                    .answers("may_combine: true");
        }

        @Test
        void whether_the_child_is_able_has_to_be_answered() {
            CASE.without("child_has_capacity").where("with: child_plan").waitsFor("child_has_capacity");
        }
    }

    @Nested
    @DisplayName("COMBINE-07: one process")
    class OneProcess {

        @Test
        void is_left_where_only_the_records_stand_in_the_way() {
            CASE.where("possible_on_system: false")
                    .answers("may_combine: false, single_process: true, blocked_by: [possible_on_system]");
            CASE.where("possible_on_system: false, person_agrees: false")
                    .answers("single_process: false, blocked_by: [person_agrees, possible_on_system]");
        }
    }

    @Nested
    @DisplayName("COMBINE-04, COMBINE-05: nobody is asked what cannot make a difference")
    class WhatIsAsked {

        @Test
        void capacity_is_asked_unless_the_answer_is_the_same_with_and_without() {
            CASE.without("has_capacity").told().waitsFor("has_capacity");
            CASE.without("has_capacity").where("best_interests: true").answers("may_combine: true");
            CASE.without("has_capacity")
                    .where("person_agrees: false, best_interests: true")
                    .waitsFor("has_capacity");
        }

        @Test
        void the_person_is_asked_where_they_have_capacity_and_their_best_interests_where_they_lack_it() {
            CASE.without("person_agrees").told().waitsFor("person_agrees");
            CASE.without("person_agrees")
                    .where("has_capacity: false, best_interests: true")
                    .answers("may_combine: true");
            CASE.without("best_interests").told().answers("may_combine: true");
            CASE.without("best_interests").where("has_capacity: false").waitsFor("best_interests");
        }

        @Test
        void a_carer_or_a_relative_is_asked_and_nobody_for_a_plan_of_the_persons_own() {
            CASE.without("other_party_agrees").told().waitsFor("other_party_agrees");
            CASE.without("other_party_agrees").where("with: family_plan").waitsFor("other_party_agrees");
            CASE.without("other_party_agrees").where("with: health_plan").answers("may_combine: true");
        }

        @Test
        void a_child_who_is_able_is_asked_and_the_best_interests_of_one_who_is_not() {
            CASE.without("child_agrees").where("with: child_plan").waitsFor("child_agrees");
            CASE.without("child_agrees")
                    .where("with: child_plan, child_has_capacity: false, child_best_interests: true")
                    .answers("may_combine: true");
            CASE.without("child_best_interests").where("with: child_plan").answers("may_combine: true");
            CASE.without("child_best_interests")
                    .where("with: child_plan, child_has_capacity: false")
                    .waitsFor("child_best_interests");
            CASE.without("child_has_capacity")
                    .where("with: child_plan, child_best_interests: true")
                    .answers("may_combine: true");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "child_has_capacity: true, child_agrees: true, child_best_interests: false  | true",
                    "child_has_capacity: false, child_agrees: false, child_best_interests: true | true",
                    "child_has_capacity: true, child_agrees: false, child_best_interests: true  | false",
                    "child_has_capacity: false, child_agrees: true, child_best_interests: false | false",
                    "other_party_agrees: false                                                  | false"
                })
        void whose_plan_the_other_one_is_makes_no_difference_once_whoever_it_could_be_agreed(
                String said, boolean answered) {
            Ask open = CASE.without("with");

            if (answered) {
                open.where(said).answers("may_combine: true");
            } else {
                open.where(said).waitsFor("with");
            }
        }

        @Test
        void a_child_of_whom_it_is_not_known_whether_they_are_able_agreed_only_with_both_answers() {
            CASE.without("with").without("child_has_capacity").told().waitsFor("with");
            CASE.without("with")
                    .without("child_has_capacity")
                    .where("child_best_interests: true")
                    .answers("may_combine: true");
        }

        @Test
        void whether_the_records_can_be_one_is_always_asked() {
            CASE.without("possible_on_system").told().waitsFor("possible_on_system");
        }
    }
}
