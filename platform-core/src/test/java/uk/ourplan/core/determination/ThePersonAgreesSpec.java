package uk.ourplan.core.determination;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ThePersonAgreesSpec {

    private static final Ask CASE = Ask.about("agreement-status")
            .under("agree.assumed_agreement_enabled: true")
            .given("has_capacity: true, presented_on: '2023-06-01', signed_on: null, signed_by: null, "
                    + "awaited_from: person, told_of_assumed_agreement: true, efforts_logged: true, "
                    + "reason_unsigned_recorded: true, in_dispute: false");

    @Nested
    @DisplayName("AGREE-05: whose signature counts")
    class WhoseSignatureCounts {

        @Test
        void the_persons_own() {
            CASE.where("signed_on: '2023-06-10', signed_by: person")
                    .answers("status: signed, agreed_on: '2023-06-10', assumable_from: null, failing: []")
                    .because("AGREE-05");
        }

        @Test
        void an_attorneys_only_where_capacity_is_lacking() {
            CASE.on("2023-06-05")
                    .where("signed_on: '2023-06-03', signed_by: legal_representative")
                    .answers("status: awaiting, failing: [window_over]");
            CASE.where("has_capacity: false, signed_on: '2023-06-03', signed_by: legal_representative")
                    .answers("status: agreed_by_representative, agreed_on: '2023-06-03'");
        }

        @Test
        void a_best_interests_decision_makers_only_where_capacity_is_lacking() {
            CASE.where("has_capacity: false, signed_on: '2023-06-03', signed_by: best_interests_decision_maker")
                    .answers("status: agreed_best_interests, agreed_on: '2023-06-03'");
        }

        @Test
        void never_an_advocates_or_anybody_elses() {
            CASE.on("2023-06-05")
                    .where("has_capacity: false, signed_on: '2023-06-03', signed_by: other")
                    .answers("status: awaiting");
            CASE.on("2023-06-05")
                    .where("has_capacity: false, signed_on: '2023-06-03', signed_by: independent_advocate")
                    .answers("status: awaiting");
        }
    }

    @Nested
    @DisplayName("AGREE-08: assumed agreement")
    class AssumedAgreement {

        @Test
        void is_off_unless_the_council_uses_it() {
            CASE.under("agree.assumed_agreement_enabled: false")
                    .told()
                    .answers("status: awaiting, agreed_on: null, assumable_from: null, failing: [setting_on]")
                    .because("AGREE-08");
        }

        @Test
        void is_never_assumed_for_a_best_interests_decision_maker() {
            CASE.where("awaited_from: best_interests_decision_maker")
                    .answers("status: awaiting, failing: [right_signatory]");
            CASE.where("awaited_from: legal_representative").answers("status: assumed");
        }

        @Test
        void needs_notice_efforts_and_a_reason_and_tells_each_that_is_wanting() {
            CASE.where("told_of_assumed_agreement: false, efforts_logged: false, reason_unsigned_recorded: false")
                    .answers("status: awaiting, assumable_from: '2023-06-16', failing: [notice, efforts, reason]");
        }

        @Test
        void falls_away_with_a_dispute() {
            CASE.where("in_dispute: true")
                    .answers("status: disputed, agreed_on: null, assumable_from: null, failing: []");
            CASE.where("in_dispute: true, signed_on: '2023-06-10', signed_by: person")
                    .answers("status: disputed");
        }

        @Test
        void every_open_fact_that_would_show_is_asked() {
            CASE.without("presented_on").told().waitsFor("presented_on");
        }
    }

    @Nested
    @DisplayName("AGREE-09: the return period")
    class TheReturnPeriod {

        @Test
        void ends_with_the_fourteenth_day() {
            CASE.on("2023-06-15")
                    .told()
                    .answers("status: awaiting, assumable_from: '2023-06-16', failing: [window_over]");
            CASE.on("2023-06-16")
                    .told()
                    .answers("status: assumed, agreed_on: '2023-06-16', assumable_from: '2023-06-16', failing: []");
        }

        @Test
        void is_as_long_as_the_council_gives() {
            CASE.under("agree.assumed_agreement_days: 28")
                    .where("presented_on: '2024-02-01'")
                    .answers("assumable_from: '2024-03-01'");
        }

        @Test
        void counts_the_leap_day() {
            CASE.where("presented_on: '2024-02-15'").answers("assumable_from: '2024-03-01'");
            CASE.where("presented_on: '2023-02-15'").answers("assumable_from: '2023-03-02'");
        }
    }
}
