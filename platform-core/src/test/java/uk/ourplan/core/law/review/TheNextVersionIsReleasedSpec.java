package uk.ourplan.core.law.review;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.TODAY;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.ReviewsBeside;
import uk.ourplan.core.law.planning.desk.Revising;
import uk.ourplan.core.law.review.TheNextVersionIsReleased.By;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.review.Adjustment;
import uk.ourplan.language.review.AdjustmentKind;
import uk.ourplan.language.review.Revision;
import uk.ourplan.language.review.RevisionKind;

/** AUTH-14, REVISE-03 and, for what an adjustment leaves alone, AGREE-12. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TheNextVersionIsReleasedSpec {

    private static final String ROUTE = "review.no_change.update_route";
    private static final long BEFORE = 1_000_000;

    private static OnTheDesk next(RevisionKind kind, @Nullable Adjustment adjustment) {
        Revision how =
                new Revision(kind, new UUID(0, 1), 1, TODAY, null, "Reviewed", List.of(), null, null, adjustment);
        return aCompletePlan()
                .having(new ReviewsBeside(
                        null, new Revising(how, aCompletePlan().desk().content(), BEFORE)));
    }

    private static OnTheDesk unchanged() {
        return next(RevisionKind.NO_CHANGE, null);
    }

    private static boolean isReleased(OnTheDesk plan) {
        return TheNextVersionIsReleased.whyNot(plan.desk(), plan.policy()).isEmpty();
    }

    private static By by(OnTheDesk plan) {
        return TheNextVersionIsReleased.by(plan.desk(), plan.policy());
    }

    @Test
    void an_unchanged_plan_is_issued_at_once_where_the_council_lets_the_practitioner_or_a_manager_do_it() {
        assertThat(by(unchanged().where(ROUTE, "practitioner"))).isEqualTo(By.PRACTITIONER);
        assertThat(isReleased(unchanged().where(ROUTE, "practitioner"))).isTrue();
        assertThat(by(unchanged().where(ROUTE, "manager"))).isEqualTo(By.MANAGER);
        assertThat(isReleased(unchanged().where(ROUTE, "manager"))).isTrue();
    }

    @Test
    void by_the_councils_default_it_waits_in_the_sign_off_queue() {
        assertThat(by(unchanged())).isEqualTo(By.AUTHORISER);
        assertThat(isReleased(unchanged())).isFalse();
    }

    @Test
    void a_budget_that_differs_by_a_penny_is_not_on_this_route() {
        assertThat(isReleased(unchanged().where(ROUTE, "practitioner").costing(OnTheDesk.paidBy(BEFORE - 1, 0))))
                .isFalse();
    }

    @Test
    void without_the_next_review_date_it_is_refused() {
        assertThat(isReleased(
                        unchanged().where(ROUTE, "practitioner").with(SectionName.REVIEW, "{\"how\": \"visit\"}")))
                .isFalse();
    }

    @Test
    void any_change_at_all_leaves_this_route() {
        assertThat(isReleased(unchanged().where(ROUTE, "practitioner").without(SectionName.RISKS)))
                .isFalse();
    }

    @Test
    void a_first_plan_and_a_formal_revision_are_always_signed() {
        assertThat(by(aCompletePlan().where(ROUTE, "practitioner"))).isEqualTo(By.AUTHORISER);
        assertThat(by(next(RevisionKind.FORMAL, null).where(ROUTE, "practitioner")))
                .isEqualTo(By.AUTHORISER);
    }

    @Test
    void a_light_amendment_is_released_by_the_councils_route_for_those() {
        assertThat(by(next(RevisionKind.LIGHT, null).where("revise.light_amendment_signoff", "practitioner")))
                .isEqualTo(By.PRACTITIONER);
    }

    @Test
    void a_small_adjustment_that_changes_an_outcome_or_the_provider_is_a_revision() {
        Adjustment day = new Adjustment(AdjustmentKind.DAY_OR_TIME, TODAY);
        assertThat(next(RevisionKind.LIGHT, day).says("AGREE-12")).isEmpty();
        assertThat(next(RevisionKind.LIGHT, day).without(SectionName.OUTCOMES).says("AGREE-12"))
                .containsExactly("blocks at null");
    }
}
