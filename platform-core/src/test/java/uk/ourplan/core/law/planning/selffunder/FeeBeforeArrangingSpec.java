package uk.ourplan.core.law.planning.selffunder;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.charging.ChargingNote.FeePart;
import uk.ourplan.language.charging.ChargingNote.FeeTold;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FeeBeforeArrangingSpec {

    private static final String ASKED = """
            {"service_type": "home_care", "asked_council_to_arrange": true, "council_arranges": %s,
             "authorised_person_asked": false, "never_charge_line": false}""";

    @Test
    @Tag("FINANCE-09")
    void once_the_fee_was_told_that_day_or_before_what_is_planned_is_referred() {
        assertThat(whyNot(due().having(SectionName.MONEY, "/self_funder", toldOnPlan(16_547))))
                .isEmpty();
        assertThat(whyNot(due().charging(told(16_547)))).isEmpty();
    }

    @Test
    @Tag("FINANCE-09")
    void a_due_fee_that_nobody_told_stops_the_referral_and_warns_on_the_plan() {
        assertThat(whyNot(due()))
                .hasValueSatisfying(says -> assertThat(says)
                        .contains("“one off” of £165.47 was not told before arranging", "interim support"));
        assertThat(due().says("FINANCE-09")).containsExactly("warns at self_funder.fee_told");
        assertThat(due().stops()).isEmpty();
    }

    @Test
    @Tag("FINANCE-09")
    void a_changed_amount_counts_as_untold() {
        assertThat(whyNot(due().charging(told(15_000)))).isPresent();
        assertThat(whyNot(due().charging(told(15_000), told(16_547)))).isEmpty();
        assertThat(whyNot(due().charging(told(16_547), told(15_000)))).isPresent();
    }

    @Test
    @Tag("FINANCE-09")
    void where_no_fee_may_be_charged_nothing_needs_telling() {
        assertThat(whyNot(due().having(SectionName.MONEY, "/arranging", ASKED.formatted("false"))))
                .isEmpty();
        assertThat(whyNot(due().having(SectionName.MONEY, "/financial_assessment/state", "\"done\"")))
                .isEmpty();
        assertThat(whyNot(due().where("selffunder.arrangement_fee_on", false))).isEmpty();
        assertThat(whyNot(aCompletePlan())).isEmpty();
    }

    @Test
    @Tag("FINANCE-09")
    void what_was_told_of_another_part_since_leaves_what_the_plan_says_of_this_one() {
        FeeTold another =
                new FeeTold(LocalDate.of(2026, 11, 13), "Her", null, List.of(new FeePart("annual", 9_900)), null);

        assertThat(whyNot(due().having(SectionName.MONEY, "/self_funder", toldOnPlan(16_547))
                        .charging(another)))
                .isEmpty();
        assertThat(whyNot(due().charging(another))).isPresent();
    }

    private static OnTheDesk due() {
        return aCompletePlan()
                .having(SectionName.MONEY, "/arranging", ASKED.formatted("true"))
                .having(SectionName.MONEY, "/financial_assessment/state", "\"over_limit\"")
                .where("selffunder.arrangement_fee_on", true)
                .where("selffunder.fee_service_types", List.of("home_care"))
                .where(
                        "selffunder.arrangement_fee_parts",
                        List.of(Map.of(
                                "shape",
                                "one_off",
                                "pence",
                                16_547L,
                                "cost_basis_pence",
                                16_547L,
                                "published_at",
                                "https://www.northmoor.example/fee",
                                "from",
                                "2025-04-01")));
    }

    private static String toldOnPlan(long pence) {
        return """
                {"setting": "community", "choice": "arrange_only", "asked": "2026-11-10", "reason": "Complex",
                 "fee_told": [{"shape": "one_off", "pence": %d, "dated": "2026-11-12"}]}""".formatted(pence);
    }

    private static FeeTold told(long pence) {
        return new FeeTold(LocalDate.of(2026, 11, 12), "Her", null, List.of(new FeePart("one_off", pence)), null);
    }

    private static Optional<String> whyNot(OnTheDesk desk) {
        return FeeBeforeArranging.whyNotReferred(desk.desk(), desk.policy());
    }
}
