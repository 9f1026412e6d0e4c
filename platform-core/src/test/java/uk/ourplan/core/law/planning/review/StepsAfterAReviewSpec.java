package uk.ourplan.core.law.planning.review;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.TODAY;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.List;
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
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.ReviewsBeside;
import uk.ourplan.core.law.planning.desk.ReviewsBeside.NextVersion;
import uk.ourplan.core.law.planning.desk.ReviewsBeside.Seen;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.review.AfterReview;
import uk.ourplan.language.review.Reassessing;
import uk.ourplan.language.review.ReassessmentScale;
import uk.ourplan.language.review.ReviewOutcome;
import uk.ourplan.language.review.ReviewState;
import uk.ourplan.language.review.ReviewType;

/** What a review leaves to be done, and what falls due of the next one. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StepsAfterAReviewSpec {

    private static final NextVersion DRAFT = new NextVersion(new UUID(0, 2), 2, PlanState.DRAFT, null);
    private static final LocalDate DUE = LocalDate.of(2027, 3, 3);

    private static ReviewOutcome chosen(AfterReview... actions) {
        return new ReviewOutcome(List.of(actions), null, false, false, false, false, false, null, List.of());
    }

    private static ReviewOutcome found(
            boolean arrange, boolean update, boolean arrears, boolean reassess, boolean advice) {
        return new ReviewOutcome(List.of(), null, arrange, update, arrears, reassess, advice, null, List.of());
    }

    private static ReviewOutcome reassessing(@Nullable Reassessing how, AfterReview... actions) {
        return new ReviewOutcome(List.of(actions), null, false, false, false, true, false, how, List.of());
    }

    private static OnTheDesk after(@Nullable NextVersion next, ReviewState state, @Nullable ReviewOutcome outcome) {
        return beside(next, seen(ReviewType.ROUTINE, state, null, DUE, null, TODAY, null, null, outcome));
    }

    private static OnTheDesk completed(@Nullable ReviewOutcome outcome) {
        return after(null, ReviewState.COMPLETED, outcome);
    }

    private static OnTheDesk beside(@Nullable NextVersion next, Seen review) {
        return aCompletePlan().having(new ReviewsBeside(next, null, List.of(review), List.of()));
    }

    private static Seen seen(
            ReviewType type,
            ReviewState state,
            @Nullable LocalDate earliest,
            LocalDate due,
            @Nullable LocalDate payment,
            @Nullable LocalDate opened,
            @Nullable String offered,
            @Nullable String returned,
            @Nullable ReviewOutcome outcome) {
        return new Seen(
                new UUID(1, 7), type, state, earliest, due, payment, due, null, opened, offered, returned, outcome);
    }

    private static List<OwedTask> steps(OnTheDesk plan) {
        return AfterTheReview.owed(plan.desk(), plan.policy());
    }

    private static List<OwedTask> falling(OnTheDesk plan) {
        return ReviewsFallDue.owed(plan.desk(), plan.policy());
    }

    private static List<String> rules(List<OwedTask> tasks) {
        return tasks.stream().map(OwedTask::rule).toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "NO_CHANGE, Refresh the unchanged plan, true",
        "REVISE, Revise the plan for what, true",
        "BUDGET_METHOD, how the budget is managed, true",
        "PROVIDER, for the new provider, true",
        "REASSESS, Reassess what the review found, false",
        "INTERIM, urgent or interim support, false",
        "MONITOR, 'Start, change or stop monitoring', false",
        "END, the ground for ending, false",
        "INFORMATION, Give the information, false",
        "PREVENTION, prevents or delays, false",
        "FINANCIAL_REASSESSMENT, new financial assessment, false",
        "SAFEGUARDING, Raise the safeguarding concern, false",
        "CONCERN, Report the concern, false",
        "CLOSE, Close the case, false"
    })
    @Tag("REVIEW-13")
    void each_step_that_was_chosen_is_open_until_the_next_version_is_or_until_it_is_on_record_as_taken(
            AfterReview action, String says, boolean byVersion) {
        List<OwedTask> open = steps(completed(chosen(action)));

        assertThat(open).singleElement().satisfies(task -> {
            assertThat(task.rule()).isEqualTo("REVIEW-13");
            assertThat(task.key()).endsWith(":" + action.code());
            assertThat(task.says()).contains(says);
            assertThat(task.recordWanted() == null).isEqualTo(byVersion);
        });
        assertThat(steps(after(DRAFT, ReviewState.COMPLETED, chosen(action)))).hasSize(byVersion ? 0 : 1);
        assertThat(steps(completed(chosen(action)).followedUp(open.getFirst().key(), TODAY, FollowUpOutcome.DONE)))
                .isEmpty();
    }

    @Test
    @Tag("SCHEDULE-02")
    void the_day_of_the_next_review_is_that_of_the_planned_one_that_is_open_and_of_two_the_earlier() {
        Seen planned = seen(ReviewType.ROUTINE, ReviewState.DUE, null, DUE, null, null, null, null, null);
        Seen begun =
                seen(ReviewType.FIRST, ReviewState.UNDER_WAY, null, DUE.minusDays(1), null, null, null, null, null);
        Seen asked = seen(ReviewType.UNPLANNED, ReviewState.DUE, null, DUE.minusDays(9), null, TODAY, null, null, null);
        Seen held = seen(ReviewType.FIRST, ReviewState.COMPLETED, null, DUE.minusDays(9), null, null, null, null, null);

        assertThat(ReviewsBeside.NONE.nextBy()).isNull();
        assertThat(new ReviewsBeside(null, null, List.of(asked, held), List.of()).nextBy())
                .isNull();
        assertThat(new ReviewsBeside(null, null, List.of(asked, planned, held), List.of()).nextBy())
                .isEqualTo(DUE);
        assertThat(new ReviewsBeside(null, null, List.of(planned, begun), List.of()).nextBy())
                .isEqualTo(DUE.minusDays(1));
    }

    @Test
    @Tag("REVIEW-13")
    void a_version_that_a_later_one_does_not_hold_is_owed_until_it_is_on_record_as_begun() {
        Seen before = seen(
                ReviewType.ROUTINE,
                ReviewState.COMPLETED,
                null,
                TODAY,
                null,
                null,
                null,
                null,
                chosen(AfterReview.REVISE));
        Seen late = new Seen(
                before.id(),
                before.type(),
                before.state(),
                null,
                TODAY,
                null,
                TODAY,
                TODAY,
                null,
                null,
                null,
                before.outcome(),
                true);

        assertThat(steps(beside(DRAFT, before))).isEmpty();
        List<OwedTask> owed = steps(beside(DRAFT, late));
        assertThat(owed).singleElement().satisfies(task -> {
            assertThat(task.says()).contains("The version in force");
            assertThat(task.recordWanted()).isNotNull();
        });
        assertThat(steps(beside(DRAFT, late).followedUp(owed.getFirst().key(), TODAY, FollowUpOutcome.DONE)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ReviewState.class)
    @Tag("REVIEW-13")
    void only_a_completed_review_leaves_steps_and_one_that_chose_nothing_leaves_none(ReviewState state) {
        assertThat(steps(after(null, state, chosen(AfterReview.END)))).hasSize(state == ReviewState.COMPLETED ? 1 : 0);
        assertThat(steps(after(null, state, ReviewOutcome.NONE))).isEmpty();
        assertThat(steps(after(null, state, null))).isEmpty();
    }

    @ParameterizedTest(name = "arrange {0}, update {1}, arrears {2}, reassess {3}: {4}")
    @CsvSource({
        "true, false, false, false, REVIEW-09, Arrange a personal emergency evacuation plan.",
        "false, true, false, false, REVIEW-09, Update the personal emergency evacuation plan",
        "false, false, true, false, REVIEW-10, The assessed contribution is not paid.",
        "false, false, false, true, REVIEW-11, Reassess what the review found"
    })
    @Tag("REVIEW-09")
    @Tag("REVIEW-10")
    @Tag("REVIEW-11")
    void what_the_review_found_lacking_is_a_step_by_itself_that_ends_by_what_is_recorded(
            boolean arrange, boolean update, boolean arrears, boolean reassess, String rule, String says) {
        assertThat(steps(completed(found(arrange, update, arrears, reassess, false))))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.rule()).isEqualTo(rule);
                    assertThat(task.says()).startsWith(says);
                    assertThat(task.recordWanted()).isNotNull();
                    assertThat(task.owner().equals(TaskOwner.PRACTITIONER)).isNotEqualTo(arrears);
                });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "LIGHT, NEED-15, a light reassessment; Small",
                "FULL, NEED-15, a full reassessment; Small",
                "WITH_A_SPECIALIST, NEED-15, a reassessment with a specialist; Small",
                "-, REVIEW-13, its answers are carried over."
            })
    @Tag("NEED-15")
    void a_reassessment_that_was_chosen_goes_as_far_as_the_review_said(
            @Nullable ReassessmentScale scale, String rule, String says) {
        assertThat(steps(completed(reassessing(new Reassessing(scale, "Small", null, null), AfterReview.REASSESS))))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.rule()).isEqualTo(rule);
                    assertThat(task.says()).endsWith(says);
                    assertThat(task.recordWanted()).isNotNull();
                });
    }

    @ParameterizedTest(name = "the carer as well: {0}")
    @CsvSource(
            nullValues = "-",
            value = {"true, true", "false, false", "-, false"})
    @Tag("NEED-16")
    void the_carer_is_assessed_again_only_where_the_review_says_so(@Nullable Boolean carer, boolean asked) {
        OnTheDesk plan = completed(reassessing(
                new Reassessing(ReassessmentScale.FULL, "Much", carer, "Lurdes is tired"), AfterReview.REASSESS));

        assertThat(rules(steps(plan))).isEqualTo(asked ? List.of("NEED-15", "NEED-16") : List.of("NEED-15"));
    }

    @Test
    @Tag("SCHEDULE-03")
    void the_first_review_is_named_as_such_and_begins_with_its_window_or_the_reminder_whichever_is_earlier() {
        OwedTask early = falling(beside(
                        null,
                        seen(
                                ReviewType.FIRST,
                                ReviewState.DUE,
                                LocalDate.of(2027, 1, 20),
                                DUE,
                                null,
                                TODAY,
                                null,
                                null,
                                null)))
                .getFirst();
        OwedTask late = falling(beside(
                        null,
                        seen(
                                ReviewType.ROUTINE,
                                ReviewState.DUE,
                                LocalDate.of(2027, 2, 20),
                                DUE,
                                null,
                                TODAY,
                                null,
                                null,
                                null)))
                .getFirst();

        assertThat(early.rule()).isEqualTo("SCHEDULE-03");
        assertThat(early.says()).isEqualTo("Hold the first review of the plan.");
        assertThat(early.earliest()).isEqualTo("2027-01-20");
        assertThat(late.rule()).isEqualTo("SCHEDULE-05");
        assertThat(late.says()).isEqualTo("Hold the next review of the plan.");
        assertThat(late.earliest()).isEqualTo("2027-02-03");
    }

    @Test
    @Tag("SCHEDULE-05")
    void a_plan_that_the_person_has_not_signed_asks_for_the_signature_at_its_review() {
        OnTheDesk plan =
                after(null, ReviewState.DUE, null).agreed("{\"presented\": \"2026-11-10\"}", AgreementStatus.AWAITING);

        assertThat(falling(plan).getFirst().says()).endsWith("Get the person's signature at it.");
    }

    @Test
    @Tag("SCHEDULE-11")
    void a_review_that_came_back_is_held_or_handed_over_anew_and_one_on_offer_is_not_back() {
        assertThat(falling(beside(
                        null,
                        seen(ReviewType.ROUTINE, ReviewState.DUE, null, DUE, null, TODAY, null, "On leave", null))))
                .filteredOn(task -> task.rule().equals("SCHEDULE-11"))
                .singleElement()
                .satisfies(task -> assertThat(task.key()).endsWith(":returned"))
                .satisfies(task -> assertThat(task.due()).isEqualTo(DUE));
        assertThat(rules(falling(beside(
                        null,
                        seen(ReviewType.ROUTINE, ReviewState.DUE, null, DUE, null, TODAY, "B", "On leave", null)))))
                .containsExactly("SCHEDULE-05", "SCHEDULE-11", "SCHEDULE-11");
        assertThat(rules(falling(after(null, ReviewState.DUE, null)))).containsExactly("SCHEDULE-05");
    }

    @ParameterizedTest(name = "{0}, {1}, due in {2} days: {3}")
    @CsvSource({
        "ROUTINE, DUE, 0, SCHEDULE-05",
        "ROUTINE, DUE, -1, SCHEDULE-05+SCHEDULE-12",
        "UNPLANNED, DUE, -1, REVIEW-02+SCHEDULE-12",
        "ROUTINE, UNDER_WAY, 0, SCHEDULE-05",
        "ROUTINE, UNDER_WAY, -1, SCHEDULE-05+SCHEDULE-12",
        "UNPLANNED, UNDER_WAY, 0, REVIEW-02",
        "ROUTINE, COMPLETED, -1, ''",
        "ROUTINE, REPLACED, -1, ''"
    })
    @Tag("SCHEDULE-12")
    @Tag("REVIEW-02")
    void a_review_stays_a_task_until_it_is_completed_and_is_overdue_from_the_day_after(
            ReviewType type, ReviewState state, int days, String tasks) {
        List<OwedTask> owed =
                falling(beside(null, seen(type, state, null, TODAY.plusDays(days), null, TODAY, null, null, null)));

        assertThat(String.join("+", rules(owed))).isEqualTo(tasks);
        assertThat(owed).allSatisfy(task -> assertThat(task.due()).isEqualTo(TODAY.plusDays(days)));
        assertThat(ReviewsFallDue.isOpen(state)).isEqualTo(!tasks.isEmpty());
    }

    @Test
    @Tag("REVIEW-02")
    void an_unplanned_review_without_its_day_of_opening_begins_at_once() {
        assertThat(falling(beside(
                                null,
                                seen(ReviewType.UNPLANNED, ReviewState.DUE, null, DUE, null, null, null, null, null)))
                        .getFirst()
                        .earliest())
                .isNull();
    }

    @Test
    @Tag("REVIEW-17")
    void advice_that_a_review_under_way_asks_for_is_a_task_of_the_line_manager() {
        assertThat(falling(after(null, ReviewState.UNDER_WAY, found(false, false, false, false, true))))
                .filteredOn(task -> task.rule().equals("REVIEW-17"))
                .extracting(OwedTask::owner)
                .containsExactly(TaskOwner.LINE_MANAGER);
        assertThat(rules(falling(after(null, ReviewState.UNDER_WAY, ReviewOutcome.NONE))))
                .containsExactly("SCHEDULE-05");
    }
}
