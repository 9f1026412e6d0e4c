package uk.ourplan.core.law.planning.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.TODAY;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.money.PaymentChange;
import uk.ourplan.language.plan.Notice.PaymentOperation;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;

/** On which grounds a direct payment is refused, what ends one, and what a fund and a net payment have to say. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaymentsRefusedAndEndedSpec {

    private static final String LACKS = "[{\"decision\": \"manage_money\", \"status\": \"assessed_lacks\"}]";
    private static final String HAS = "[{\"decision\": \"manage_money\", \"status\": \"assessed_has\"}]";

    @ParameterizedTest(name = "{0} with {1}, and {2} ({3}): borne out {4}")
    @Tag("DP-03")
    @CsvSource(
            delimiter = '|',
            value = {
                "nobody_suitable | lacks | {} | {} | true",
                "nobody_suitable | has | {} | {} | false",
                "nobody_suitable | lacks | {} | {\"suitable_person\": \"P1\"} | false",
                "nominee_declines | has | {} | {\"nominee\": \"declines\"} | true",
                "nominee_declines | has | {} | {} | false",
                "prohibited | has | {\"drug_or_alcohol_order\": true} | {} | true",
                "prohibited | has | {\"care_home_resident\": true} | {} | true",
                "prohibited | has | {} | {} | false",
                "cannot_manage | has | {} | {\"can_manage\": \"no\"} | true",
                "not_appropriate | has | {} | {\"appropriate_way\": false} | true",
                "not_appropriate | has | {} | {\"appropriate_way\": true} | false",
                "not_in_best_interests | lacks, against her interests | {} | {} | true",
                "not_in_best_interests | has, against her interests | {} | {} | false",
                "not_in_best_interests | lacks | {} | {} | false"
            })
    void a_refusal_stands_on_a_ground_that_the_record_bears_out(
            String ground, String capacity, String circumstances, String managing, boolean stands) {
        OnTheDesk refused = aCompletePlan()
                .whoseCapacity(capacity.startsWith("lacks") ? LACKS : HAS)
                .whoseCircumstances(circumstances)
                .managing("""
                        {"request": {"decision": "refused", "ground": "%s", "detail": "N1", "told": "2026-11-12",
                          "complaint_told": "2026-11-12", "best_interests": %s}}""".formatted(ground, capacity.contains("against") ? "false" : "null"))
                .managing(managing);

        assertThat(refused.says("DP-03").contains("blocks at request.ground")).isEqualTo(!stands);
    }

    @Test
    @Tag("DP-12")
    void an_order_or_a_move_to_a_care_home_ends_a_payment_that_runs_until_its_end_is_begun() {
        String order = "{\"drug_or_alcohol_order\": true}";

        assertThat(inForce(20_000, "gross").whoseCircumstances(order).owedTasks("DP-12"))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.urgent()).isTrue();
                    assertThat(task.says()).contains("a drug or alcohol order ends it");
                });
        assertThat(inForce(20_000, "gross")
                        .whoseCircumstances("{\"care_home_resident\": true}")
                        .owedTasks("DP-12"))
                .singleElement()
                .satisfies(task -> assertThat(task.says()).contains("a move to live in a care home"));
        assertThat(inForce(20_000, "gross").owes("DP-12")).isEmpty();
        assertThat(inForce(20_000, "gross")
                        .whoseCircumstances(order)
                        .known(begun())
                        .owes("DP-12"))
                .isEmpty();
        assertThat(paid(20_000, "gross").whoseCircumstances(order).owes("DP-12"))
                .as("nothing is paid yet")
                .isEmpty();
    }

    @Test
    @Tag("DP-04")
    void a_net_payment_and_the_person_s_contribution_together_are_what_the_support_costs() {
        assertThat(contributing(20_000, 4_000).says("DP-04")).isEmpty();
        assertThat(contributing(20_000, 4_001).says("DP-04")).containsExactly("blocks at dp.amount_pence");
    }

    @Test
    @Tag("ISF-03")
    void a_fund_without_any_particulars_lacks_each_of_them_and_covers_needs_of_the_plan_alone() {
        OnTheDesk plan = aCompletePlan().where("isf.state", "offered").costing(OnTheDesk.paidBy(24_000 * 52, 0));
        String fund = """
                {"method": "isf", "fund": {"holder": "Towpath Friends", "needs": ["%s"], "amount_pence": %d, "frequency": "weekly",
                  "start": "2026-12-01"}}""";

        assertThat(plan.managing(fund.formatted("N1", 24_000)).says("ISF-03")).isEmpty();
        assertThat(plan.managing(fund.formatted("N1", 0)).says("ISF-03")).isEmpty();
        assertThat(plan.managing(fund.formatted("N99", 24_000)).says("ISF-03")).containsExactly("blocks at fund.needs");
        assertThat(plan.managing("""
                {"method": "isf", "fund": {"holder": null, "needs": [], "amount_pence": null, "frequency": null, "start": null}}""").says("ISF-03"))
                .containsExactly(
                        "blocks at fund.holder",
                        "blocks at fund.needs",
                        "blocks at fund.amount_pence",
                        "blocks at fund.frequency",
                        "blocks at fund.start");
    }

    private static OnTheDesk contributing(long net, long contribution) {
        return paid(net, "net")
                .having(
                        SectionName.MONEY,
                        "/financial_assessment",
                        "{\"referral\": \"2026-11-03\", \"state\": \"done\", \"told\": \"2026-11-16\","
                                + " \"contribution_weekly_pence\": " + contribution + "}");
    }

    private static OnTheDesk inForce(long pence, String how) {
        return paid(pence, how).having(new Course(PlanState.SIGNED_OFF, TODAY, TODAY, TODAY, TODAY, null));
    }

    private static OnTheDesk paid(long pence, String how) {
        return aCompletePlan().costing(OnTheDesk.paidBy(24_000 * 52, 0)).managing("""
            {"method": "direct_payment", "dp": {"needs": ["N1"], "amount_pence": %d, "frequency": "weekly", "paid": "%s",
              "managed_by": "herself", "employs": false}}""".formatted(pence, how));
    }

    private static PaymentOperation begun() {
        return new PaymentOperation(
                Method.DIRECT_PAYMENT,
                PaymentChange.END,
                TODAY,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
