package uk.ourplan.core.determination;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TheReviewLeadsOnSpec {

    private static final Ask CASE = Ask.about("review-route")
            .given("changes: [{kind: circumstances, grade: minor}], plan_changes: true, "
                    + "budget_changes: false, method_changes: false, cost_pence: 21000, budget_pence: 21000, "
                    + "end_ground_claimed: false");

    @Nested
    @DisplayName("REVIEW-12: the strictest row that fits")
    class TheStrictestRowThatFits {

        @Test
        void an_end_ground_goes_before_everything() {
            CASE.where("end_ground_claimed: true, changes: [{kind: need, grade: significant}]")
                    .answers("route: end, sign_off: false")
                    .because("REVIEW-12");
        }

        @Test
        void a_visit_moved_within_the_budget_is_a_light_amendment_and_a_penny_above_a_revision() {
            CASE.told()
                    .answers("route: light_amendment, sign_off: true, financial_referral: false, "
                            + "reduction_guard: false");
            CASE.where("cost_pence: 21001").answers("route: revision, sign_off: true");
        }

        @Test
        void the_same_plan_with_a_higher_budget_is_no_unchanged_plan() {
            CASE.where("plan_changes: false, budget_changes: true, cost_pence: 22000")
                    .answers("route: revision, financial_referral: true, reduction_guard: false");
        }

        @Test
        void a_change_of_method_is_a_revision_however_small() {
            CASE.where("method_changes: true").answers("route: revision, financial_referral: true");
        }

        @Test
        void several_changes_take_the_strictest() {
            CASE.where("changes: [{kind: circumstances, grade: minor}, {kind: need, grade: minor}]")
                    .answers("route: reassess_then_revise");
            CASE.where("changes: [{kind: circumstances, grade: significant}, {kind: circumstances, "
                            + "grade: minor}], cost_pence: 99999")
                    .answers("route: assess_then_revise");
        }

        @Test
        void an_unclassified_change_is_classified_first() {
            CASE.where("changes: []").waitsFor("changes");
            CASE.where("changes: [], plan_changes: false, budget_changes: true").waitsFor("changes");
        }
    }

    @Nested
    @DisplayName("REVISE-01: a changed need")
    class AChangedNeed {

        @Test
        void means_reassessment_of_any_grade_even_with_plan_and_budget_as_before() {
            CASE.where("changes: [{kind: need, grade: minor}], plan_changes: false")
                    .answers("route: reassess_then_revise, sign_off: true, financial_referral: false")
                    .because("REVISE-01");
        }

        @Test
        void whatever_the_setting() {
            CASE.under("revise.assess_significant_circumstances: false")
                    .where("changes: [{kind: need, grade: significant}]")
                    .answers("route: reassess_then_revise");
        }
    }

    @Nested
    @DisplayName("REVISE-02: significant circumstances")
    class SignificantCircumstances {

        @Test
        void are_assessed_in_proportion_unless_the_council_goes_straight_to_revision() {
            CASE.where("changes: [{kind: circumstances, grade: significant}]")
                    .answers("route: assess_then_revise")
                    .because("REVISE-02");
            CASE.under("revise.assess_significant_circumstances: false")
                    .where("changes: [{kind: circumstances, grade: significant}], plan_changes: false")
                    .answers("route: revision");
        }
    }

    @Nested
    @DisplayName("REVISE-03: a light amendment")
    class ALightAmendment {

        @Test
        void is_released_as_the_council_decided() {
            CASE.under("revise.light_amendment_signoff: practitioner")
                    .told()
                    .answers("route: light_amendment, sign_off: false")
                    .because("REVISE-03");
        }
    }

    @Nested
    @DisplayName("REVIEW-14: an unchanged plan")
    class AnUnchangedPlan {

        @Test
        void is_refreshed_and_released_as_the_council_decided() {
            CASE.where("changes: [], plan_changes: false")
                    .answers("route: no_change, sign_off: true")
                    .because("REVIEW-14");
            CASE.under("review.no_change.update_route: manager")
                    .where("changes: [], plan_changes: false")
                    .answers("route: no_change, sign_off: false");
        }
    }

    @Nested
    @DisplayName("REVIEW-15: no arbitrary cut")
    class NoArbitraryCut {

        @Test
        void a_lower_budget_is_guarded_and_an_equal_one_is_not() {
            CASE.where("budget_changes: true, cost_pence: 20999")
                    .answers("route: revision, financial_referral: true, reduction_guard: true");
            CASE.where("budget_changes: true").answers("route: revision, reduction_guard: false");
            CASE.where("cost_pence: 20999").answers("route: light_amendment, reduction_guard: false");
        }
    }
}
