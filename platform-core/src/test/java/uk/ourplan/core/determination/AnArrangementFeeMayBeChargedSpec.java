package uk.ourplan.core.determination;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnArrangementFeeMayBeChargedSpec {

    private static final Ask CASE = Ask.about("arrangement-fee")
            .under("selffunder.arrangement_fee_on: true, "
                    + "selffunder.arrangement_fee_parts: [{shape: one_off, pence: 16547, "
                    + "cost_basis_pence: 16547, published_at: 'https://council.example/fees', "
                    + "from: '2026-04-06'}]")
            .given("service_type: home_care, capital_above_limit: true, asked_council_to_arrange: true, "
                    + "council_arranges: true, has_capacity: true, never_charge_line: false");

    @Nested
    @DisplayName("FINANCE-07: the conditions")
    class TheConditions {

        @Test
        void every_condition_holds_and_the_person_is_told_before() {
            CASE.told()
                    .answers("may_charge: true, fee_parts: [{shape: one_off, pence: 16547}], tell_before: true, "
                            + "failing: []")
                    .because("FINANCE-07");
        }

        @Test
        void no_fee_in_a_care_home_or_nursing_home() {
            CASE.where("service_type: care_home").answers("may_charge: false, failing: [not_care_home]");
            CASE.where("service_type: nursing_home, never_charge_line: true")
                    .answers("may_charge: false, failing: [not_care_home]");
        }

        @Test
        void no_fee_at_or_below_the_capital_limit() {
            CASE.where("capital_above_limit: false")
                    .answers("may_charge: false, fee_parts: [], tell_before: false, failing: [above_limit]");
        }

        @Test
        void no_fee_for_who_arranges_for_themselves() {
            CASE.where("asked_council_to_arrange: false, council_arranges: false")
                    .answers("failing: [condition_2, council_arranges]");
        }

        @Test
        void no_fee_on_after_care() {
            CASE.where("never_charge_line: true").answers("failing: [chargeable]");
        }

        @Test
        void without_capacity_a_deputys_request_counts_only_where_the_council_opted_in() {
            CASE.where("has_capacity: false, authorised_person_asked: true").answers("failing: [capacity]");
            CASE.under("selffunder.fee_when_authorised_asks: true")
                    .where("has_capacity: false, authorised_person_asked: true")
                    .answers("may_charge: true, failing: []");
        }

        @Test
        void a_friend_without_authority_never_counts() {
            CASE.under("selffunder.fee_when_authorised_asks: true")
                    .where("has_capacity: false, authorised_person_asked: false")
                    .answers("may_charge: false, failing: [capacity]");
        }

        @Test
        void supported_living_waits_until_the_policy_lists_it() {
            CASE.where("service_type: supported_living").answers("failing: [service_type]");
            CASE.under("selffunder.fee_service_types: [supported_living]")
                    .where("service_type: supported_living")
                    .answers("may_charge: true");
        }

        @Test
        void who_asked_with_authority_is_asked_once_capacity_is_known_to_lack() {
            CASE.under("selffunder.fee_when_authorised_asks: true")
                    .where("has_capacity: false")
                    .waitsFor("authorised_person_asked");
        }
    }

    @Nested
    @DisplayName("FINANCE-08: the parts of the fee")
    class ThePartsOfTheFee {

        @Test
        void a_part_counts_from_its_first_day() {
            CASE.on("2026-04-05").told().answers("may_charge: false, failing: [policy_in_force]");
            CASE.on("2026-04-06").told().answers("may_charge: true");
        }

        @Test
        void a_later_part_takes_the_place_of_an_earlier_one_of_its_shape_on_its_first_day() {
            CASE.under("selffunder.arrangement_fee_parts: [{shape: annual, pence: 200, cost_basis_pence: 200, "
                            + "published_at: 'https://council.example/b', from: '2026-06-01'}, {shape: annual, "
                            + "pence: 100, cost_basis_pence: 100, published_at: 'https://council.example/a', "
                            + "from: '2026-04-06'}]")
                    .on("2026-05-31")
                    .told()
                    .answers("fee_parts: [{shape: annual, pence: 100}]");
            CASE.under("selffunder.arrangement_fee_parts: [{shape: annual, pence: 200, cost_basis_pence: 200, "
                            + "published_at: 'https://council.example/b', from: '2026-06-01'}, {shape: annual, "
                            + "pence: 100, cost_basis_pence: 100, published_at: 'https://council.example/a', "
                            + "from: '2026-04-06'}]")
                    .on("2026-06-01")
                    .told()
                    .answers("fee_parts: [{shape: annual, pence: 200}]");
        }
    }
}
