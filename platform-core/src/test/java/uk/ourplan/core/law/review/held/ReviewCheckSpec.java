package uk.ourplan.core.law.review.held;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.TODAY;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Ending;
import uk.ourplan.core.law.review.ReviewRouteAnswer.Route;
import uk.ourplan.core.law.review.SuggestedInterval;
import uk.ourplan.language.arranging.ArrangingNote;
import uk.ourplan.language.arranging.InterimPhase;
import uk.ourplan.language.dispute.ComplaintCase;
import uk.ourplan.language.dispute.DisputeNote;
import uk.ourplan.language.ending.EndGround;
import uk.ourplan.language.ending.EndingOfPlan;
import uk.ourplan.language.ending.EndingRecord;
import uk.ourplan.language.ending.EndingState;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.review.ReviewSectionName;
import uk.ourplan.language.review.WhatComesNext;

@DisplayName(
        "REVIEW-03, REVIEW-05 to REVIEW-14, REVIEW-16, REVIEW-17, SCHEDULE-01, SCHEDULE-05 to SCHEDULE-08, SCHEDULE-09,"
                + " SCHEDULE-10, SCHEDULE-16, REVISE-08, DISPUTE-06, ARRANGE-13: what a review has to answer")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReviewCheckSpec {

    private static Held changed(String kind, String grade) {
        return new Held().with(ReviewSectionName.CHANGES, "\"none\": true", """
                "changes": [{"says": "So it is", "kind": "%s", "grade": "%s", "found_on": "2026-11-19", "reassess": false,
                  "reason": "Small"}], "reassessing": {"scale": "light", "scale_reason": "A small change"}""".formatted(kind, grade));
    }

    @Test
    void a_review_with_every_answer_is_complete() {
        assertThat(new Held().stops()).isEmpty();
    }

    @Test
    void a_need_without_an_answer_is_named() {
        Held review = new Held().with(ReviewSectionName.WHAT_WAS_MET, "{\"need\": \"N1\", \"met\": \"met\"}", "");

        assertThat(review.says("REVIEW-05")).containsExactly("blocks at needs[N1].met");
    }

    @Test
    void an_outcome_without_an_answer_stops_and_one_that_is_not_met_only_suggests_a_revision() {
        assertThat(new Held()
                        .with(
                                ReviewSectionName.WHAT_WAS_MET,
                                "\"contribution\": \"The visits\"",
                                "\"contribution\": null")
                        .says("REVIEW-08"))
                .containsExactly("blocks at outcomes[O1].met");
        Held notMet = new Held()
                .with(ReviewSectionName.WHAT_WAS_MET, "\"O1\", \"met\": \"met\"", "\"O1\", \"met\": \"not_met\"");
        assertThat(notMet.stops()).isEmpty();
        assertThat(notMet.says("REVIEW-08")).containsExactly("prompts at outcomes");
    }

    @Test
    void a_new_significant_risk_is_assessed_first() {
        Held risk = new Held()
                .with(
                        ReviewSectionName.RISKS,
                        "\"new_risks\": \"none\"",
                        "\"new_risks\": \"Stairs\", \"significant\": true");

        assertThat(risk.says("REVIEW-08")).containsExactly("blocks at assessed_on");
        assertThat(risk.with(ReviewSectionName.RISKS, "true,", "true, \"assessed_on\": \"2026-11-19\",")
                        .stops())
                .isEmpty();
    }

    @Test
    void a_direct_payment_is_looked_at_and_the_budget_is_answered_for() {
        OnTheDesk payment = aCompletePlan().managing("{\"method\": \"direct_payment\"}");

        assertThat(new Held().of(payment).says("REVIEW-08")).containsExactly("blocks at payment_reviewed");
        assertThat(new Held()
                        .with(ReviewSectionName.MONEY, "\"sufficient\": true, ", "")
                        .says("REVIEW-08"))
                .containsExactly("blocks at sufficient");
    }

    @Test
    void an_evacuation_plan_and_the_contribution_are_prompted_and_never_hold_anything_up() {
        Held review = new Held()
                .with(ReviewSectionName.RISKS, ", \"fire_considered\": true", "")
                .with(ReviewSectionName.RISKS, "\"peep_needed\": false", "\"peep_needed\": null")
                .with(ReviewSectionName.MONEY, ", \"contribution_due\": false", ", \"contribution_due\": true");

        assertThat(review.says("REVIEW-09")).containsExactly("prompts at fire_considered");
        assertThat(review.says("REVIEW-10")).containsExactly("prompts at contribution_paid");
        assertThat(review.stops()).isEmpty();
    }

    @Test
    void a_carer_on_record_and_everybody_whom_the_adult_wants_took_part_or_it_says_why_not() {
        assertThat(new Held().withCarer("Lurdes").says("REVIEW-06")).containsExactly("blocks at others");
        Held named = new Held()
                .withCarer("Lurdes")
                .with(
                        ReviewSectionName.HOW_HELD,
                        "\"who_else\": \"nobody\"",
                        "\"who_else\": \"Ray\", \"others\": [{\"who\": \"Lurdes\", \"took_part\": true}, {\"who\": \"Ray\"}]");
        named.with(ReviewSectionName.NEXT, "\"person_view\"", "\"carer_view\": \"Fine\", \"person_view\"");
        assertThat(named.says("REVIEW-06")).containsExactly("blocks at others[1].not_because");
    }

    @Test
    void whoever_is_interested_is_named_where_the_adult_cannot_ask_and_the_question_who_else_is_never_blank() {
        Held cannotAsk = new Held()
                .withInterested("Her sister")
                .with(ReviewSectionName.HOW_HELD, "\"who_else\"", "\"lacks_capacity_to_ask\": true, \"who_else\"");

        assertThat(cannotAsk.says("REVIEW-06")).containsExactly("blocks at others");
        assertThat(new Held()
                        .with(ReviewSectionName.HOW_HELD, "\"who_else\": \"nobody\",", "")
                        .says("REVIEW-06"))
                .containsExactly("blocks at who_else");
    }

    @Test
    void a_carer_chooses_alone_who_is_there_at_their_own_review() {
        Held carers = new Held()
                .of(aCompletePlan().ofKind(PlanKind.SUPPORT_PLAN))
                .with(ReviewSectionName.HOW_HELD, "\"who_else\": \"nobody\",", "");

        assertThat(carers.says("REVIEW-06")).isEmpty();
        assertThat(carers.says("REVIEW-07")).containsExactly("prompts at who_else");
    }

    @Test
    void the_path_of_a_review_follows_from_the_kind_of_the_plan_and_not_from_a_choice() {
        String whoElse = "\"who_else\": \"nobody\",";

        assertThat(new Held().with(ReviewSectionName.HOW_HELD, whoElse, "").stops())
                .containsExactly("REVIEW-06");
        assertThat(new Held()
                        .of(aCompletePlan().ofKind(PlanKind.SUPPORT_PLAN))
                        .with(ReviewSectionName.HOW_HELD, whoElse, "")
                        .with(ReviewSectionName.HOW_HELD, "\"person_took_part\": true, ", "")
                        .stops())
                .isEmpty();
    }

    @Test
    void a_timing_that_the_person_is_against_waits_until_they_know_how_to_complain() {
        Held against = new Held()
                .with(ReviewSectionName.NEXT, "\"person_view\"", "\"timeframe_disagreed\": true, \"person_view\"");

        assertThat(against.says("DISPUTE-06")).containsExactly("blocks at timeframe_disagreed");
        assertThat(against.of(aCompletePlan()
                                .disputing(new DisputeNote.ToldToComplain(
                                        ComplaintCase.REVIEW_TIMEFRAME, TODAY, "person", "letter")))
                        .stops())
                .isEmpty();
        assertThat(new Held()
                        .with(
                                ReviewSectionName.NEXT,
                                "\"person_view\"",
                                "\"timeframe_disagreed\": false, \"person_view\"")
                        .says("DISPUTE-06"))
                .isEmpty();
    }

    @Test
    void urgent_support_that_nobody_decided_about_keeps_the_review_open_and_each_phase_asks_anew() {
        var begun = new ArrangingNote.PhaseBegun("F1", TODAY, InterimPhase.REASSESSMENT);
        var no = new ArrangingNote.InterimDecided(
                "F1", TODAY, false, null, null, null, "Her sister stays with her", null, null);

        assertThat(new Held().of(aCompletePlan().arranging(begun)).says("ARRANGE-13"))
                .containsExactly("blocks at actions");
        assertThat(new Held().of(aCompletePlan().arranging(begun, no)).stops()).isEmpty();
        assertThat(new Held()
                        .of(aCompletePlan()
                                .arranging(begun, no, new ArrangingNote.PhaseBegun("F2", TODAY, InterimPhase.REVISION)))
                        .says("ARRANGE-13"))
                .containsExactly("blocks at actions");
    }

    @Test
    void another_gap_than_the_table_suggests_is_prompted_until_it_says_why() {
        Held soon =
                new Held().with(ReviewSectionName.NEXT, "2027-11-20\", \"next_method", "2027-02-20\", \"next_method");

        assertThat(new Held().says("SCHEDULE-09")).isEmpty();
        assertThat(soon.says("SCHEDULE-09")).containsExactly("prompts at timing.override_note");
        assertThat(soon.with(ReviewSectionName.NEXT, "\"timing\": {", "\"timing\": {\"override_note\": \"Her wish\", ")
                        .says("SCHEDULE-09"))
                .isEmpty();
    }

    @Test
    void a_plan_that_is_to_end_keeps_its_next_review_until_its_ending_is_under_way() {
        String due = "\"next_due\": \"2027-11-20\", ";
        Held toEnd = new Held()
                .with(ReviewSectionName.NEXT, "\"no_change\"", "\"end\"")
                .with(ReviewSectionName.CHANGES, "\"none\": true", "\"none\": true, \"end_ground\": true")
                .with(ReviewSectionName.NEXT, due, "");

        assertThat(toEnd.says("SCHEDULE-01")).containsExactly("blocks at next_due");
        EndingOfPlan ending = new EndingOfPlan(
                new java.util.UUID(0, 7),
                EndingState.OPEN,
                1,
                EndingRecord.on(EndGround.NO_ELIGIBLE_NEEDS),
                TODAY,
                "Helena",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null);
        assertThat(toEnd.of(aCompletePlan().ending(new Ending(ending, List.of())))
                        .stops())
                .isEmpty();
    }

    @Test
    void a_change_that_is_not_graded_stops_the_review() {
        assertThat(changed("circumstances", "minor")
                        .with(ReviewSectionName.CHANGES, "\"grade\": \"minor\", ", "")
                        .says("REVIEW-11"))
                .containsExactly("blocks at changes[0].grade");
    }

    @Test
    void a_changed_need_leads_to_reassessment_however_small() {
        Held need = changed("need", "minor");

        assertThat(need.route()).isEqualTo(Route.REASSESS_THEN_REVISE);
        assertThat(need.says("REVIEW-12")).containsExactly("blocks at actions");
        assertThat(need.says("REVIEW-14")).containsExactly("blocks at actions");
        assertThat(need.with(ReviewSectionName.NEXT, "no_change", "reassess").stops())
                .isEmpty();
    }

    @Test
    void significant_circumstances_are_assessed_where_the_council_says_so() {
        assertThat(changed("circumstances", "significant").route()).isEqualTo(Route.ASSESS_THEN_REVISE);
        assertThat(changed("circumstances", "significant")
                        .of(aCompletePlan().where("revise.assess_significant_circumstances", false))
                        .route())
                .isEqualTo(Route.REVISION);
    }

    @Test
    void something_that_changes_without_a_change_on_record_is_classified_first() {
        Held review = new Held().with(ReviewSectionName.CHANGES, "\"plan_changes\": false", "\"plan_changes\": true");

        assertThat(review.route()).isNull();
        assertThat(review.says("REVIEW-12")).containsExactly("blocks at plan_changes");
    }

    @Test
    void nothing_chosen_to_follow_stops_it_and_several_may_be_chosen() {
        assertThat(new Held().with(ReviewSectionName.NEXT, "\"no_change\"", "").says("REVIEW-13"))
                .containsExactly("blocks at actions");
        assertThat(new Held()
                        .with(ReviewSectionName.NEXT, "\"no_change\"", "\"no_change\", \"financial_reassessment\"")
                        .stops())
                .isEmpty();
    }

    @Test
    void an_unchanged_plan_names_its_coming_budget_period() {
        assertThat(new Held()
                        .with(ReviewSectionName.NEXT, "\"period_from\": \"2026-11-20\", ", "")
                        .says("REVIEW-14"))
                .containsExactly("blocks at period_from");
    }

    @Test
    void where_a_request_to_end_is_not_followed_all_three_are_answered() {
        Held two = new Held()
                .with(
                        ReviewSectionName.CHANGES,
                        "\"none\": true",
                        "\"none\": true, \"after_end_request\": {\"requested\": true, \"services\": false, \"budget\": false}");

        assertThat(two.says("REVISE-08")).containsExactly("blocks at after_end_request.services");
        assertThat(two.with(
                                ReviewSectionName.CHANGES,
                                "\"budget\": false}",
                                "\"budget\": false, \"contingency\": false, \"notes\": \"All as before\"}")
                        .stops())
                .isEmpty();
    }

    @Test
    void the_next_date_is_never_blank_and_never_beyond_twelve_months_from_the_day_it_was_held() {
        assertThat(new Held()
                        .with(ReviewSectionName.NEXT, "\"next_due\": \"2027-11-20\", ", "")
                        .says("SCHEDULE-01"))
                .containsExactly("blocks at next_due");
        assertThat(new Held()
                        .with(ReviewSectionName.NEXT, "2027-11-20\", \"next_method", "2027-11-21\", \"next_method")
                        .says("SCHEDULE-05"))
                .containsExactly("blocks at next_due");
        assertThat(new Held()
                        .with(ReviewSectionName.NEXT, "\"responsible\": \"Helena\",", "")
                        .says("SCHEDULE-01"))
                .containsExactly("blocks at responsible");
    }

    @Test
    void a_matter_that_is_not_weighed_and_a_view_that_is_not_asked_are_named() {
        assertThat(new Held()
                        .with(ReviewSectionName.NEXT, "\"breakdown_risk\": \"low\", ", "")
                        .says("SCHEDULE-07"))
                .containsExactly("blocks at factors.breakdown_risk");
        assertThat(new Held()
                        .with(ReviewSectionName.NEXT, "\"wellbeing_effect\": \"None feared\",", "")
                        .says("SCHEDULE-08"))
                .containsExactly("blocks at wellbeing_effect");
        assertThat(new Held().withCarer("Lurdes").says("SCHEDULE-08")).containsExactly("blocks at carer_view");
    }

    @Test
    void a_review_later_than_the_change_that_is_expected_warns_until_it_says_why() {
        Held later = new Held()
                .with(
                        ReviewSectionName.NEXT,
                        "\"person_view\"",
                        "\"change_expected\": \"2027-09-01\", \"person_view\"");

        assertThat(later.says("SCHEDULE-06")).containsExactly("warns at timing.later_reason");
        assertThat(later.with(ReviewSectionName.NEXT, "\"timing\": {", "\"timing\": {\"later_reason\": \"Her wish\", ")
                        .says("SCHEDULE-06"))
                .isEmpty();
        assertThat(new Held()
                        .with(ReviewSectionName.NEXT, "\"timing\": {", "\"timing\": {\"change_likely\": true, ")
                        .says("SCHEDULE-06"))
                .containsExactly("warns at change_expected");
    }

    @Test
    void a_short_gap_warns_without_its_reason_and_stops_where_somebody_else_holds_the_next_one() {
        Held soon =
                new Held().with(ReviewSectionName.NEXT, "2027-11-20\", \"next_method", "2027-02-20\", \"next_method");

        assertThat(soon.says("SCHEDULE-10")).containsExactly("warns at timing.short_reason");
        assertThat(soon.with(ReviewSectionName.NEXT, "\"timing\": {", "\"timing\": {\"other_reviewer\": \"Team B\", ")
                        .says("SCHEDULE-10"))
                .containsExactly("blocks at timing.short_reason");
    }

    @Test
    void the_person_is_told_how_to_ask_for_an_earlier_review() {
        assertThat(new Held()
                        .with(ReviewSectionName.NEXT, "\"told_on\": \"2026-11-20\", ", "")
                        .says("SCHEDULE-16"))
                .containsExactly("blocks at timing.told_on");
    }

    @Test
    void a_later_review_is_light_touch_only_where_the_council_allows_it() {
        String full = "\"method\": \"full\"";
        String light = "\"method\": \"light_touch\"";

        assertThat(new Held().with(ReviewSectionName.HOW_HELD, full, light).says("REVIEW-16"))
                .containsExactly("blocks at method");
        assertThat(new Held()
                        .monitored(true)
                        .with(ReviewSectionName.HOW_HELD, full, light)
                        .says("REVIEW-16"))
                .isEmpty();
        assertThat(new Held()
                        .monitored(true)
                        .of(aCompletePlan().where("review.light_touch.allowed", "never"))
                        .with(ReviewSectionName.HOW_HELD, full, light)
                        .says("REVIEW-16"))
                .containsExactly("blocks at method");
        assertThat(new Held()
                        .first(TODAY.minusDays(1))
                        .with(ReviewSectionName.HOW_HELD, full, light)
                        .says("REVIEW-16"))
                .isEmpty();
    }

    @Test
    void a_review_before_its_window_says_whether_it_counts_as_the_first() {
        assertThat(new Held().first(TODAY.plusDays(1)).says("SCHEDULE-03"))
                .containsExactly("blocks at counts_as_first");
        assertThat(new Held().first(TODAY).says("SCHEDULE-03")).isEmpty();
    }

    @Test
    void advice_that_is_asked_for_never_holds_up_the_decision() {
        Held unsure = new Held()
                .with(
                        ReviewSectionName.NEXT,
                        "\"person_view\"",
                        "\"unsure_about\": \"review_timeframe\", \"person_view\"");

        assertThat(unsure.says("REVIEW-17")).containsExactly("prompts at advice");
        assertThat(unsure.stops()).isEmpty();
    }

    @Test
    void the_councils_table_suggests_a_gap_and_says_which_levels_led_to_it() {
        SuggestedInterval usual = suggested("low", "none", Map.of());
        SuggestedInterval high = suggested("high, falls", "none", Map.of());
        SuggestedInterval softened = suggested(
                "high",
                "monthly calls",
                Map.of(
                        "review.interval_suggestions",
                        List.of(
                                row("breakdown_risk", "high", true, 9),
                                row("any", "high", null, 6),
                                row("otherwise", null, null, 12))));

        assertThat(usual.months()).isEqualTo(12);
        assertThat(high.months()).isEqualTo(6);
        assertThat(high.because()).containsExactly("breakdown risk");
        assertThat(softened.months()).isEqualTo(9);
    }

    private static SuggestedInterval suggested(String breakdown, String monitoring, Map<String, Object> settings) {
        Held review = new Held()
                .with(
                        ReviewSectionName.NEXT,
                        "\"breakdown_risk\": \"low\"",
                        "\"breakdown_risk\": \"" + breakdown + "\"")
                .with(
                        ReviewSectionName.NEXT,
                        "\"monitoring_planned\": \"none\"",
                        "\"monitoring_planned\": \"" + monitoring + "\"");
        OnTheDesk plan = aCompletePlan();
        settings.forEach(plan::where);
        return SuggestedInterval.of(
                review.desk().section(WhatComesNext.class).orElseThrow().factors(), plan.policy());
    }

    private static Map<String, Object> row(
            String factor, @Nullable String level, @Nullable Boolean monitored, int months) {
        Map<String, Object> row = new HashMap<>(Map.of("factor", factor, "months", months, "method", "full"));
        if (level != null) {
            row.put("level", level);
        }
        if (monitored != null) {
            row.put("monitored", monitored);
        }
        return row;
    }
}
