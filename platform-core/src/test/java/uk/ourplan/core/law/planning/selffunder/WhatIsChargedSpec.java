package uk.ourplan.core.law.planning.selffunder;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.charging.ArrangementFeeAnswer;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Ending;
import uk.ourplan.core.law.planning.selffunder.ChargesToTheEnd.Due;
import uk.ourplan.language.charging.ChargingNote.CapitalShown;
import uk.ourplan.language.charging.ChargingNote.Charged;
import uk.ourplan.language.charging.ChargingNote.FeePart;
import uk.ourplan.language.charging.ChargingNote.FeeTold;
import uk.ourplan.language.charging.ChargingNote.HomeDecided;
import uk.ourplan.language.charging.HomeAnswer;
import uk.ourplan.language.ending.EndGround;
import uk.ourplan.language.ending.EndingOfPlan;
import uk.ourplan.language.ending.EndingRecord;
import uk.ourplan.language.ending.EndingRecord.ServiceEnd;
import uk.ourplan.language.ending.EndingState;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.FeeShape;

/** What a person is charged for a line, to the last day of it, and who decides on the home for which they pay. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhatIsChargedSpec {

    private static final LocalDate ON = LocalDate.of(2026, 11, 16);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 2);
    private static final String SUPPORT = """
            {"services": [
              {"id": "S1", "what": "Home care", "class": "bought_service", "funder": "council", "frequency": "weekly", "pence": 7000},
              {"id": "S2", "what": "Day centre", "class": "bought_service", "funder": "council", "frequency": "four_weekly",
               "pence": 12000},
              {"id": "S3", "what": "Sitting service", "class": "bought_service", "funder": "council", "frequency": "weekly",
               "pence": 5000, "relieves": "K1"},
              {"id": "S4", "what": "Community equipment", "class": "free_equipment", "funder": "council", "frequency": "weekly",
               "pence": 100}],
             "equipment": [{"id": "E1", "what": "Wet room", "kind": "adaptation", "cost_pence": 100001}]}""";

    @Test
    @Tag("FINANCE-18")
    void of_the_week_in_which_a_service_ends_only_the_days_to_its_last_are_due() {
        assertThat(lastWeek(ends(EndingState.AGREED, "S1", LAST), weekly("S1", ON)))
                .hasValue(new Due(LAST, LocalDate.of(2026, 11, 30), new Money(3_000)));
        assertThat(lastWeek(
                        ends(EndingState.AGREED, "S1", LAST).where("finance.part_week_rule", "no_charge"),
                        weekly("S1", ON)))
                .map(Due::due)
                .hasValue(Money.NONE);
        assertThat(lastWeek(ends(EndingState.AGREED, "S1", ON), weekly("S1", ON)))
                .as("it ends on the first day of the charge")
                .map(Due::due)
                .hasValue(new Money(1_000));
    }

    @Test
    @Tag("FINANCE-18")
    void there_is_no_last_week_where_the_line_goes_on_or_is_not_charged_by_the_week() {
        assertThat(lastWeek(plan(), weekly("S1", ON))).isEmpty();
        assertThat(lastWeek(ends(EndingState.WITHDRAWN, "S1", LAST), weekly("S1", ON)))
                .isEmpty();
        assertThat(lastWeek(ends(EndingState.KEPT, "S1", LAST), weekly("S1", ON)))
                .isEmpty();
        assertThat(lastWeek(ends(EndingState.AGREED, "S2", LAST), weekly("S1", ON)))
                .isEmpty();
        assertThat(lastWeek(ends(EndingState.AGREED, "S1", null), weekly("S1", ON)))
                .isEmpty();
        assertThat(lastWeek(ends(EndingState.AGREED, "S1", ON.minusDays(1)), weekly("S1", ON)))
                .isEmpty();
        assertThat(lastWeek(ends(EndingState.AGREED, "S2", LAST), charge("S2", ON, null, 12_000L)))
                .isEmpty();
        assertThat(lastWeek(ends(EndingState.AGREED, "S1", LAST), charge("S1", ON, Frequency.WEEKLY, null)))
                .isEmpty();
    }

    @Test
    @Tag("FINANCE-18")
    void no_charge_is_made_for_a_day_after_the_last_day_of_the_service() {
        OnTheDesk ends = ends(EndingState.AGREED, "S1", LAST);

        assertThat(whyNot(ends, weekly("S1", LAST.plusDays(1))))
                .hasValueSatisfying(says -> assertThat(says).contains("Line S1 ends on 2 December 2026"));
        assertThat(whyNot(ends, weekly("S1", LAST))).isEmpty();
        assertThat(whyNot(ends, charge("S1", LAST.plusDays(1), Frequency.WEEKLY, 0L)))
                .isEmpty();
        assertThat(whyNot(ends(EndingState.WITHDRAWN, "S1", LAST), weekly("S1", LAST.plusDays(1))))
                .isEmpty();
    }

    @Test
    @Tag("FINANCE-04")
    void a_charge_at_another_frequency_is_held_against_the_cost_at_that_frequency() {
        assertThat(whyNot(plan(), charge("S2", ON, Frequency.WEEKLY, 3_000L))).isEmpty();
        assertThat(whyNot(plan(), charge("S2", ON, Frequency.WEEKLY, 3_001L))).isPresent();
        assertThat(whyNot(plan(), charge("S2", ON, null, 12_000L))).isEmpty();
        assertThat(whyNot(plan(), charge("S2", ON, null, 12_001L))).isPresent();
    }

    @Test
    @Tag("FINANCE-06")
    void an_adaptation_above_the_free_line_is_charged_at_most_at_its_cost_once() {
        assertThat(whyNot(plan(), charge("E1", ON, null, 100_001L))).isEmpty();
        assertThat(whyNot(plan(), charge("E1", ON, null, 100_002L))).isPresent();
    }

    @Test
    @Tag("FINANCE-04")
    void a_contribution_that_is_not_needed_is_nought_and_one_for_once_is_held_against_what_is_due_once() {
        assertThat(whyNot(assessed("\"state\": \"not_needed\""), weekly("S1", ON)))
                .hasValueSatisfying(says -> assertThat(says).contains("£0.00"));
        OnTheDesk once = assessed("\"state\": \"done\", \"contribution_one_off_pence\": 5000");
        assertThat(whyNot(once, charge("E1", ON, null, 5_000L))).isEmpty();
        assertThat(whyNot(once, charge("E1", ON, null, 5_001L))).isPresent();
    }

    @Test
    @Tag("FINANCE-05")
    void on_a_carer_s_plan_what_relieves_them_by_care_for_the_adult_is_never_charged_to_the_carer() {
        assertThat(ChargeForALine.free(plan().ofKind(PlanKind.SUPPORT_PLAN).desk(), "S3", ON))
                .isPresent();
        assertThat(ChargeForALine.free(plan().ofKind(PlanKind.SUPPORT_PLAN).desk(), "S1", ON))
                .isEmpty();
        assertThat(ChargeForALine.free(plan().desk(), "S3", ON)).isEmpty();
        assertThat(ChargeForALine.free(plan().desk(), "S4", ON)).isPresent();
    }

    @Test
    @Tag("FINANCE-04")
    void a_charge_is_for_a_line_or_an_item_that_the_plan_has() {
        assertThat(ChargeForALine.isThere(plan().desk(), "S1")).isTrue();
        assertThat(ChargeForALine.isThere(plan().desk(), "E1")).isTrue();
        assertThat(ChargeForALine.isThere(plan().desk(), "S99")).isFalse();
    }

    @Test
    @Tag("SELF-11")
    void finance_looks_again_only_where_capital_fell_and_no_contribution_is_assessed_since() {
        CapitalShown fell = new CapitalShown(ON, false, "Bank statement");

        assertThat(finance(
                        assessed("\"state\": \"over_limit\"").charging(new CapitalShown(ON, true, "Bank statement"))))
                .isEmpty();
        assertThat(finance(assessed("\"state\": \"done\", \"contribution_weekly_pence\": 4500")
                        .charging(fell)))
                .isEmpty();
        assertThat(finance(assessed("\"state\": \"awaited\"").charging(fell))).containsExactly("SELF-11:capital:" + ON);
    }

    @Test
    @Tag("FINANCE-09")
    void being_told_of_another_part_of_the_fee_is_not_being_told_of_this_one() {
        FeeTold other = new FeeTold(ON, "Her", null, List.of(new FeePart("annual", 16_547)), null);
        var part = new ArrangementFeeAnswer.FeePart(FeeShape.ONE_OFF, new Money(16_547));

        assertThat(FeeBeforeArranging.told(plan().charging(other).desk(), part)).isEmpty();
        assertThat(FeeBeforeArranging.told(
                        onPlan("annual", 16_547, "\"2026-11-12\"").desk(), part))
                .isEmpty();
        assertThat(FeeBeforeArranging.told(
                        onPlan("one_off", 15_000, "\"2026-11-12\"").desk(), part))
                .isEmpty();
        assertThat(FeeBeforeArranging.told(onPlan("one_off", 16_547, "null").desk(), part))
                .isEmpty();
        assertThat(FeeBeforeArranging.told(
                        onPlan("one_off", 16_547, "\"2026-11-12\"").desk(), part))
                .isPresent();
    }

    @Test
    @Tag("SELF-02")
    void it_is_a_duty_to_arrange_a_care_home_once_the_person_is_found_unable_to_and_nobody_else_can() {
        assertThat(CareHomeOnPlan.isDuty(home("arrange_care", "assessed_lacks").desk()))
                .isTrue();
        for (String able : List.of("assessed_has", "presumed", "doubted")) {
            assertThat(CareHomeOnPlan.isDuty(home("arrange_care", able).desk())).isFalse();
        }
        assertThat(CareHomeOnPlan.isDuty(home("[]").desk())).isFalse();
        assertThat(CareHomeOnPlan.isDuty(plan().desk())).isFalse();
    }

    @Test
    @Tag("SELF-02")
    void while_their_capacity_is_not_settled_nothing_is_decided_and_settling_it_is_a_task() {
        HomeDecided declined = new HomeDecided(ON, List.of(), null, HomeAnswer.DECLINE, null, null, null);

        for (OnTheDesk open :
                List.of(home("[]"), home("arrange_care", "doubted"), home("manage_money", "assessed_lacks"))) {
            assertThat(open.says("SELF-03")).isEmpty();
            assertThat(CareHomeOnPlan.owed(open.desk(), open.policy()))
                    .singleElement()
                    .satisfies(task -> assertThat(task.key()).isEqualTo("SELF-02:capacity"));
            assertThat(CareHomeOnPlan.missing(open.desk(), declined))
                    .singleElement()
                    .satisfies(missing -> assertThat(missing.says()).contains("duty if they cannot"));
        }
        assertThat(CareHomeOnPlan.owed(home("arrange_care", "presumed").desk(), plan().policy()))
                .singleElement()
                .satisfies(task -> assertThat(task.key()).isEqualTo("SELF-03:home"));
        assertThat(CareHomeOnPlan.owed(home("arrange_care", "assessed_lacks").desk(), plan().policy()))
                .isEmpty();
    }

    @Test
    @Tag("SELF-03")
    void the_role_and_the_stance_are_the_council_s_and_a_bare_decision_is_none() {
        OnTheDesk home = home("arrange_care", "assessed_has")
                .where("selffunder.care_home_power_approver", "service_manager")
                .where(
                        "selffunder.care_home_stance",
                        Map.of("stance", "usually_not_arranged", "guidance", "Each on its own facts."));

        assertThat(CareHomeOnPlan.decidedBy(home.policy())).isEqualTo("service_manager");
        assertThat(CareHomeOnPlan.stance(home.policy())).isEqualTo("usually not arranged. Each on its own facts.");
        assertThat(CareHomeOnPlan.stance(home("[]").policy())).isEqualTo("case by case");
        assertThat(CareHomeOnPlan.missing(home.desk(), new HomeDecided(ON, List.of(), null, null, null, null, null)))
                .isNotEmpty();
        assertThat(CareHomeOnPlan.whyNotAsked(home.desk())).isEmpty();
        assertThat(CareHomeOnPlan.whyNotAsked(
                        plan().having(SectionName.MONEY, "/self_funder", "{\"setting\": \"community\"}")
                                .desk()))
                .isPresent();
    }

    private static OnTheDesk home(String decision, String status) {
        return home("[{\"decision\": \"" + decision + "\", \"status\": \"" + status + "\"}]");
    }

    private static OnTheDesk home(String capacity) {
        return plan().having(
                        SectionName.MONEY, "/self_funder", "{\"setting\": \"care_home\", \"nobody_can_arrange\": true}")
                .whoseCapacity(capacity);
    }

    private static OnTheDesk onPlan(String shape, long pence, String dated) {
        return plan().having(SectionName.MONEY, "/self_funder", """
                {"setting": "community", "fee_told": [{"shape": "%s", "pence": %d, "dated": %s}]}""".formatted(shape, pence, dated));
    }

    private static OnTheDesk plan() {
        return assessed("\"state\": \"over_limit\"");
    }

    private static OnTheDesk assessed(String said) {
        return aCompletePlan()
                .with(SectionName.SUPPORT, SUPPORT)
                .having(SectionName.MONEY, "/financial_assessment", "{\"referral\": \"2026-11-03\", " + said + "}");
    }

    private static OnTheDesk ends(EndingState state, String line, @Nullable LocalDate last) {
        EndingRecord bare = EndingRecord.on(EndGround.OWN_ARRANGEMENTS_REQUEST);
        EndingRecord said = new EndingRecord(
                bare.ground(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(new ServiceEnd(line, last, null, null)),
                List.of(),
                null,
                null,
                null);
        return plan().ending(new Ending(
                new EndingOfPlan(
                        new UUID(0, 1), state, 1, said, ON, "Helena", null, null, null, null, null, List.of(), null),
                List.of()));
    }

    private static Charged weekly(String line, LocalDate on) {
        return charge(line, on, Frequency.WEEKLY, 7_000L);
    }

    private static Charged charge(String line, LocalDate on, @Nullable Frequency often, @Nullable Long pence) {
        return new Charged(line, on, often, pence, null, null, null, null, null, null);
    }

    private static Optional<Due> lastWeek(OnTheDesk desk, Charged charged) {
        return ChargesToTheEnd.lastWeek(desk.desk(), charged, desk.policy());
    }

    private static Optional<String> whyNot(OnTheDesk desk, Charged charged) {
        return ChargeForALine.whyNot(desk.desk(), charged);
    }

    private static List<String> finance(OnTheDesk desk) {
        return FullCostOfASelfFunder.owed(desk.desk(), desk.policy()).stream()
                .map(task -> task.key())
                .toList();
    }
}
