package uk.ourplan.core.determination;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class APauseForSafeguardingIsRecordedSpec {

    private static final Ask CASE = Ask.about("safeguarding-pause")
            .given("choice: pause, eligible_needs_urgent: false, interim_support_running: false, "
                    + "consulted: [person_or_representative, enquiry_lead, planner], "
                    + "reasons_not_consulted: [], has_carer: false");

    @Nested
    @DisplayName("SAFEGUARD-03: the three options")
    class TheThreeOptions {

        @Test
        void a_pause_is_recorded_where_nothing_is_urgent() {
            CASE.told()
                    .answers("may_record: true, interim_support_required: false, missing_consultation: []")
                    .because("SAFEGUARD-03");
        }

        @Test
        void urgent_eligible_needs_do_not_pause() {
            CASE.where("eligible_needs_urgent: true").answers("may_record: false, interim_support_required: true");
            CASE.where("eligible_needs_urgent: true, choice: continue_alongside")
                    .answers("may_record: true, interim_support_required: false");
        }

        @Test
        void interim_support_runs_before_it_is_relied_on() {
            CASE.where("choice: pause_with_interim_support")
                    .answers("may_record: false, interim_support_required: true");
            CASE.where("choice: pause_with_interim_support, interim_support_running: true, "
                            + "eligible_needs_urgent: true")
                    .answers("may_record: true, interim_support_required: false");
        }

        @Test
        void a_party_without_a_reason_blocks_and_a_reason_counts_as_well_as_asking() {
            CASE.where("consulted: [planner]")
                    .answers("may_record: false, missing_consultation: [person_or_representative, enquiry_lead]");
            CASE.where("has_carer: true").answers("may_record: false, missing_consultation: [carer]");
            CASE.where("has_carer: true, reasons_not_consulted: [carer]").answers("may_record: true");
        }

        @Test
        void both_hindrances_are_told_at_once() {
            CASE.where("eligible_needs_urgent: true, consulted: []")
                    .answers("may_record: false, interim_support_required: true, "
                            + "missing_consultation: [person_or_representative, enquiry_lead, planner]");
        }

        @Test
        void urgency_is_asked_only_for_a_pause_and_running_support_only_for_the_third_option() {
            CASE.without("eligible_needs_urgent")
                    .where("choice: continue_alongside")
                    .answers("may_record: true");
            CASE.without("eligible_needs_urgent").told().waitsFor("eligible_needs_urgent");
            CASE.without("interim_support_running")
                    .where("choice: pause_with_interim_support")
                    .waitsFor("interim_support_running");
        }
    }
}
