package uk.ourplan.core.law.planning.selffunder;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.language.arranging.ArrangingNote.Arranged;
import uk.ourplan.language.charging.ChargingNote.CapitalShown;
import uk.ourplan.language.charging.ChargingNote.Charged;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.SectionName;

/** A charge is for a line of the plan, and the plan says what may be charged for it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChargesOfAPlanSpec {

    private static final LocalDate ON = LocalDate.of(2026, 11, 16);
    private static final String SUPPORT = """
            {"services": [
              {"id": "S1", "what": "Home care", "class": "bought_service", "funder": "council", "frequency": "weekly", "pence": 23000,
               "meets": ["N1"], "serves": ["O1"], "route": "arranged"},
              {"id": "S2", "what": "After-care", "class": "section_117", "funder": "council", "frequency": "weekly", "pence": 5000},
              {"id": "S3", "what": "Reablement", "class": "free_reablement", "funder": "council", "frequency": "weekly", "pence": 9000},
              {"id": "S4", "what": "Assessing", "class": "free_enablement_or_assessment", "funder": "council"},
              {"id": "S5", "what": "Day centre", "class": "bought_service", "funder": "council", "frequency": "four_weekly",
               "pence": 12000}],
             "equipment": [
              {"id": "E1", "what": "Hoist", "kind": "aid", "cost_pence": 250000},
              {"id": "E2", "what": "Rails", "kind": "adaptation", "cost_pence": 100000},
              {"id": "E3", "what": "Wet room", "kind": "adaptation", "cost_pence": 100001},
              {"id": "E4", "what": "Something", "cost_pence": 250000}]}""";

    @Test
    @Tag("FINANCE-04")
    void a_charge_is_at_most_the_assessed_contribution_and_at_most_the_cost() {
        assertThat(whyNot(assessed(4_500), weekly("S1", 4_501)))
                .hasValueSatisfying(
                        says -> assertThat(says).contains("above what is left of the assessed contribution"));
        assertThat(whyNot(assessed(4_500), weekly("S1", 4_500))).isEmpty();
        assertThat(whyNot(assessed(4_500), costing("S1", 3_000, 3_000))).isEmpty();
        assertThat(whyNot(assessed(4_500), costing("S1", 3_001, 3_000)))
                .hasValueSatisfying(says -> assertThat(says).contains("above what the council spends"));
    }

    @Test
    @Tag("BUDGET-10")
    @Tag("FINANCE-04")
    void the_price_at_which_it_was_arranged_takes_the_place_of_the_planned_one() {
        OnTheDesk dear = plan().having(SectionName.MONEY, "/financial_assessment/state", "\"over_limit\"")
                .arranging(arranged(23_000L), arranged(22_000L), arranged(null));

        assertThat(whyNot(dear, weekly("S1", 22_000))).isEmpty();
        assertThat(whyNot(dear, weekly("S1", 22_001)))
                .hasValueSatisfying(says -> assertThat(says).contains("the full cost, £220.00, and never more"));
        assertThat(FullCostOfASelfFunder.fullCharge(
                        selfFunder("over_limit", 26_000)
                                .arranging(arranged(24_000L))
                                .desk(),
                        plan().policy()))
                .hasValue(27_000);
    }

    private static Arranged arranged(@Nullable Long pence) {
        return new Arranged("A1", ON, "S1", "Moorside Care", null, null, null, null, pence, true, ON);
    }

    @Test
    @Tag("FINANCE-04")
    void the_charges_of_a_week_together_are_at_most_the_contribution() {
        OnTheDesk desk = assessed(4_500).charging(weekly("S1", 4_000));

        assertThat(whyNot(desk, costing("S5", 2_001, 12_000))).isPresent();
        assertThat(whyNot(desk, costing("S5", 2_000, 12_000))).isEmpty();
        assertThat(whyNot(desk, weekly("S1", 4_500))).isEmpty();
    }

    @Test
    @Tag("FINANCE-04")
    void a_charge_never_leaves_less_than_the_floor_and_a_floor_that_is_not_loaded_is_told() {
        Charged below = new Charged("S1", ON, null, 1_000L, null, null, 22_859L, 22_860L, null, null);

        assertThat(whyNot(assessed(4_500), below))
                .hasValueSatisfying(says -> assertThat(says).contains("income floor"));
        assertThat(ChargeForALine.isFloorChecked(below)).isTrue();
        assertThat(ChargeForALine.isFloorChecked(weekly("S1", 1_000))).isFalse();
    }

    @Test
    @Tag("FINANCE-04")
    void a_carer_is_not_charged_for_respite_given_to_the_adult() {
        Charged respite = new Charged("S1", ON, null, 100L, null, null, null, null, true, null);

        assertThat(whyNot(assessed(4_500).ofKind(PlanKind.SUPPORT_PLAN), respite))
                .hasValueSatisfying(says -> assertThat(says).contains("the adult for whom a carer cares"));
        assertThat(whyNot(assessed(4_500), respite)).isEmpty();
    }

    @Test
    @Tag("FINANCE-04")
    void nothing_is_charged_while_no_contribution_is_assessed() {
        assertThat(whyNot(plan(), weekly("S1", 100)))
                .hasValueSatisfying(says -> assertThat(says).contains("No contribution has been assessed"));
    }

    @Test
    @Tag("FINANCE-05")
    void whatever_is_assessed_after_care_aids_and_assessments_stay_at_nought() {
        assertThat(whyNot(assessed(5_000), weekly("S2", 1)))
                .hasValueSatisfying(says -> assertThat(says).contains("after-care under section 117"));
        assertThat(whyNot(assessed(5_000), weekly("S4", 1))).isPresent();
        assertThat(whyNot(assessed(5_000), weekly("E1", 1))).isPresent();
        assertThat(whyNot(assessed(5_000), weekly("E4", 1))).isPresent();
        assertThat(whyNot(assessed(5_000), weekly("S2", 0))).isEmpty();
    }

    @Test
    @Tag("FINANCE-05")
    void an_adaptation_of_a_thousand_pounds_is_free_and_one_of_a_penny_more_is_not_on_the_list() {
        assertThat(ChargeForALine.free(assessed(0).desk(), "E2", ON)).isPresent();
        assertThat(ChargeForALine.free(assessed(0).desk(), "E3", ON)).isEmpty();
    }

    @Test
    @Tag("FINANCE-05")
    void reablement_is_free_in_its_first_six_weeks_whoever_types_a_charge() {
        assertThat(whyNot(assessed(5_000), reablement(ON.minusDays(41)))).isPresent();
        assertThat(whyNot(assessed(5_000), reablement(ON.minusDays(42)))).isEmpty();
        assertThat(whyNot(assessed(5_000), reablement(null))).isPresent();
    }

    @Test
    @Tag("SELF-11")
    void above_the_limit_the_charge_is_the_full_cost_and_not_a_penny_more() {
        OnTheDesk over = plan().having(SectionName.MONEY, "/financial_assessment/state", "\"over_limit\"");

        assertThat(whyNot(over, weekly("S1", 23_000))).isEmpty();
        assertThat(whyNot(over, weekly("S1", 23_001)))
                .hasValueSatisfying(says -> assertThat(says).contains("the full cost, £230.00, and never more"));
        assertThat(whyNot(over, weekly("S2", 1))).isPresent();
    }

    @Test
    @Tag("SELF-11")
    void where_the_council_arranges_for_somebody_above_the_limit_the_plan_says_the_full_cost() {
        assertThat(FullCostOfASelfFunder.fullCharge(
                        selfFunder("over_limit", 26_000).desk(), plan().policy()))
                .hasValue(26_000);
        assertThat(selfFunder("over_limit", 26_000).says("SELF-11")).isEmpty();
        assertThat(selfFunder("over_limit", 23_000).says("SELF-11"))
                .containsExactly("warns at financial_assessment.contribution_weekly_pence");
        assertThat(selfFunder("done", 4_500).says("SELF-11")).isEmpty();
    }

    @Test
    @Tag("SELF-11")
    void once_capital_falls_to_the_limit_the_ordinary_contribution_applies_and_finance_looks_again() {
        OnTheDesk fallen = selfFunder("over_limit", 26_000)
                .charging(
                        new Charged("S1", ON.minusDays(30), null, 23_000L, null, null, null, null, null, null),
                        new CapitalShown(ON, false, "Bank statement"));

        assertThat(CapitalOnPlan.aboveLimit(fallen.desk(), ON.minusDays(1))).isTrue();
        assertThat(CapitalOnPlan.aboveLimit(fallen.desk(), ON)).isFalse();
        assertThat(whyNot(fallen, weekly("S1", 23_000))).isPresent();
        assertThat(FullCostOfASelfFunder.owed(fallen.desk(), fallen.policy()))
                .extracting(OwedTask::key)
                .containsExactly("FINANCE-04:S1", "SELF-11:capital:" + ON);
        assertThat(FullCostOfASelfFunder.owed(fallen.desk(), fallen.policy()))
                .allSatisfy(task -> assertThat(task.owner().code()).isEqualTo("finance_officer"));
    }

    private static OnTheDesk plan() {
        return aCompletePlan()
                .with(SectionName.SUPPORT, SUPPORT)
                .having(
                        SectionName.MONEY,
                        "/financial_assessment",
                        "{\"referral\": \"2026-11-03\", \"state\": \"awaited\"}");
    }

    private static OnTheDesk assessed(long weekly) {
        return plan().having(
                        SectionName.MONEY,
                        "/financial_assessment",
                        "{\"referral\": \"2026-11-03\", \"state\": \"done\", \"told\": \"2026-11-17\","
                                + " \"contribution_weekly_pence\": " + weekly + "}");
    }

    private static OnTheDesk selfFunder(String state, long weekly) {
        return assessed(weekly)
                .having(SectionName.MONEY, "/financial_assessment/state", '"' + state + '"')
                .having(SectionName.MONEY, "/self_funder", """
                        {"setting": "community", "choice": "arrange_and_manage", "asked": "2026-11-10", "reason": "Complex",
                         "wants_plan": true}""");
    }

    private static Charged weekly(String line, long pence) {
        return new Charged(line, ON, Frequency.WEEKLY, pence, null, null, null, null, null, null);
    }

    private static Charged costing(String line, long pence, long cost) {
        return new Charged(line, ON, null, pence, cost, null, null, null, null, null);
    }

    private static Charged reablement(@Nullable LocalDate started) {
        return new Charged("S3", ON, null, 100L, null, started, null, null, null, null);
    }

    private static Optional<String> whyNot(OnTheDesk desk, Charged charged) {
        return ChargeForALine.whyNot(desk.desk(), charged);
    }
}
