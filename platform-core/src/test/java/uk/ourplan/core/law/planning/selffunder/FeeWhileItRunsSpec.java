package uk.ourplan.core.law.planning.selffunder;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Ending;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.selffunder.FeeWhileItRuns.Running;
import uk.ourplan.language.arranging.ArrangingNote.Arranged;
import uk.ourplan.language.arranging.ArrangingNote.Started;
import uk.ourplan.language.charging.ChargingNote.CapitalShown;
import uk.ourplan.language.charging.ChargingNote.FeePart;
import uk.ourplan.language.charging.ChargingNote.FeeRefunded;
import uk.ourplan.language.charging.ChargingNote.FeeTold;
import uk.ourplan.language.ending.AskedBy;
import uk.ourplan.language.ending.EndGround;
import uk.ourplan.language.ending.EndingOfPlan;
import uk.ourplan.language.ending.EndingRecord;
import uk.ourplan.language.ending.EndingRecord.Request;
import uk.ourplan.language.ending.EndingRecord.ServiceEnd;
import uk.ourplan.language.ending.EndingState;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.FeeShape;

/** On 16 November 2026, of a fee that was told on 20 April and of support that was arranged on 25 April. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FeeWhileItRunsSpec {

    private static final LocalDate TOLD = LocalDate.of(2026, 4, 20);
    private static final LocalDate ARRANGED = LocalDate.of(2026, 4, 25);
    /** The year that was paid for runs to 24 April 2027: a hundred days are left after this one. */
    private static final LocalDate LAST = LocalDate.of(2027, 1, 14);

    @Test
    @Tag("FINANCE-08")
    void the_fee_counts_from_the_latest_of_the_policy_s_start_the_telling_and_the_arranging() {
        assertThat(runs(aYearInAdvance("2026-04-01"))).extracting(Running::from).containsExactly(ARRANGED);
        assertThat(runs(aYearInAdvance("2026-05-01"))).extracting(Running::from).containsExactly(day("2026-05-01"));
        assertThat(runs(policy("annual_in_advance", "2026-04-01")
                        .charging(told("annual_in_advance", day("2026-06-01"), 36_500))
                        .arranging(arranged())))
                .as("urgent care that had started carries no fee until the telling")
                .extracting(Running::from)
                .containsExactly(day("2026-06-01"));
        assertThat(runs(policy("annual_in_advance", "2026-04-01")
                        .charging(told("annual_in_advance", TOLD, 36_500))
                        .arranging(new Started("A1", day("2026-04-22"), "S1", null), arranged())))
                .extracting(Running::from)
                .containsExactly(day("2026-04-22"));
    }

    @Test
    @Tag("FINANCE-08")
    void there_is_no_fee_where_nobody_was_told_or_nothing_is_arranged() {
        assertThat(runs(policy("annual_in_advance", "2026-04-01").arranging(arranged())))
                .isEmpty();
        assertThat(runs(policy("annual_in_advance", "2026-04-01").charging(told("annual_in_advance", TOLD, 36_500))))
                .isEmpty();
    }

    @Test
    @Tag("FINANCE-08")
    void of_a_year_paid_in_advance_that_ends_with_a_hundred_of_365_days_unused_a_hundred_pounds_are_paid_back() {
        OnTheDesk ends = aYearInAdvance("2026-04-01").ending(ending(EndingState.AGREED, null, LAST));

        assertThat(runs(ends)).singleElement().satisfies(running -> {
            assertThat(running.until()).isEqualTo(LAST);
            assertThat(running.refund()).isEqualTo(new Money(10_000));
            assertThat(running.says())
                    .contains(
                            "£365.00 as it was told, from 25 April 2026 to 14 January 2027",
                            "nothing is due for days after it",
                            "£100.00 is to be paid back.");
        });
        assertThat(owed(ends)).singleElement().satisfies(task -> {
            assertThat(task.says()).contains("Pay back £100.00", "ended on 14 January 2027");
            assertThat(task.earliest()).isEqualTo(LAST);
            assertThat(task.owner().code()).isEqualTo("finance_officer");
        });
    }

    @Test
    @Tag("FINANCE-08")
    void a_council_may_pay_all_of_it_back() {
        assertThat(runs(aYearInAdvance("2026-04-01")
                        .where("selffunder.fee_refund", "full")
                        .ending(ending(EndingState.AGREED, null, LAST))))
                .extracting(Running::refund)
                .containsExactly(new Money(36_500));
    }

    @Test
    @Tag("FINANCE-08")
    void nothing_is_paid_back_where_the_year_was_used_up_or_the_fee_goes_on() {
        assertThat(runs(aYearInAdvance("2026-04-01").ending(ending(EndingState.AGREED, null, day("2027-04-24")))))
                .extracting(Running::refund)
                .containsExactly(Money.NONE);
        assertThat(owed(aYearInAdvance("2026-04-01"))).isEmpty();
        assertThat(runs(aYearInAdvance("2026-04-01")))
                .extracting(Running::says)
                .containsExactly("£365.00 as it was told, from 25 April 2026.");
    }

    @Test
    @Tag("FINANCE-08")
    void the_second_year_is_a_year_of_its_own() {
        OnTheDesk ends = aYearInAdvance("2025-04-01", day("2025-04-25")).ending(ending(EndingState.AGREED, null, LAST));

        assertThat(runs(ends)).extracting(Running::refund).containsExactly(new Money(10_000));
    }

    @Test
    @Tag("FINANCE-08")
    void only_a_year_that_was_paid_in_advance_is_paid_back() {
        for (String shape : List.of("one_off", "annual", "annual_paid_weekly")) {
            OnTheDesk ends = policy(shape, "2026-04-01")
                    .charging(told(shape, TOLD, 36_500))
                    .arranging(arranged())
                    .ending(ending(EndingState.AGREED, null, LAST));

            assertThat(runs(ends)).as(shape).singleElement().satisfies(running -> {
                assertThat(running.shape()).isEqualTo(FeeShape.of(shape));
                assertThat(running.until()).isEqualTo(LAST);
                assertThat(running.refund()).isEqualTo(Money.NONE);
            });
            assertThat(owed(ends)).isEmpty();
        }
    }

    @Test
    @Tag("FINANCE-08")
    void what_was_paid_back_ends_the_task_and_part_of_it_leaves_the_rest() {
        OnTheDesk ends = aYearInAdvance("2026-04-01").ending(ending(EndingState.ENDED, null, LAST));
        ends.charging(new FeeRefunded(LAST.minusDays(1), 10_000L), new FeeRefunded(LAST, 4_000L));
        assertThat(owed(ends))
                .extracting(OwedTask::says)
                .singleElement()
                .asString()
                .contains("Pay back £60.00");
        assertThat(runs(ends))
                .extracting(Running::says)
                .singleElement()
                .asString()
                .contains("£60.00 of it still");
        assertThat(FeeWhileItRuns.whyNothingToPayBack(ends.desk(), ends.policy()))
                .isEmpty();

        ends.charging(new FeeRefunded(LAST.plusDays(9), 6_000L));

        assertThat(owed(ends)).isEmpty();
        assertThat(runs(ends))
                .extracting(Running::says)
                .singleElement()
                .asString()
                .contains("paid back, and was");
        assertThat(FeeWhileItRuns.whyNothingToPayBack(ends.desk(), ends.policy()))
                .isPresent();
    }

    @Test
    @Tag("FINANCE-08")
    void a_fee_that_was_raised_for_somebody_who_was_not_told_again_stays_at_the_old_amount() {
        assertThat(runs(policy("annual", "2026-04-01", 20_000)
                        .charging(told("annual", TOLD, 18_000))
                        .arranging(arranged())))
                .extracting(Running::amount)
                .containsExactly(new Money(18_000));
    }

    @Test
    @Tag("FINANCE-08")
    void a_fee_raised_within_a_year_that_was_paid_for_is_paid_back_at_the_amount_that_was_paid() {
        assertThat(runs(aYearInAdvance("2026-04-01")
                        .charging(told("annual_in_advance", day("2026-09-01"), 73_000))
                        .ending(ending(EndingState.AGREED, null, LAST))))
                .extracting(Running::refund)
                .containsExactly(new Money(10_000));
    }

    @Test
    @Tag("FINANCE-08")
    void what_the_plan_says_was_told_counts_as_told() {
        assertThat(runs(policy("annual", "2026-04-01")
                        .having(SectionName.MONEY, "/self_funder", """
                        {"setting": "community", "choice": "arrange_only", "asked": "2026-04-10", "reason": "Complex",
                         "fee_told": [{"shape": "annual", "pence": 36500, "dated": "2026-04-20"},
                                      {"shape": "one_off", "pence": 1000}]}""")
                        .arranging(arranged())))
                .singleElement()
                .satisfies(running -> {
                    assertThat(running.shape()).isEqualTo(FeeShape.ANNUAL);
                    assertThat(running.from()).isEqualTo(ARRANGED);
                });
    }

    @Test
    @Tag("FINANCE-07")
    void no_fee_runs_from_the_day_on_which_capital_is_at_or_under_the_limit() {
        assertThat(runs(aYearInAdvance("2026-04-01")
                        .charging(new CapitalShown(day("2026-11-01"), false, "Bank statement"))))
                .extracting(Running::until)
                .containsExactly(day("2026-10-31"));
        assertThat(runs(aYearInAdvance("2026-04-01")
                        .charging(new CapitalShown(day("2026-04-25"), false, "Bank statement"))))
                .as("before it began")
                .isEmpty();
        assertThat(runs(aYearInAdvance("2026-04-01")
                        .charging(new CapitalShown(day("2026-11-01"), true, "Bank statement"))))
                .extracting(Running::until)
                .containsExactly((LocalDate) null);
    }

    @Test
    @Tag("FINANCE-08")
    void the_fee_runs_past_the_last_day_of_arranging_only_for_a_notice_that_was_told_beforehand() {
        Ending asked = ending(EndingState.AGREED, LAST.minusDays(7), LAST);
        FeeTold withNotice = new FeeTold(TOLD, "Her", null, List.of(new FeePart("annual", 36_500)), 4);

        assertThat(until(policy("annual", "2026-04-01").charging(withNotice).ending(asked)))
                .as("the council wants no notice")
                .isEqualTo(LAST);
        assertThat(until(fourWeeks().charging(told("annual", TOLD, 36_500)).ending(asked)))
                .as("nobody told of it")
                .isEqualTo(LAST);
        assertThat(until(fourWeeks().charging(withNotice).ending(asked))).isEqualTo(LAST.plusDays(21));
        assertThat(until(fourWeeks().charging(withNotice).ending(ending(EndingState.AGREED, LAST.minusWeeks(5), LAST))))
                .as("the notice had run out")
                .isEqualTo(LAST);
        assertThat(until(fourWeeks().charging(withNotice).ending(ending(EndingState.AGREED, null, LAST))))
                .as("nobody gave notice")
                .isEqualTo(LAST);
    }

    @Test
    @Tag("FINANCE-08")
    void the_last_day_is_known_once_each_service_has_one_and_an_ending_that_comes_to_nothing_has_none() {
        LocalDate earlier = LAST.minusDays(30);

        assertThat(until(anAnnual().ending(ending(EndingState.AGREED, null, earlier, LAST))))
                .isEqualTo(LAST);
        assertThat(until(anAnnual().ending(ending(EndingState.AGREED, null, earlier, null))))
                .isNull();
        assertThat(until(anAnnual().ending(ending(EndingState.AGREED, null)))).isNull();
        assertThat(until(anAnnual().ending(ending(EndingState.WITHDRAWN, null, LAST))))
                .isNull();
        assertThat(until(anAnnual().ending(ending(EndingState.KEPT, null, LAST))))
                .isNull();
    }

    @Test
    @Tag("FINANCE-08")
    void each_part_of_the_fee_counts_from_the_day_of_its_own_policy() {
        assertThat(runs(aCompletePlan()
                        .where(
                                "selffunder.arrangement_fee_parts",
                                List.of(part("one_off", "2026-04-01"), part("annual", "2026-05-01")))
                        .charging(told("annual", TOLD, 36_500))
                        .arranging(arranged())))
                .extracting(Running::from)
                .containsExactly(day("2026-05-01"));
    }

    private static @Nullable LocalDate until(OnTheDesk desk) {
        return runs(desk.arranging(arranged())).getFirst().until();
    }

    private static OnTheDesk fourWeeks() {
        return policy("annual", "2026-04-01").where("selffunder.fee_notice_weeks", 4);
    }

    private static OnTheDesk anAnnual() {
        return policy("annual", "2026-04-01").charging(told("annual", TOLD, 36_500));
    }

    private static OnTheDesk aYearInAdvance(String inForce) {
        return aYearInAdvance(inForce, ARRANGED);
    }

    private static OnTheDesk aYearInAdvance(String inForce, LocalDate arranged) {
        return policy("annual_in_advance", inForce)
                .charging(told("annual_in_advance", arranged.minusDays(5), 36_500))
                .arranging(arranged(arranged));
    }

    private static OnTheDesk policy(String shape, String from) {
        return policy(shape, from, 36_500);
    }

    private static OnTheDesk policy(String shape, String from, long pence) {
        return aCompletePlan().where("selffunder.arrangement_fee_parts", List.of(part(shape, from, pence)));
    }

    private static Map<String, Object> part(String shape, String from) {
        return part(shape, from, 36_500);
    }

    private static Map<String, Object> part(String shape, String from, long pence) {
        return Map.of(
                "shape", shape,
                "pence", pence,
                "cost_basis_pence", pence,
                "published_at", "https://www.northmoor.example/fee",
                "from", from);
    }

    private static FeeTold told(String shape, LocalDate on, long pence) {
        return new FeeTold(on, "Her", null, List.of(new FeePart(shape, pence)), null);
    }

    private static Arranged arranged() {
        return arranged(ARRANGED);
    }

    private static Arranged arranged(LocalDate on) {
        return new Arranged("A1", on, "S1", "Moorside Care", null, null, null, null, 23_000L, true, on);
    }

    /** Each service has its last day, the direct payment none. */
    private static Ending ending(EndingState state, @Nullable LocalDate asked, @Nullable LocalDate... last) {
        Request request = new Request(AskedBy.PERSON, null, asked, true, null, null, null);
        List<ServiceEnd> services = Arrays.stream(last)
                .map(day -> new ServiceEnd("S1", day, null, null))
                .collect(Collectors.toCollection(ArrayList::new));
        services.add(new ServiceEnd("DP", null, null, null));
        EndingRecord said = new EndingRecord(
                EndGround.OWN_ARRANGEMENTS_REQUEST,
                null,
                null,
                request,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                services,
                List.of(),
                null,
                null,
                null);
        return new Ending(
                new EndingOfPlan(
                        new UUID(0, 1), state, 1, said, TOLD, "Helena", null, null, null, null, null, List.of(), null),
                List.of());
    }

    private static List<Running> runs(OnTheDesk desk) {
        return FeeWhileItRuns.of(desk.desk(), desk.policy());
    }

    private static List<OwedTask> owed(OnTheDesk desk) {
        return FeeWhileItRuns.owed(desk.desk(), desk.policy());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
