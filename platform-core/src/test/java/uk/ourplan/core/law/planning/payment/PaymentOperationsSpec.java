package uk.ourplan.core.law.planning.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.TODAY;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.money.PaymentChange;
import uk.ourplan.language.money.PaymentEndGround;
import uk.ourplan.language.plan.Notice.PaymentOperation;
import uk.ourplan.language.plan.Notice.StepDone;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaymentOperationsSpec {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final List<String> END =
            List.of("Notice given", "How needs are met afterwards recorded", "How needs are met meanwhile recorded");
    private static final List<String> START = List.of("Conditions checked", "Agreement signed", "Start date set");
    private static final List<String> FUND_START =
            List.of("Agreement with the fund holder", "Plan shared with the fund holder", "Payment set up");
    private static final List<String> FUND_END =
            List.of("Notice given", "Balance returned", "Next way to meet needs in place");

    @Test
    @Tag("DP-06")
    void a_payment_is_varied_only_once_the_addendum_is_done() {
        assertThat(whyNot(inForce(""), of(PaymentChange.VARY, List.of()).build()))
                .containsOnlyKeys("steps")
                .extractingByKey("steps")
                .asString()
                .contains("Addendum to the agreement signed");
        assertThat(whyNot(
                        inForce(""),
                        of(PaymentChange.VARY, List.of("Addendum to the agreement signed"))
                                .build()))
                .isEmpty();
    }

    @Test
    @Tag("DP-06")
    void a_step_that_the_council_adds_has_to_be_done_too() {
        OnTheDesk plan = inForce("")
                .where(
                        "dp.process_steps",
                        Map.of(
                                "arrange", START,
                                "vary", List.of("Addendum to the agreement signed", "Finance told"),
                                "suspend", List.of("Notice given"),
                                "end", List.of("Notice given")));

        assertThat(whyNot(
                        plan,
                        of(PaymentChange.VARY, List.of("Addendum to the agreement signed"))
                                .build()))
                .extractingByKey("steps")
                .asString()
                .contains("Finance told");
    }

    @Test
    @Tag("DP-06")
    void a_payment_is_suspended_and_ended_only_where_the_needs_go_on_being_met() {
        assertThat(whyNot(
                        paid(""),
                        of(PaymentChange.SUSPEND, END).met("The council", DAY).build()))
                .isEmpty();
        assertThat(whyNot(
                        paid(""),
                        of(PaymentChange.END, END)
                                .because(PaymentEndGround.PERSONS_WISH)
                                .build()))
                .containsOnlyKeys("met_by");
    }

    @Test
    @Tag("DP-06")
    void what_is_begun_is_a_task_until_it_is_completed() {
        PaymentOperation begun = of(PaymentChange.END, List.of()).open().build();
        PaymentOperation done = of(PaymentChange.END, END).build();

        assertThat(whyNot(paid(""), begun)).isEmpty();
        assertThat(paid("").known(begun).owes("DP-06")).containsExactly("DP-06:end by " + DAY);
        assertThat(paid("").known(begun).known(done).owes("DP-06")).isEmpty();
    }

    @Test
    @Tag("DP-06")
    void nothing_is_done_to_a_payment_that_the_plan_does_not_have() {
        assertThat(whyNot(aCompletePlan(), of(PaymentChange.VARY, List.of()).build()))
                .containsOnlyKeys("method");
    }

    @Test
    @Tag("DP-07")
    void the_first_payment_is_made_on_the_day_of_the_signed_agreement_or_later() {
        PaymentOperation first = of(PaymentChange.ARRANGE, START).build();

        assertThat(whyNot(inForce(", \"agreement_signed\": \"2026-11-16\""), first))
                .isEmpty();
        assertThat(whyNot(inForce(", \"agreement_signed\": \"2026-11-17\""), first))
                .containsOnlyKeys("effective");
        assertThat(whyNot(inForce(""), first)).containsOnlyKeys("effective");
    }

    @Test
    @Tag("DP-07")
    void whoever_receives_it_has_signed_before_the_first_payment() {
        assertThat(whyNot(
                        inForce(", \"agreement_signed\": \"2026-11-16\","
                                + " \"set_up\": {\"receiver\": \"Her son\", \"signed_by\": \"person\"}"),
                        of(PaymentChange.ARRANGE, START).build()))
                .containsOnlyKeys("method");
    }

    @Test
    @Tag("AUTH-11")
    void nothing_is_paid_from_a_plan_that_is_not_signed_off() {
        assertThat(whyNot(
                        paid(", \"agreement_signed\": \"2026-11-16\""),
                        of(PaymentChange.ARRANGE, START).build()))
                .containsOnlyKeys("method");
    }

    @Test
    @Tag("BUDGET-22")
    void while_a_revision_only_proposes_an_amount_the_payment_is_not_varied() {
        assertThat(whyNot(
                        paid(""),
                        of(PaymentChange.VARY, List.of("Addendum to the agreement signed"))
                                .build()))
                .containsOnlyKeys("method");
    }

    @Test
    @Tag("BUDGET-22")
    void a_new_amount_is_paid_from_the_day_on_which_the_final_budget_takes_effect() {
        PaymentOperation vary = of(PaymentChange.VARY, List.of("Addendum to the agreement signed"))
                .build();

        assertThat(whyNot(inForce("").having(SectionName.MONEY, "/budget", "{\"takes_effect\": \"2026-11-16\"}"), vary))
                .isEmpty();
        assertThat(whyNot(inForce("").having(SectionName.MONEY, "/budget", "{\"takes_effect\": \"2026-11-17\"}"), vary))
                .containsOnlyKeys("effective")
                .extractingByKey("effective")
                .asString()
                .contains("takes effect on 17 November 2026");
        assertThat(whyNot(
                        paid("").having(new Course(PlanState.SIGNED_OFF, DAY, DAY, DAY, DAY.plusDays(1), null)), vary))
                .as("without a day of its own it takes effect on the day of the signature")
                .containsOnlyKeys("effective");
    }

    @Test
    @Tag("DP-12")
    void an_order_or_a_move_ends_it_no_later_than_its_day() {
        assertThat(whyNot(
                        paid(""),
                        of(PaymentChange.END, END)
                                .met("The council", DAY)
                                .because(PaymentEndGround.DRUG_OR_ALCOHOL_ORDER)
                                .on(DAY)
                                .build()))
                .isEmpty();
        assertThat(whyNot(
                        paid(""),
                        of(PaymentChange.END, END)
                                .met("The council", DAY)
                                .because(PaymentEndGround.CARE_HOME)
                                .on(DAY.minusDays(1))
                                .build()))
                .containsOnlyKeys("ground_on");
    }

    @Test
    @Tag("DP-13")
    void what_was_put_right_or_never_tried_ends_nothing() {
        Operating breach = of(PaymentChange.END, END).met("The council", DAY).because(PaymentEndGround.BREACH);

        assertThat(whyNot(paid(""), breach.build())).containsOnlyKeys("attempts", "reason");
        assertThat(whyNot(paid(""), breach.tried("Two visits", true).build())).containsOnlyKeys("resolved");
        assertThat(whyNot(paid(""), breach.tried("Two visits", false).build())).isEmpty();
    }

    @Test
    @Tag("DP-13")
    void a_relative_in_the_same_home_is_a_ground_only_without_the_agreement_that_the_council_asks_for() {
        Operating paidSon =
                of(PaymentChange.END, END).met("The council", DAY).because(PaymentEndGround.HOUSEHOLD_FAMILY);

        assertThat(whyNot(paid(""), paidSon.build()).get("attempts")).endsWith("agreed to it beforehand, on record.");
        assertThat(whyNot(paid("").where("dp.household_family_agreement", "prior_written_agreement"), paidSon.build())
                        .get("attempts"))
                .endsWith("agreed to it beforehand, in writing.");
    }

    @Test
    @Tag("ISF-04")
    void a_fund_starts_only_once_every_step_is_done() {
        OnTheDesk fund = fund().having(new Course(PlanState.SIGNED_OFF, DAY, DAY, DAY, DAY, null));

        assertThat(whyNot(
                        fund,
                        of(PaymentChange.ARRANGE, FUND_START.subList(0, 2))
                                .fund()
                                .build()))
                .containsOnlyKeys("steps");
        assertThat(whyNot(fund, of(PaymentChange.ARRANGE, FUND_START).fund().build()))
                .isEmpty();
    }

    @Test
    @Tag("ISF-04")
    void a_fund_ends_without_a_gap_in_support() {
        Operating end = of(PaymentChange.END, FUND_END).fund().because(PaymentEndGround.PERSONS_WISH);

        assertThat(whyNot(fund(), end.build())).containsOnlyKeys("met_by");
        assertThat(whyNot(fund(), end.met("The council", DAY.plusDays(1)).build()))
                .isEmpty();
        assertThat(whyNot(fund(), end.met("The council", DAY.plusDays(3)).build()))
                .containsOnlyKeys("met_from");
    }

    @Test
    @Tag("DP-06")
    void before_a_suspension_too_it_is_on_record_how_the_needs_are_met() {
        assertThat(whyNot(paid(""), of(PaymentChange.SUSPEND, END).build())).containsOnlyKeys("met_by");
    }

    @Test
    @Tag("DP-06")
    void a_step_that_lies_ahead_is_not_done() {
        PaymentOperation ahead = new PaymentOperation(
                Method.DIRECT_PAYMENT,
                PaymentChange.VARY,
                DAY,
                List.of(new StepDone("Addendum to the agreement signed", TODAY.plusDays(1))),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                TODAY);

        assertThat(whyNot(inForce(""), ahead)).containsOnlyKeys("steps");
    }

    @Test
    @Tag("ISF-04")
    void a_fund_that_is_being_ended_is_a_task_about_the_fund() {
        PaymentOperation begun = of(PaymentChange.END, List.of()).fund().open().build();

        assertThat(fund().known(begun).owedTasks("ISF-04")).singleElement().satisfies(task -> {
            assertThat(task.says()).isEqualTo("Complete every step to end the individual service fund.");
            assertThat(task.due()).isEqualTo(DAY);
        });
    }

    private static Map<String, String> whyNot(OnTheDesk plan, PaymentOperation operation) {
        return PaymentOperations.whyNot(operation, plan.desk(), plan.policy());
    }

    private static OnTheDesk paid(String more) {
        return aCompletePlan().managing("""
            {"method": "direct_payment", "dp": {"needs": ["N1"], "amount_pence": 20000, "frequency": "weekly", "paid": "gross",
              "managed_by": "herself", "employs": false%s}}""".formatted(more));
    }

    private static OnTheDesk inForce(String more) {
        return paid(more).having(new Course(PlanState.SIGNED_OFF, DAY, DAY, DAY, DAY, null));
    }

    private static OnTheDesk fund() {
        return aCompletePlan().managing("{\"method\": \"isf\"}");
    }

    private static Operating of(PaymentChange change, List<String> steps) {
        return new Operating(Method.DIRECT_PAYMENT, change, steps, null, null, null, null, null, null, TODAY);
    }

    private record Operating(
            Method method,
            PaymentChange change,
            List<String> steps,
            @Nullable String metBy,
            @Nullable LocalDate metFrom,
            @Nullable PaymentEndGround ground,
            @Nullable LocalDate groundOn,
            @Nullable String attempts,
            @Nullable Boolean resolved,
            @Nullable LocalDate completed) {

        Operating fund() {
            return new Operating(
                    Method.ISF, change, steps, metBy, metFrom, ground, groundOn, attempts, resolved, completed);
        }

        Operating open() {
            return new Operating(method, change, steps, metBy, metFrom, ground, groundOn, attempts, resolved, null);
        }

        Operating met(String by, LocalDate from) {
            return new Operating(method, change, steps, by, from, ground, groundOn, attempts, resolved, completed);
        }

        Operating because(PaymentEndGround why) {
            return new Operating(method, change, steps, metBy, metFrom, why, groundOn, attempts, resolved, completed);
        }

        Operating on(LocalDate day) {
            return new Operating(method, change, steps, metBy, metFrom, ground, day, attempts, resolved, completed);
        }

        Operating tried(String what, boolean putRight) {
            return new Operating(method, change, steps, metBy, metFrom, ground, groundOn, what, putRight, completed);
        }

        PaymentOperation build() {
            return new PaymentOperation(
                    method,
                    change,
                    DAY,
                    steps.stream().map(step -> new StepDone(step, DAY)).toList(),
                    metBy,
                    metFrom,
                    ground,
                    groundOn,
                    attempts == null ? null : "It was not put right",
                    attempts,
                    resolved,
                    attempts == null ? null : DAY,
                    completed);
        }
    }
}
