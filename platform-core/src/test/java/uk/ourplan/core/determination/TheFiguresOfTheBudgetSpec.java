package uk.ourplan.core.determination;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TheFiguresOfTheBudgetSpec {

    private static final Ask CASE = Ask.about("budget-figures").given("assessed_contribution_weekly_pence: 0");

    @Nested
    @DisplayName("BUDGET-01: whole pence with a frequency")
    class WholePenceWithAFrequency {

        @Test
        void four_weekly_and_monthly_money_become_annual_pence_without_rounding() {
            CASE.where("lines: [{id: a, pence: 10000, frequency: four_weekly, class: bought_service, "
                            + "funder: council}]")
                    .answers("recurring: {cost_annual_pence: 130000, cost_weekly_pence: 2500}")
                    .because("BUDGET-03");
            CASE.where("lines: [{id: a, pence: 10000, frequency: monthly, class: bought_service, "
                            + "funder: council}]")
                    .answers("recurring: {cost_annual_pence: 120000, cost_weekly_pence: 2308}");
        }

        @Test
        void recurring_and_one_off_money_are_never_added() {
            CASE.where("lines: [{id: a, pence: 30000, frequency: weekly, class: bought_service, "
                            + "funder: council}, {id: b, pence: 120000, frequency: one_off, class: bought_service, "
                            + "funder: council}]")
                    .answers("recurring: {cost_annual_pence: 1560000}, one_off: {cost_pence: 120000}");
        }

        @Test
        void a_part_of_a_penny_a_blank_frequency_and_less_than_nothing_are_refused_together() {
            CASE.where("lines: [{id: a, pence: 12.5, frequency: weekly, class: bought_service, "
                            + "funder: council}, {id: b, pence: 5000, frequency: '', class: bought_service, "
                            + "funder: council}, {id: c, pence: -1, frequency: weekly, class: bought_service, "
                            + "funder: council}]")
                    .isRefusedFor("lines[0].pence", "lines[1].frequency", "lines[2].pence");
        }
    }

    @Nested
    @DisplayName("BUDGET-03: the three figures")
    class TheThreeFigures {

        @Test
        void the_adult_pays_the_contribution_and_the_council_the_rest() {
            CASE.where("lines: [{id: a, pence: 45000, frequency: weekly, class: bought_service, "
                            + "funder: council}], assessed_contribution_weekly_pence: 9240")
                    .answers("recurring: {adult_annual_pence: 480480, council_annual_pence: 1859520}");
        }

        @Test
        void never_more_than_the_cost_and_exactly_the_cost_at_the_line() {
            CASE.where("lines: [{id: a, pence: 6000, frequency: weekly, class: bought_service, "
                            + "funder: council}], assessed_contribution_weekly_pence: 7500")
                    .answers("recurring: {adult_annual_pence: 312000, council_annual_pence: 0}");
            CASE.where("lines: [{id: a, pence: 6000, frequency: weekly, class: bought_service, "
                            + "funder: council}], assessed_contribution_weekly_pence: 6000")
                    .answers("recurring: {adult_annual_pence: 312000, council_annual_pence: 0}");
        }

        @Test
        void after_care_is_never_charged_for() {
            CASE.where("lines: [{id: a, pence: 25000, frequency: weekly, class: section_117, funder: council}, "
                            + "{id: b, pence: 15000, frequency: weekly, class: bought_service, funder: council}], "
                            + "assessed_contribution_weekly_pence: 20000")
                    .answers("recurring: {cost_annual_pence: 2080000, adult_annual_pence: 780000, "
                            + "council_annual_pence: 1300000}");
        }

        @Test
        void a_one_off_contribution_is_limited_to_the_chargeable_one_off_cost() {
            CASE.where("lines: [{id: a, pence: 30000, frequency: one_off, class: section_117, funder: council}, "
                            + "{id: b, pence: 10000, frequency: one_off, class: in_house_service, funder: council}], "
                            + "assessed_contribution_one_off_pence: 50000")
                    .answers("one_off: {cost_pence: 40000, adult_pence: 10000, council_pence: 30000}");
        }

        @Test
        void while_the_assessment_is_awaited_no_share_is_known_in_either_block() {
            CASE.where("lines: [{id: a, pence: 100, frequency: one_off, class: bought_service, "
                            + "funder: council}], assessed_contribution_weekly_pence: null, "
                            + "assessed_contribution_one_off_pence: 50")
                    .answers("recurring: {adult_annual_pence: null, council_annual_pence: null}, "
                            + "one_off: {cost_pence: 100, adult_pence: null, council_pence: null}");
        }
    }

    @Nested
    @DisplayName("BUDGET-04: which lines count")
    class WhichLinesCount {

        @Test
        void what_is_free_stands_among_the_reasons_and_in_no_figure() {
            CASE.where("lines: [{id: enablement, pence: 18000, frequency: weekly, "
                            + "class: free_enablement_or_assessment, funder: council}, {id: care, pence: 20000, "
                            + "frequency: weekly, class: bought_service, funder: council}]")
                    .answers("recurring: {total_annual_pence: 1040000, cost_annual_pence: 1040000}")
                    .because("BUDGET-04");
        }

        @Test
        void a_club_that_the_person_pays_for_is_in_the_total_only() {
            CASE.where("lines: [{id: care, pence: 20000, frequency: weekly, class: bought_service, "
                            + "funder: council}, {id: club, pence: 1200, frequency: weekly, class: extra, "
                            + "funder: person}]")
                    .answers("recurring: {total_annual_pence: 1102400, cost_annual_pence: 1040000, "
                            + "others_annual_pence: {person: 62400}}");
        }

        @Test
        void what_the_nhs_pays_is_in_neither_share() {
            CASE.where("lines: [{id: home, pence: 80000, frequency: weekly, class: bought_service, "
                            + "funder: council}, {id: nursing, pence: 20000, frequency: weekly, class: bought_service, "
                            + "funder: nhs}], assessed_contribution_weekly_pence: 100000")
                    .answers("recurring: {cost_annual_pence: 4160000, adult_annual_pence: 4160000, "
                            + "others_annual_pence: {nhs: 1040000}}");
        }
    }

    @Nested
    @DisplayName("BUDGET-20: every penny is attributed")
    class EveryPennyIsAttributed {

        @Test
        void payers_of_the_same_kind_are_added_up_and_a_free_line_has_no_payer() {
            CASE.where("lines: [{id: a, pence: 10, frequency: one_off, class: extra, funder: third_party}, "
                            + "{id: b, pence: 15, frequency: one_off, class: bought_service, funder: third_party}, "
                            + "{id: c, pence: 99, frequency: one_off, class: free_equipment, funder: other_public}]")
                    .answers("one_off: {total_pence: 25, cost_pence: 0, others_pence: {third_party: 25}}");
        }
    }
}
