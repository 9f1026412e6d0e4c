package uk.ourplan.core.determination;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

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
}
