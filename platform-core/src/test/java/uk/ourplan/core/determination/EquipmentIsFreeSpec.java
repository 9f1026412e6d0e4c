package uk.ourplan.core.determination;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EquipmentIsFreeSpec {

    private static final Ask CASE =
            Ask.about("equipment-charge").under("equipment.charge_over_threshold: {charge: true, over_pence: 100000}");

    @Nested
    @DisplayName("FINANCE-06: the line")
    class TheLine {

        @Test
        void an_aid_is_free_at_any_price() {
            CASE.where("kind: aid, cost_pence: 250000")
                    .answers("recorded_cost_pence: 0, may_charge: false")
                    .because("FINANCE-06");
        }

        @Test
        void an_adaptation_below_and_at_the_line_is_free() {
            CASE.where("kind: adaptation, cost_pence: 99900").answers("recorded_cost_pence: 0, may_charge: false");
            CASE.where("kind: adaptation, cost_pence: 100000").answers("recorded_cost_pence: 0, may_charge: false");
        }

        @Test
        void a_penny_above_it_is_charged_whole() {
            CASE.where("kind: adaptation, cost_pence: 100001").answers("recorded_cost_pence: 100001, may_charge: true");
        }

        @Test
        void a_council_may_raise_its_line() {
            CASE.under("equipment.charge_over_threshold: {charge: true, over_pence: 150000}")
                    .where("kind: adaptation, cost_pence: 150000")
                    .answers("recorded_cost_pence: 0, may_charge: false");
            CASE.under("equipment.charge_over_threshold: {charge: true, over_pence: 150000}")
                    .where("kind: adaptation, cost_pence: 150001")
                    .answers("recorded_cost_pence: 150001, may_charge: true");
        }

        @Test
        void an_item_above_the_line_has_to_be_classed() {
            CASE.where("cost_pence: 250000").waitsFor("kind");
            CASE.where("cost_pence: 100000").answers("may_charge: false");
        }
    }

    @Nested
    @DisplayName("EQUIP-03: a council that charges for nothing")
    class ACouncilThatChargesForNothing {

        @Test
        void records_nought_for_every_adaptation() {
            CASE.under("equipment.charge_over_threshold: {charge: false, over_pence: 100000}")
                    .where("kind: adaptation, cost_pence: 150000")
                    .answers("recorded_cost_pence: 0, may_charge: false")
                    .because("EQUIP-03");
        }
    }
}
