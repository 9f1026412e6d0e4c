package uk.ourplan.core.determination;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TheBudgetIsManagedThePersonsWaySpec {

    private static final Ask CASE = Ask.about("management-methods")
            .under("isf.state: offered")
            .given("has_capacity: true, drug_or_alcohol_order: false, care_home_resident: false, "
                    + "can_manage: with_help, appropriate_way: true, nominee: none, suitable_person: false, "
                    + "requested: []");

    @Nested
    @DisplayName("DP-03: the conditions of a direct payment")
    class TheConditionsOfADirectPayment {

        @Test
        void with_capacity_and_help_to_manage_it_must_be_open() {
            CASE.told()
                    .answers("methods: [{method: council, available: true}, {method: direct_payment, "
                            + "available: true}, {method: isf, available: true}, {method: mixed, available: true}], "
                            + "explain_direct_payments: true, record_isf_request: false")
                    .because("DP-03");
        }

        @Test
        void a_nominee_who_declines_cannot_be_paid_and_one_who_agrees_can() {
            CASE.where("nominee: declines")
                    .answers("methods: [{available: true}, {available: false}, {available: true}, {available: true}]");
            CASE.where("nominee: agrees")
                    .answers("methods: [{available: true}, {available: true}, {available: true}, {available: true}]");
        }

        @Test
        void without_capacity_it_takes_a_suitable_person_and_no_nominee() {
            CASE.where("has_capacity: false, nominee: agrees")
                    .answers("methods: [{available: true}, {available: false}, {available: true}, {available: true}]");
            CASE.where("has_capacity: false, nominee: declines, suitable_person: true")
                    .answers("methods: [{available: true}, {available: true}, {available: true}, {available: true}]");
        }

        @Test
        void an_order_a_care_home_or_nobody_to_manage_rules_it_out() {
            CASE.where("drug_or_alcohol_order: true")
                    .answers("methods: [{available: true}, {available: false}, {available: true}, {available: true}]");
            CASE.where("care_home_resident: true")
                    .answers("methods: [{available: true}, {available: false}, {available: true}, {available: true}]");
            CASE.where("can_manage: no_one").isRefusedFor("can_manage");
        }
    }

    @Nested
    @DisplayName("DP-01: direct payments are explained")
    class DirectPaymentsAreExplained {

        @Test
        void to_everybody_even_where_none_is_possible() {
            CASE.where("care_home_resident: true")
                    .answers("explain_direct_payments: true")
                    .because("DP-01");
        }
    }

    @Nested
    @DisplayName("ISF-01: where the council stands")
    class WhereTheCouncilStands {

        @Test
        void a_list_of_holders_is_an_offer() {
            CASE.under("isf.state: offered_by_list")
                    .told()
                    .answers("methods: [{method: council}, {method: direct_payment}, {method: isf, available: true}, "
                            + "{method: mixed}]")
                    .because("ISF-01");
        }

        @Test
        void with_neither_payment_nor_fund_there_is_nothing_to_mix() {
            CASE.under("isf.state: not_yet_offered")
                    .where("appropriate_way: false")
                    .answers("methods: [{available: true}, {available: false}, {available: false}, "
                            + "{available: false}], record_isf_request: false");
        }
    }

    @Nested
    @DisplayName("ISF-02: a request where none is offered")
    class ARequestWhereNoneIsOffered {

        @Test
        void is_recorded_and_passed_on() {
            CASE.under("isf.state: not_yet_offered")
                    .where("requested: [direct_payment, isf]")
                    .answers("record_isf_request: true")
                    .because("ISF-02");
        }

        @Test
        void where_funds_are_offered_it_is_simply_met() {
            CASE.where("requested: [isf]").answers("record_isf_request: false");
        }
    }

    @Nested
    @DisplayName("BUDGET-27: the person decides")
    class ThePersonDecides {

        @Test
        void a_method_that_nobody_knows_is_refused() {
            CASE.where("requested: [voucher, isf]").isRefusedFor("requested[0]");
        }
    }
}
