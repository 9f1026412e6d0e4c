package uk.ourplan.core.determination;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeprivationOfLibertyIsAuthorisedSpec {

    private static final Ask CASE = Ask.about("deprivation-of-liberty")
            .given("lacks_capacity_for_care: true, restriction_amounts_to_deprivation: false, "
                    + "restriction_likely_needed: false, authorisation_in_place: false, "
                    + "change_more_restrictive: false");

    @Nested
    @DisplayName("SAFEGUARD-08: when an authorisation is sought")
    class WhenAnAuthorisationIsSought {

        @Test
        void where_capacity_is_lacking_and_the_restrictions_deprive_now_or_are_likely_to() {
            CASE.where("restriction_amounts_to_deprivation: true")
                    .answers("action: seek_authorisation")
                    .because("SAFEGUARD-08");
            CASE.where("restriction_likely_needed: true").answers("action: seek_authorisation");
        }

        @Test
        void not_where_neither_holds_or_the_person_can_decide() {
            CASE.told().answers("action: none");
            CASE.where("lacks_capacity_for_care: false, restriction_amounts_to_deprivation: true, "
                            + "change_more_restrictive: true")
                    .answers("action: none");
        }

        @Test
        void an_unknown_restriction_is_asked_and_not_assumed() {
            CASE.without("restriction_likely_needed").told().waitsFor("restriction_likely_needed");
        }
    }

    @Nested
    @DisplayName("SAFEGUARD-11: before a tighter change")
    class BeforeATighterChange {

        @Test
        void its_review_is_sought_whatever_the_restrictions() {
            CASE.where("authorisation_in_place: true, change_more_restrictive: true")
                    .answers("action: seek_review_before_change")
                    .because("SAFEGUARD-11");
        }

        @Test
        void with_nothing_tighter_an_authorisation_is_enough() {
            CASE.where("authorisation_in_place: true, restriction_amounts_to_deprivation: true")
                    .answers("action: none");
        }

        @Test
        void without_one_a_tighter_change_is_no_review() {
            CASE.where("change_more_restrictive: true, restriction_amounts_to_deprivation: true")
                    .answers("action: seek_authorisation");
        }
    }
}
