package uk.ourplan.core.law.planning.arranging;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;
import static uk.ourplan.core.law.planning.arranging.Notes.MATRIX;
import static uk.ourplan.core.law.planning.arranging.Notes.day;
import static uk.ourplan.core.law.planning.arranging.Notes.rated;
import static uk.ourplan.core.law.planning.arranging.Notes.referred;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.arranging.PriorityOfAReferral;
import uk.ourplan.core.law.arranging.PriorityOfAReferral.Rating;
import uk.ourplan.core.law.arranging.ReferringAPlan;
import uk.ourplan.core.law.arranging.TheSearch;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.arranging.ArrangingNote.Rated;
import uk.ourplan.language.arranging.ReferredFor;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.PolicyOnADay;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReferringSpec {

    private static final LocalDate FINAL = LocalDate.of(2024, 5, 20);
    private static final Course SIGNED =
            new Course(PlanState.SIGNED_OFF, LocalDate.of(2024, 5, 1), null, null, FINAL, null);

    @Test
    @Tag("ARRANGE-01")
    void a_final_plan_is_a_task_to_refer_what_the_council_arranges_on_the_day_of_sign_off() {
        assertThat(arrangedByTheCouncil().having(SIGNED).owes("ARRANGE-01"))
                .containsExactly("ARRANGE-01:refer by 2024-05-20");
        assertThat(arrangedByTheCouncil()
                        .having(SIGNED)
                        .owedTasks("ARRANGE-01")
                        .getFirst()
                        .says())
                .contains("line S1");
    }

    @Test
    @Tag("ARRANGE-01")
    void a_draft_is_not_referred() {
        assertThat(arrangedByTheCouncil().owes("ARRANGE-01")).isEmpty();
        assertThat(whyNot(ReferredFor.PLAN, PlanState.SUBMITTED, arrangedByTheCouncil(), "S1"))
                .hasValueSatisfying(says -> assertThat(says).contains("not final"));
    }

    @Test
    @Tag("ARRANGE-01")
    void interim_support_that_is_agreed_is_referred_from_a_draft_and_nothing_else_with_it() {
        OnTheDesk draft =
                arrangedByTheCouncil().having(SectionName.HOW_WE_PLAN, "/interim", "{\"what\": \"A sitter at night\"}");

        assertThat(whyNot(ReferredFor.INTERIM, PlanState.DRAFT, draft)).isEmpty();
        assertThat(whyNot(ReferredFor.INTERIM, PlanState.DRAFT, draft, "S1")).isPresent();
        assertThat(whyNot(ReferredFor.INTERIM, PlanState.DRAFT, arrangedByTheCouncil()))
                .isPresent();
    }

    @Test
    @Tag("ARRANGE-01")
    void what_is_on_a_direct_payment_or_with_a_fund_holder_is_left_out() {
        OnTheDesk paid = line("direct_payment").having(SIGNED);

        assertThat(paid.owes("ARRANGE-01")).isEmpty();
        assertThat(line("isf").having(SIGNED).owes("ARRANGE-01")).isEmpty();
        assertThat(whyNot(ReferredFor.PLAN, PlanState.SIGNED_OFF, paid, "S1"))
                .hasValueSatisfying(says -> assertThat(says).contains("line S1").contains("direct payment"));
    }

    @Test
    @Tag("ARRANGE-01")
    void three_days_after_sign_off_without_a_referral_the_task_is_overdue_and_a_referral_ends_it() {
        LocalDate due = arrangedByTheCouncil()
                .having(SIGNED)
                .owedTasks("ARRANGE-01")
                .getFirst()
                .due();

        assertThat(due).isBefore(FINAL.plusDays(3));
        assertThat(arrangedByTheCouncil()
                        .having(SIGNED)
                        .arranging(referred("2024-05-21", "S1"), rated("2024-05-21", "high"))
                        .owes("ARRANGE-01"))
                .isEmpty();
    }

    @Test
    @Tag("ARRANGE-02")
    void without_answers_there_is_no_rating() {
        Rating rating = PriorityOfAReferral.rate(Map.of(), null, null, withMatrix());

        assertThat(rating.level()).isNull();
        assertThat(rating.missing())
                .singleElement()
                .satisfies(missing -> assertThat(missing.field()).isEqualTo("answers.harm"));
    }

    @Test
    @Tag("ARRANGE-02")
    void the_answers_give_the_level() {
        Rating rating = rate("some", null, null);

        assertThat(rating.level()).isEqualTo("high");
        assertThat(rating.computed()).isEqualTo("high");
        assertThat(rating.points()).isEqualTo(2);
        assertThat(rate("none", null, null).level()).isEqualTo("low");
        assertThat(rate("serious", null, null).level()).isEqualTo("urgent");
    }

    @Test
    @Tag("ARRANGE-02")
    void another_level_is_chosen_with_a_reason_and_the_computed_one_is_kept() {
        Rating rating = rate("some", "urgent", "Her sister leaves tomorrow");

        assertThat(rating.level()).isEqualTo("urgent");
        assertThat(rating.computed()).isEqualTo("high");
    }

    @Test
    @Tag("ARRANGE-02")
    void another_level_without_a_reason_is_refused() {
        Rating rating = rate("some", "low", " ");

        assertThat(rating.level()).isNull();
        assertThat(rating.missing()).extracting(each -> each.field()).containsExactly("because");
    }

    @Test
    @Tag("ARRANGE-02")
    void cost_or_anything_else_that_the_matrix_does_not_ask_is_no_criterion() {
        assertThat(PriorityOfAReferral.rate(Map.of("harm", "some", "cost", "high"), null, null, withMatrix())
                        .missing())
                .singleElement()
                .satisfies(missing -> assertThat(missing.field()).isEqualTo("answers.cost"));
    }

    @Test
    @Tag("ARRANGE-02")
    void without_a_matrix_a_level_is_chosen_with_a_reason_and_the_council_is_asked_for_one() {
        CouncilPolicy without = aCompletePlan().policy();

        assertThat(PriorityOfAReferral.rate(Map.of(), "urgent", "Alone tonight", without)
                        .level())
                .isEqualTo("urgent");
        assertThat(PriorityOfAReferral.rate(Map.of(), "urgent", null, without).missing())
                .isNotEmpty();
        assertThat(aCompletePlan()
                        .arranging(referred("2024-06-01", "S1"), rated("2024-06-01", "urgent"))
                        .owedTasks("ARRANGE-02"))
                .anySatisfy(task -> assertThat(task.owner().code()).isEqualTo("council_admin"));
    }

    @Test
    @Tag("ARRANGE-02")
    void what_waits_is_rated_again_at_each_interval() {
        OnTheDesk waiting = aCompletePlan()
                .where("arrange.priority_matrix", MATRIX)
                .where("arrange.re_rate_days", 5L)
                .arranging(referred("2024-06-01", "S1"), rated("2024-06-01", "high"));

        assertThat(waiting.owes("ARRANGE-02")).containsExactly("ARRANGE-02:A1:2024-06-06 by 2024-06-06");
        assertThat(waiting.arranging(rated("2024-06-04", "urgent")).owes("ARRANGE-02"))
                .containsExactly("ARRANGE-02:A1:2024-06-09 by 2024-06-09");
        assertThat(waiting.arranging(Notes.started("2024-06-07")).owes("ARRANGE-02"))
                .isEmpty();
    }

    @Test
    @Tag("ARRANGE-03")
    void a_service_that_is_found_on_the_last_day_of_the_target_is_in_time() {
        TheSearch search = search("2024-06-04", "2024-06-04", 3, rated("2024-06-01", "high"));

        assertThat(search.late()).isFalse();
        assertThat(search.lastDay()).isEqualTo("2024-06-04");
    }

    @Test
    @Tag("ARRANGE-03")
    void a_search_that_is_still_open_the_day_after_is_late_on_day_four() {
        TheSearch search = search("2024-06-05", null, 3, rated("2024-06-01", "high"));

        assertThat(search.late()).isTrue();
        assertThat(search.days()).isEqualTo(4);
        assertThat(aCompletePlan()
                        .where("arrange.target_days_by_priority", List.of(Map.of("level", "high", "days", 3L)))
                        .arranging(referred("2024-06-01", "S1"), rated("2024-06-01", "high"))
                        .owedTasks("ARRANGE-03"))
                .extracting(task -> task.owner().code())
                .containsExactly("practitioner", "purchasing_officer");
    }

    @Test
    @Tag("ARRANGE-03")
    void without_a_target_only_the_days_are_shown() {
        TheSearch search = TheSearch.of(
                day("2024-06-01"),
                List.of(rated("2024-06-01", "high")),
                day("2024-07-01"),
                aCompletePlan().policy());

        assertThat(search.days()).isEqualTo(30);
        assertThat(search.lastDay()).isNull();
        assertThat(search.late()).isFalse();
    }

    @Test
    @Tag("ARRANGE-03")
    void a_re_rating_moves_the_last_day_forward_and_never_back() {
        assertThat(search("2024-06-05", null, 3, rated("2024-06-01", "high"), rated("2024-06-02", "urgent"))
                        .lastDay())
                .isEqualTo("2024-06-03");
        assertThat(search("2024-06-05", null, 3, rated("2024-06-01", "high"), rated("2024-06-02", "low"))
                        .lastDay())
                .isEqualTo("2024-06-04");
    }

    private static TheSearch search(String today, @Nullable String found, long target, Rated... ratings) {
        CouncilPolicy policy = PolicyOnADay.of(
                BundledCatalogue.read(),
                day(today),
                Map.of(
                        "arrange.target_days_by_priority",
                        List.of(
                                Map.of("level", "high", "days", target),
                                Map.of("level", "urgent", "days", 1L),
                                Map.of("level", "low", "days", 7L))));
        return TheSearch.of(day("2024-06-01"), List.of(ratings), found == null ? null : day(found), policy);
    }

    private static Rating rate(String answer, @Nullable String chosen, @Nullable String because) {
        return PriorityOfAReferral.rate(Map.of("harm", answer), chosen, because, withMatrix());
    }

    private static CouncilPolicy withMatrix() {
        return aCompletePlan().where("arrange.priority_matrix", MATRIX).policy();
    }

    private static Optional<String> whyNot(ReferredFor what, PlanState state, OnTheDesk plan, String... lines) {
        PlanOnDesk desk = plan.desk();
        return ReferringAPlan.whyNot(
                what, List.of(lines), state, desk.content(), desk.beside().arranging());
    }

    private static OnTheDesk arrangedByTheCouncil() {
        return line("arranged");
    }

    private static OnTheDesk line(String route) {
        return aCompletePlan().having(SectionName.SUPPORT, "/services", """
                [{"id": "S1", "meets": ["N1"], "serves": ["O1"], "route": "%s"}]""".formatted(route));
    }
}
