package uk.ourplan.core.law.planning.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.TODAY;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.ReviewsBeside;
import uk.ourplan.core.law.planning.desk.ReviewsBeside.NextVersion;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.money.PaymentChange;
import uk.ourplan.language.money.PaymentCourse;
import uk.ourplan.language.money.PaymentEndGround;
import uk.ourplan.language.plan.Notice.PaymentInQuestion;
import uk.ourplan.language.plan.Notice.PaymentOperation;
import uk.ourplan.language.plan.Notice.StepDone;
import uk.ourplan.language.plan.PlanState;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EndingConsideredSpec {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    @ParameterizedTest
    @Tag("DP-13")
    @EnumSource(names = {"BREACH", "OFF_PLAN", "CAPACITY_NOBODY"})
    void a_ground_opens_a_decision_and_stands_on_the_plan_until_it_is_taken(PaymentEndGround ground) {
        Asked asked = on(ground);

        assertThat(whyNot(inForce(), asked)).isEmpty();
        OnTheDesk plan = inForce().known(asked.build());
        assertThat(plan.owes("DP-13")).containsExactly("DP-13:consider:2026-11-16");
        assertThat(plan.owedTasks("DP-13").getFirst().says()).contains(ground.says());
        assertThat(plan.says("DP-13")).containsExactly("warns at method");
    }

    @Test
    @Tag("DP-13")
    void two_grounds_are_one_decision_that_lists_both() {
        OnTheDesk plan = inForce()
                .known(on(PaymentEndGround.BREACH, PaymentEndGround.OFF_PLAN).build());

        assertThat(plan.owedTasks("DP-13"))
                .singleElement()
                .extracting(OwedTask::says)
                .asString()
                .contains(PaymentEndGround.BREACH.says() + "; " + PaymentEndGround.OFF_PLAN.says());
    }

    @Test
    @Tag("DP-13")
    void what_was_put_right_ends_nothing_and_nothing_ends_untried() {
        Asked end = on(PaymentEndGround.BREACH).to(PaymentCourse.END, "Asked three times");

        assertThat(whyNot(inForce(), end)).containsOnlyKeys("attempts");
        assertThat(whyNot(inForce(), end.tried("Two visits", true))).containsOnlyKeys("course");
        assertThat(whyNot(inForce(), end.tried("Two visits", false))).isEmpty();
        assertThat(whyNot(inForce(), on(PaymentEndGround.BREACH).to(PaymentCourse.CONTINUE, " ")))
                .containsOnlyKeys("reason");
    }

    @Test
    @Tag("DP-13")
    void with_capacity_lost_and_nobody_suitable_it_does_not_just_go_on() {
        Asked lost = on(PaymentEndGround.CAPACITY_NOBODY);

        assertThat(whyNot(inForce(), lost.to(PaymentCourse.CONTINUE, "She likes it")))
                .containsOnlyKeys("course");
        assertThat(whyNot(inForce(), lost.to(PaymentCourse.SUSPEND, "Until somebody is found")))
                .isEmpty();
    }

    @Test
    @Tag("DP-13")
    void where_somebody_suitable_is_named_the_payment_moves_to_them() {
        assertThat(whyNot(paid("\"suitable_person\": \"P1\", "), on(PaymentEndGround.CAPACITY_NOBODY)))
                .containsOnlyKeys("grounds")
                .extractingByKey("grounds")
                .asString()
                .contains("move it to them");
    }

    @ParameterizedTest
    @Tag("DP-13")
    @CsvSource({"2026-03-31, false", "2026-04-01, true", "2026-04-02, true", ", true"})
    void a_relative_in_the_same_home_who_was_agreed_to_before_the_first_payment_is_no_ground(
            @Nullable LocalDate agreed, boolean ground) {
        Asked son = on(PaymentEndGround.HOUSEHOLD_FAMILY).paid(agreed, LocalDate.of(2026, 4, 1));

        assertThat(whyNot(inForce(), son).isEmpty()).isEqualTo(ground);
    }

    @Test
    @Tag("DP-13")
    void a_less_effective_way_is_compared_with_others() {
        assertThat(whyNot(inForce(), on(PaymentEndGround.LESS_EFFECTIVE))).containsOnlyKeys("compared");
        assertThat(whyNot(
                        inForce(), on(PaymentEndGround.LESS_EFFECTIVE).comparedWith("A fund would buy the same hours")))
                .isEmpty();
    }

    @Test
    @Tag("DP-13")
    void what_was_decided_is_carried_out_and_its_reasons_are_told() {
        Asked vary = on(PaymentEndGround.BREACH).to(PaymentCourse.ADD_CONDITION, "Receipts every month");

        assertThat(inForce().known(vary.build()).owes("DP-13"))
                .containsExactlyInAnyOrder("DP-13:carry_out:2026-11-16", "DP-13:told:2026-11-16");
        OnTheDesk done =
                inForce().known(vary.told(DAY).build()).known(operation(PaymentChange.VARY, PaymentEndGround.BREACH));
        assertThat(done.owes("DP-13")).isEmpty();
        assertThat(done.says("DP-13")).isEmpty();
        assertThat(inForce()
                        .known(on(PaymentEndGround.BREACH)
                                .to(PaymentCourse.CONTINUE, "Put right")
                                .told(DAY)
                                .build())
                        .owes("DP-13"))
                .isEmpty();
    }

    @Test
    @Tag("DP-13")
    void a_payment_ends_on_a_ground_in_question_only_once_that_is_decided() {
        PaymentOperation end = operation(PaymentChange.END, PaymentEndGround.BREACH);
        Asked open = on(PaymentEndGround.BREACH).tried("Two visits", false);

        assertThat(whyNotEnded(inForce().known(open.build()), end)).containsOnlyKeys("ground");
        assertThat(whyNotEnded(
                        inForce()
                                .known(open.to(PaymentCourse.VARY, "Weekly pay").build()),
                        end))
                .containsOnlyKeys("ground");
        assertThat(whyNotEnded(
                        inForce()
                                .known(open.to(PaymentCourse.END, "No receipts").build()),
                        end))
                .containsOnlyKeys("told");
        assertThat(whyNotEnded(
                        inForce()
                                .known(open.to(PaymentCourse.END, "No receipts")
                                        .told(DAY)
                                        .build()),
                        end))
                .isEmpty();
    }

    @Test
    @Tag("DP-12")
    void a_move_that_is_known_before_is_planned_for_and_ends_the_payment_by_its_day() {
        LocalDate moves = LocalDate.of(2026, 12, 10);
        OnTheDesk plan =
                inForce().known(on(PaymentEndGround.CARE_HOME).groundOn(moves).build());

        assertThat(whyNot(inForce(), on(PaymentEndGround.CARE_HOME))).containsOnlyKeys("ground_on");
        assertThat(plan.owedTasks("DP-12"))
                .extracting(OwedTask::key)
                .containsExactlyInAnyOrder("DP-12:end", "DP-12:replan:2026-11-16");
        assertThat(plan.owedTasks("DP-12")).extracting(OwedTask::due).containsOnly(moves);
        assertThat(plan.sentences("DP-12")).containsExactly("The direct payment has to end by 10 December 2026.");
        assertThat(plan.having(new ReviewsBeside(new NextVersion(new UUID(0, 9), 2, PlanState.DRAFT, null), null))
                        .owes("DP-12"))
                .containsExactly("DP-12:end by 2026-12-10");
    }

    @ParameterizedTest
    @Tag("DP-12")
    @EnumSource(value = PaymentCourse.class, names = "END", mode = EnumSource.Mode.EXCLUDE)
    void under_an_order_nothing_but_its_end_is_decided(PaymentCourse course) {
        Asked order = on(PaymentEndGround.DRUG_OR_ALCOHOL_ORDER, PaymentEndGround.BREACH)
                .groundOn(DAY);

        assertThat(whyNot(inForce(), order.to(course, "She does well"))).containsOnlyKeys("course");
        assertThat(whyNot(inForce(), order.to(PaymentCourse.END, "The order"))).isEmpty();
    }

    @Test
    @Tag("DP-13")
    void the_screen_offers_what_the_law_lets_be_decided() {
        for (PaymentEndGround ground : PaymentEndGround.values()) {
            for (PaymentCourse course : PaymentCourse.values()) {
                if (ground.ends() || ground.isConsidered()) {
                    Asked asked = on(ground)
                            .groundOn(DAY)
                            .comparedWith("A fund")
                            .tried("Two visits", false)
                            .to(course, "Because");

                    assertThat(whyNot(inForce(), asked).isEmpty())
                            .as(ground + " " + course)
                            .isEqualTo(PaymentCourse.offeredOn(List.of(ground)).contains(course));
                }
            }
        }
    }

    @Test
    @Tag("DP-13")
    void a_wish_or_the_end_of_the_plan_or_a_day_ahead_or_no_payment_at_all_puts_none_in_question() {
        assertThat(whyNot(inForce(), on(PaymentEndGround.PERSONS_WISH))).containsOnlyKeys("grounds");
        assertThat(whyNot(inForce(), on())).containsOnlyKeys("grounds");
        assertThat(whyNot(aCompletePlan(), on(PaymentEndGround.BREACH))).containsOnlyKeys("grounds");
        assertThat(whyNot(inForce(), on(PaymentEndGround.BREACH).arose(TODAY.plusDays(1))))
                .containsOnlyKeys("arose");
    }

    private static Map<String, String> whyNot(OnTheDesk plan, Asked asked) {
        return EndingConsidered.whyNot(asked.build(), plan.desk(), plan.policy());
    }

    private static Map<String, String> whyNotEnded(OnTheDesk plan, PaymentOperation end) {
        return PaymentOperations.whyNot(end, plan.desk(), plan.policy());
    }

    private static OnTheDesk inForce() {
        return paid("");
    }

    private static OnTheDesk paid(String more) {
        return aCompletePlan()
                .managing("""
            {"method": "direct_payment", %s"dp": {"needs": ["N1"], "amount_pence": 20000, "frequency": "weekly", "paid": "gross",
              "managed_by": "herself", "employs": false}}""".formatted(more))
                .having(new Course(PlanState.SIGNED_OFF, DAY, DAY, DAY, DAY, null));
    }

    private static PaymentOperation operation(PaymentChange change, PaymentEndGround ground) {
        List<StepDone> steps = new ArrayList<>();
        PaymentOperations.steps(inForce().desk(), inForce().policy())
                .getOrDefault(new PaymentOperations.Operation(Method.DIRECT_PAYMENT, change), List.of())
                .forEach(step -> steps.add(new StepDone(step, DAY)));
        return new PaymentOperation(
                Method.DIRECT_PAYMENT,
                change,
                DAY,
                steps,
                "The council",
                DAY,
                ground,
                null,
                null,
                null,
                null,
                null,
                TODAY);
    }

    private static Asked on(PaymentEndGround... grounds) {
        return new Asked(DAY, List.of(grounds), null, null, null, null, null, null, null, null, null);
    }

    private record Asked(
            LocalDate arose,
            List<PaymentEndGround> grounds,
            @Nullable LocalDate groundOn,
            @Nullable LocalDate agreed,
            @Nullable LocalDate paid,
            @Nullable String compared,
            @Nullable String attempts,
            @Nullable Boolean resolved,
            @Nullable PaymentCourse course,
            @Nullable String reason,
            @Nullable LocalDate told) {

        Asked arose(LocalDate day) {
            return new Asked(day, grounds, groundOn, agreed, paid, compared, attempts, resolved, course, reason, told);
        }

        Asked groundOn(LocalDate day) {
            return new Asked(arose, grounds, day, agreed, paid, compared, attempts, resolved, course, reason, told);
        }

        Asked paid(@Nullable LocalDate agreedOn, LocalDate first) {
            return new Asked(
                    arose, grounds, groundOn, agreedOn, first, compared, attempts, resolved, course, reason, told);
        }

        Asked comparedWith(String with) {
            return new Asked(arose, grounds, groundOn, agreed, paid, with, attempts, resolved, course, reason, told);
        }

        Asked tried(String what, boolean right) {
            return new Asked(arose, grounds, groundOn, agreed, paid, compared, what, right, course, reason, told);
        }

        Asked to(PaymentCourse next, String because) {
            return new Asked(arose, grounds, groundOn, agreed, paid, compared, attempts, resolved, next, because, told);
        }

        Asked told(LocalDate day) {
            return new Asked(arose, grounds, groundOn, agreed, paid, compared, attempts, resolved, course, reason, day);
        }

        PaymentInQuestion build() {
            return new PaymentInQuestion(
                    arose,
                    grounds,
                    groundOn,
                    agreed,
                    paid,
                    compared,
                    attempts,
                    resolved,
                    course,
                    reason,
                    course == null ? null : DAY,
                    told);
        }
    }
}
