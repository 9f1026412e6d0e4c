package uk.ourplan.core.law.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.review.Adjustment;
import uk.ourplan.language.review.AdjustmentKind;
import uk.ourplan.language.review.ChangeFound;
import uk.ourplan.language.review.ChangeGrade;
import uk.ourplan.language.review.ChangeKind;
import uk.ourplan.language.review.RevisionKind;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.PolicyOnADay;

@DisplayName("REVISE-01, REVISE-02, REVISE-03, REVIEW-12, REVIEW-14: when a revision may open")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ARevisionMayOpenSpec {

    private static final LocalDate MAY_FIRST = LocalDate.of(2025, 5, 1);
    private static final CouncilPolicy USUAL = policy(Map.of());
    private static final CouncilPolicy NOT_FOR_CIRCUMSTANCES =
            policy(Map.of("revise.assess_significant_circumstances", false));

    private static CouncilPolicy policy(Map<String, Object> settings) {
        return PolicyOnADay.of(BundledCatalogue.read(), LocalDate.of(2025, 6, 1), settings);
    }

    private static ChangeFound change(
            @Nullable ChangeKind kind, @Nullable ChangeGrade grade, @Nullable LocalDate found) {
        return new ChangeFound("So it is now", kind, grade, found, null, null, null);
    }

    private static Opening revision(
            List<ChangeFound> changes, @Nullable LocalDate assessed, @Nullable LocalDate eligibility) {
        return new Opening(
                RevisionKind.FORMAL,
                changes,
                true,
                null,
                null,
                null,
                null,
                assessed,
                eligibility,
                true,
                "The review found it",
                null,
                null);
    }

    private static Opening light(long costPence, ChangeFound change, boolean involved) {
        return new Opening(
                RevisionKind.LIGHT,
                List.of(change),
                true,
                false,
                false,
                new Money(costPence),
                new Money(21_000),
                null,
                null,
                involved,
                "The visit moves",
                null,
                null);
    }

    private static Opening unchanged(
            boolean planChanges, boolean budgetChanges, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Opening(
                RevisionKind.NO_CHANGE,
                List.of(),
                planChanges,
                budgetChanges,
                false,
                null,
                null,
                null,
                null,
                true,
                "Reviewed",
                from,
                to);
    }

    private static Opening adjusting(@Nullable AdjustmentKind kind, long costPence, @Nullable LocalDate asked) {
        return new Opening(
                RevisionKind.LIGHT,
                List.of(),
                true,
                false,
                false,
                new Money(costPence),
                new Money(21_000),
                null,
                null,
                true,
                "She has her choir on Tuesdays",
                null,
                null,
                new Adjustment(kind, asked));
    }

    private static final LocalDate ASKED = LocalDate.of(2025, 5, 30);

    /** AGREE-12. */
    @Test
    void a_visit_that_moves_to_wednesday_at_the_persons_wish_and_the_same_cost_is_a_light_amendment() {
        assertThat(refusedBy(adjusting(AdjustmentKind.DAY_OR_TIME, 21_000, ASKED)))
                .isEmpty();
    }

    @Test
    void a_visit_is_split_in_two_where_the_council_lists_that() {
        Opening split = adjusting(AdjustmentKind.SPLIT_OR_JOIN_VISITS, 21_000, ASKED);

        assertThat(refusedBy(split)).containsExactly("AGREE-12");
        assertThat(refusedBy(split, policy(Map.of("agree.adjustment_limits", List.of("split_or_join_visits")))))
                .isEmpty();
    }

    @Test
    void a_cost_that_goes_up_by_a_penny_or_a_provider_that_is_not_listed_is_a_revision() {
        assertThat(refusedBy(adjusting(AdjustmentKind.DAY_OR_TIME, 21_001, ASKED)))
                .contains("AGREE-12");
        assertThat(refusedBy(adjusting(AdjustmentKind.PROVIDER_AT_SAME_COST, 21_000, ASKED)))
                .containsExactly("AGREE-12");
    }

    @Test
    void what_the_person_does_not_wish_is_no_adjustment() {
        assertThat(refusedBy(adjusting(AdjustmentKind.DAY_OR_TIME, 21_000, null)))
                .containsExactly("AGREE-12");
    }

    private static List<String> refusedBy(Opening asked, CouncilPolicy policy) {
        return ARevisionMayOpen.whyNot(asked, policy).stream().map(Reason::rule).toList();
    }

    private static List<String> refusedBy(Opening asked) {
        return refusedBy(asked, USUAL);
    }

    @Test
    void a_carer_who_steps_back_while_the_needs_stay_the_same_asks_for_no_reassessment() {
        assertThat(refusedBy(revision(
                        List.of(change(ChangeKind.CIRCUMSTANCES, ChangeGrade.MINOR, MAY_FIRST)),
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 1, 1))))
                .isEmpty();
    }

    @Test
    void where_mobility_is_worse_the_revision_waits_for_a_reassessment() {
        ChangeFound mobility = change(ChangeKind.NEED, ChangeGrade.MINOR, MAY_FIRST);

        assertThat(refusedBy(revision(List.of(mobility), LocalDate.of(2025, 4, 30), LocalDate.of(2025, 4, 30))))
                .containsExactly("REVISE-01");
        assertThat(refusedBy(revision(
                        List.of(mobility, change(ChangeKind.CIRCUMSTANCES, ChangeGrade.MINOR, MAY_FIRST)), null, null)))
                .containsExactly("REVISE-01");
    }

    @Test
    void a_reassessment_without_its_eligibility_decision_is_not_enough() {
        List<ChangeFound> found = List.of(change(ChangeKind.NEED, ChangeGrade.MINOR, MAY_FIRST));

        assertThat(refusedBy(revision(found, LocalDate.of(2025, 5, 20), null))).containsExactly("REVISE-01");
        assertThat(refusedBy(revision(found, LocalDate.of(2025, 5, 20), LocalDate.of(2025, 5, 22))))
                .isEmpty();
    }

    @Test
    void found_and_reassessed_on_the_same_day_opens() {
        assertThat(refusedBy(revision(
                        List.of(change(ChangeKind.NEED, ChangeGrade.SIGNIFICANT, MAY_FIRST)), MAY_FIRST, MAY_FIRST)))
                .isEmpty();
    }

    @Test
    void a_change_that_nobody_has_classified_opens_nothing() {
        assertThat(refusedBy(revision(List.of(change(null, null, MAY_FIRST)), MAY_FIRST, MAY_FIRST)))
                .containsExactly("REVISE-01");
    }

    @Test
    void a_significant_change_is_assessed_on_its_day_or_later() {
        LocalDate changed = LocalDate.of(2024, 3, 10);
        List<ChangeFound> found = List.of(change(ChangeKind.CIRCUMSTANCES, ChangeGrade.SIGNIFICANT, changed));

        assertThat(refusedBy(revision(found, LocalDate.of(2024, 3, 15), null))).isEmpty();
        assertThat(refusedBy(revision(found, changed, null))).isEmpty();
        assertThat(refusedBy(revision(found, LocalDate.of(2023, 6, 1), null))).containsExactly("REVISE-02");
    }

    @Test
    void a_council_may_do_without_it_where_only_circumstances_changed_and_never_where_a_need_did() {
        assertThat(refusedBy(
                        revision(
                                List.of(change(ChangeKind.CIRCUMSTANCES, ChangeGrade.SIGNIFICANT, MAY_FIRST)),
                                null,
                                null),
                        NOT_FOR_CIRCUMSTANCES))
                .isEmpty();
        assertThat(refusedBy(
                        revision(List.of(change(ChangeKind.NEED, ChangeGrade.SIGNIFICANT, MAY_FIRST)), null, null),
                        NOT_FOR_CIRCUMSTANCES))
                .containsExactly("REVISE-01");
    }

    @Test
    void a_minor_change_within_the_budget_is_a_light_amendment_up_to_the_last_penny() {
        ChangeFound moved = change(ChangeKind.CIRCUMSTANCES, ChangeGrade.MINOR, MAY_FIRST);

        assertThat(refusedBy(light(20_000, moved, true))).isEmpty();
        assertThat(refusedBy(light(21_000, moved, true))).isEmpty();
        assertThat(refusedBy(light(21_001, moved, true))).containsExactly("REVISE-03");
    }

    @Test
    void a_changed_need_a_significant_change_or_a_person_left_out_is_no_light_amendment() {
        assertThat(refusedBy(light(20_000, change(ChangeKind.NEED, ChangeGrade.MINOR, MAY_FIRST), true)))
                .contains("REVISE-03");
        assertThat(refusedBy(light(20_000, change(ChangeKind.CIRCUMSTANCES, ChangeGrade.SIGNIFICANT, MAY_FIRST), true)))
                .contains("REVISE-02");
        assertThat(refusedBy(light(20_000, change(ChangeKind.CIRCUMSTANCES, ChangeGrade.MINOR, MAY_FIRST), false)))
                .containsExactly("REVISE-03");
    }

    @Test
    void an_unchanged_plan_is_refreshed_with_its_next_budget_period_and_nothing_else() {
        LocalDate april = LocalDate.of(2026, 4, 1);

        assertThat(refusedBy(unchanged(false, false, april, april.plusYears(1))))
                .isEmpty();
        assertThat(refusedBy(unchanged(false, true, april, april.plusYears(1)))).containsExactly("REVIEW-14");
        assertThat(refusedBy(unchanged(true, false, april, april.plusYears(1)))).containsExactly("REVIEW-14");
        assertThat(refusedBy(unchanged(false, false, null, null))).containsExactly("REVIEW-14");
    }
}
