package uk.ourplan.core.law.review.held;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.TODAY;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.core.law.review.ReviewRouteAnswer.Route;
import uk.ourplan.language.monitoring.MonitoringNote.Decided;
import uk.ourplan.language.monitoring.Occasion;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.review.ReviewSectionName;

/** Each answer of a review by itself: which is asked, of whom, and what another answer leaves unasked. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EachAnswerOfAReviewSpec {

    private static Held changes(String json) {
        return new Held().saying(ReviewSectionName.CHANGES, "{" + json + "}");
    }

    private static String as(@Nullable Object value) {
        return value == null ? "null" : value instanceof String text ? "\"" + text + "\"" : value.toString();
    }

    @ParameterizedTest(name = "{0}, {1}, found {2}, reassessed {3} because {4}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "circumstances, none, -, -, -, -",
                "circumstances, minor, -, true, So, found_on",
                "circumstances, minor, 2026-11-19, true, So, -",
                "circumstances, minor, 2026-11-19, -, So, reassess",
                "circumstances, minor, 2026-11-19, false, ' ', reassess",
                "circumstances, minor, 2026-11-19, false, -, reassess",
                "circumstances, significant, 2026-11-19, -, -, -",
                "circumstances, significant, -, -, -, found_on",
                "need, minor, 2026-11-19, -, -, -",
                "need, none, -, -, -, -",
                "-, minor, 2026-11-19, true, So, grade",
                "need, -, 2026-11-19, true, So, grade"
            })
    @Tag("REVIEW-11")
    void a_change_is_described_graded_and_dated_and_a_minor_one_of_circumstances_decided_on_with_its_reason(
            @Nullable String kind,
            @Nullable String grade,
            @Nullable String found,
            @Nullable Boolean reassess,
            @Nullable String reason,
            @Nullable String asked) {
        Held review = changes("\"changes\": [{\"says\": \"So it is\", \"kind\": " + as(kind) + ", \"grade\": "
                + as(grade) + ", \"found_on\": " + as(found) + ", \"reassess\": " + as(reassess) + ", \"reason\": "
                + as(reason) + "}]");

        assertThat(review.says("REVIEW-11"))
                .isEqualTo(asked == null ? List.of() : List.of("blocks at changes[0]." + asked));
    }

    @Test
    @Tag("REVIEW-11")
    void where_the_council_leaves_significant_circumstances_to_the_reviewer_the_reviewer_decides_with_a_reason() {
        Held review =
                changes("\"changes\": [{\"says\": \"Moved\", \"kind\": \"circumstances\", \"grade\": \"significant\","
                        + " \"found_on\": \"2026-11-19\"}]");

        assertThat(review.says("REVIEW-11")).isEmpty();
        assertThat(review.of(aCompletePlan().where("revise.assess_significant_circumstances", false))
                        .says("REVIEW-11"))
                .containsExactly("blocks at changes[0].reassess");
    }

    @ParameterizedTest(name = "services {0}, budget {1}, contingency {2}, note {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "true, true, -, So, services",
                "true, -, true, So, services",
                "-, true, true, So, services",
                "false, false, false, -, notes",
                "false, false, false, ' ', notes",
                "false, false, false, All as before, -",
                "true, false, false, -, -",
                "false, true, false, -, -",
                "false, false, true, -, -"
            })
    @Tag("REVISE-08")
    void a_plan_that_goes_on_after_a_request_to_end_it_answers_all_three_and_says_why_where_none_is_revised(
            @Nullable Boolean services,
            @Nullable Boolean budget,
            @Nullable Boolean contingency,
            @Nullable String notes,
            @Nullable String asked) {
        String answers = "\"services\": " + services + ", \"budget\": " + budget + ", \"contingency\": " + contingency
                + ", \"notes\": " + as(notes);

        assertThat(changes("\"none\": true, \"after_end_request\": {\"requested\": true, " + answers + "}")
                        .says("REVISE-08"))
                .isEqualTo(asked == null ? List.of() : List.of("blocks at after_end_request." + asked));
        assertThat(changes("\"none\": true, \"after_end_request\": {\"requested\": false, " + answers + "}")
                        .says("REVISE-08"))
                .isEmpty();
    }

    @ParameterizedTest(name = "plan {0}, budget {1}, method {2}, {3} pence a week: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "true, false, false, 19230, LIGHT_AMENDMENT",
                "true, false, false, 19231, REVISION",
                "true, false, false, -, -",
                "true, true, false, 19230, REVISION",
                "true, false, true, 19230, REVISION",
                "false, false, false, -, NO_CHANGE"
            })
    @Tag("REVIEW-12")
    void a_minor_change_of_circumstances_stays_light_within_the_budget_of_the_year_to_the_penny(
            boolean plan, boolean budget, boolean method, @Nullable Long weekly, @Nullable Route route) {
        assertThat(minor(plan, budget, method, weekly).route()).isEqualTo(route);
    }

    private static Held minor(boolean plan, boolean budget, boolean method, @Nullable Long weekly) {
        return changes("\"changes\": [{\"says\": \"Moved a visit\", \"kind\": \"circumstances\", \"grade\": \"minor\","
                + " \"found_on\": \"2026-11-19\", \"reassess\": false, \"reason\": \"Small\"}], \"plan_changes\": "
                + plan + ", \"budget_changes\": " + budget + ", \"method_changes\": " + method
                + ", \"new_cost_pence\": "
                + weekly);
    }

    @Test
    @Tag("REVIEW-12")
    void without_a_budget_nothing_says_that_a_change_stays_within_it() {
        assertThat(minor(true, false, false, 19_230L)
                        .of(aCompletePlan().costing(null))
                        .route())
                .isNull();
    }

    @Test
    @Tag("REVIEW-12")
    void a_change_that_is_graded_none_leads_nowhere() {
        assertThat(changes("\"changes\": [{\"says\": \"As before\", \"kind\": \"need\", \"grade\": \"none\"}],"
                                + " \"plan_changes\": false, \"budget_changes\": false, \"method_changes\": false")
                        .route())
                .isEqualTo(Route.NO_CHANGE);
    }

    @Test
    @Tag("REVIEW-12")
    void what_keeps_the_route_open_is_told_in_words() {
        assertThat(changes("\"none\": true, \"budget_changes\": false, \"method_changes\": false")
                        .sentences("REVIEW-12"))
                .singleElement()
                .asString()
                .contains("is open: ")
                .contains("plan changes");
    }

    @ParameterizedTest(name = "method changes {0}, chosen {1}: missing {2}")
    @CsvSource({"false, revise, false", "true, budget_method, false", "true, revise, true", "false, budget_method, true"
    })
    @Tag("REVIEW-12")
    void a_revision_over_the_management_of_the_budget_is_chosen_as_such(
            boolean method, String chosen, boolean missing) {
        Held review =
                minor(true, true, method, 19_000L).with(ReviewSectionName.NEXT, "\"no_change\"", "\"" + chosen + "\"");

        assertThat(review.says("REVIEW-12")).hasSize(missing ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"need\": \"N1\"}",
                "{\"need\": \"N9\", \"met\": \"met\"}",
            })
    @Tag("REVIEW-05")
    void an_answer_about_another_need_or_without_an_answer_answers_nothing(String said) {
        assertThat(new Held()
                        .with(ReviewSectionName.WHAT_WAS_MET, "{\"need\": \"N1\", \"met\": \"met\"}", said)
                        .says("REVIEW-05"))
                .containsExactly("blocks at needs[N1].met");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"outcome\": \"O1\", \"contribution\": \"The visits\"}",
                "{\"outcome\": \"O1\", \"met\": \"met\", \"contribution\": \" \"}",
                "{\"outcome\": \"O9\", \"met\": \"met\", \"contribution\": \"The visits\"}",
            })
    @Tag("REVIEW-08")
    void of_each_outcome_it_is_said_whether_it_came_about_and_how_the_support_helped(String said) {
        assertThat(new Held()
                        .saying(
                                ReviewSectionName.WHAT_WAS_MET,
                                "{\"needs\": [{\"need\": \"N1\", \"met\": \"met\"}], \"outcomes\": [" + said + "]}")
                        .says("REVIEW-08"))
                .containsExactly("blocks at outcomes[O1].met");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"risk\": \"R1\"}", "{\"risk\": \"R1\", \"how\": \" \"}", "{\"risk\": \"R9\", \"how\": \"So\"}"
            })
    @Tag("REVIEW-08")
    void of_each_known_risk_it_is_said_how_it_is_managed(String said) {
        assertThat(new Held()
                        .with(ReviewSectionName.RISKS, "{\"risk\": \"R1\", \"how\": \"As planned\"}", said)
                        .says("REVIEW-08"))
                .containsExactly("blocks at risks[R1].how");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"fire_considered\": true, \"peep_needed\": null", "\"peep_needed\": false"})
    @Tag("REVIEW-09")
    void fire_safety_and_an_evacuation_plan_are_prompted_while_either_is_unanswered(String said) {
        assertThat(new Held()
                        .with(ReviewSectionName.RISKS, "\"fire_considered\": true,\n \"peep_needed\": false", said)
                        .says("REVIEW-09"))
                .containsExactly("prompts at fire_considered");
    }

    @ParameterizedTest(name = "decided at {0}, {1} days after the last review: asked {2}")
    @CsvSource({"REVIEW, 1, false", "REVIEW, 0, true", "REVIEW, -9, true", "PLANNING, 9, true"})
    @Tag("MONITOR-01")
    void whether_the_plan_is_monitored_is_decided_anew_at_each_review(Occasion occasion, int days, boolean asked) {
        var signed = TODAY.minusDays(30);
        OnTheDesk plan = aCompletePlan()
                .having(new Course(PlanState.SIGNED_OFF, signed, signed, signed, signed, TODAY))
                .watching(new Decided(signed.plusDays(days), occasion, false, List.of(), null, null));

        assertThat(new Held().of(plan).says("MONITOR-01")).hasSize(asked ? 1 : 0);
    }

    @ParameterizedTest(name = "held {0}, the next {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-10, 2027-11-10, -",
                "2026-11-10, 2027-11-11, SCHEDULE-05",
                "2026-11-10, 2027-11-09, SCHEDULE-10",
                "-, 2027-11-20, -",
                "-, 2027-11-21, SCHEDULE-05",
                "-, 2027-11-19, SCHEDULE-10",
                "2026-11-10, 2026-11-10, SCHEDULE-01",
                "-, 2026-11-20, SCHEDULE-01"
            })
    @Tag("SCHEDULE-05")
    @Tag("SCHEDULE-10")
    void the_gap_to_the_next_review_is_counted_from_the_day_it_was_held_and_from_today_until_that_is_said(
            @Nullable String held, String next, @Nullable String rule) {
        Held review = new Held()
                .with(ReviewSectionName.HOW_HELD, "\"held_on\": \"2026-11-20\"", "\"held_on\": " + as(held))
                .with(ReviewSectionName.NEXT, "2027-11-20", next);

        for (String each : List.of("SCHEDULE-01", "SCHEDULE-05")) {
            assertThat(review.says(each)).hasSize(each.equals(rule) ? 1 : 0);
        }
        assertThat(review.says("SCHEDULE-10").isEmpty())
                .isNotEqualTo("SCHEDULE-10".equals(rule) || "SCHEDULE-01".equals(rule));
        assertThat(review.says("SCHEDULE-09").isEmpty()).isEqualTo(rule == null);
    }

    @Test
    @Tag("SCHEDULE-09")
    @Tag("SCHEDULE-10")
    void a_reason_in_writing_is_enough_and_what_led_to_the_suggested_gap_is_named() {
        Held soon = new Held()
                .with(ReviewSectionName.NEXT, "\"breakdown_risk\": \"low\"", "\"breakdown_risk\": \"high\"")
                .with(ReviewSectionName.NEXT, "2027-11-20", "2027-02-20");

        assertThat(soon.sentences("SCHEDULE-09"))
                .singleElement()
                .asString()
                .contains(", because of breakdown risk, and");
        assertThat(new Held()
                        .with(ReviewSectionName.NEXT, "2027-11-20", "2027-02-20")
                        .sentences("SCHEDULE-09"))
                .singleElement()
                .asString()
                .doesNotContain("because of");
        assertThat(soon.with(ReviewSectionName.NEXT, "\"timing\": {", "\"timing\": {\"short_reason\": \" \", ")
                        .says("SCHEDULE-10"))
                .hasSize(1);
        assertThat(soon.with(ReviewSectionName.NEXT, "\"short_reason\": \" \"", "\"short_reason\": \"Her wish\"")
                        .says("SCHEDULE-10"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "never, This council holds no light-touch reviews after the first.",
        "where_monitored, A later review is light touch only while monitoring runs."
    })
    @Tag("REVIEW-16")
    void a_light_touch_that_the_council_does_not_allow_is_refused_in_its_own_words(String allowed, String says) {
        assertThat(new Held()
                        .of(aCompletePlan().where("review.light_touch.allowed", allowed))
                        .with(ReviewSectionName.HOW_HELD, "\"full\"", "\"light_touch\"")
                        .sentences("REVIEW-16"))
                .containsExactly(says);
    }

    @ParameterizedTest(name = "took part {0}, because {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "true, -, -",
                "false, -, person_not_because",
                "false, ' ', person_not_because",
                "false, In hospital, -",
                "-, In hospital, person_took_part"
            })
    @Tag("REVIEW-06")
    void the_adult_takes_part_or_it_is_said_why_not(
            @Nullable Boolean tookPart, @Nullable String because, @Nullable String asked) {
        assertThat(new Held()
                        .with(
                                ReviewSectionName.HOW_HELD,
                                "\"person_took_part\": true",
                                "\"person_took_part\": " + tookPart + ", \"person_not_because\": " + as(because))
                        .says("REVIEW-06"))
                .isEqualTo(asked == null ? List.of() : List.of("blocks at " + asked));
    }

    @ParameterizedTest(name = "cannot ask {0}, named {1}: asked {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "true, her sister Ana, false",
                "true, HER SISTER ANA of Hill Road, false",
                "true, Somebody else, true",
                "true, -, true",
                "false, Somebody else, false"
            })
    @Tag("REVIEW-06")
    void whoever_is_interested_in_the_welfare_of_somebody_who_cannot_ask_is_named_with_their_part(
            boolean cannotAsk, @Nullable String named, boolean asked) {
        Held review = new Held()
                .withInterested("Her sister Ana ")
                .with(
                        ReviewSectionName.HOW_HELD,
                        "\"who_else\": \"nobody\"",
                        "\"who_else\": \"Ana\", \"lacks_capacity_to_ask\": " + cannotAsk + ", \"others\": [{\"who\": "
                                + as(named) + ", \"took_part\": true}]");

        assertThat(review.says("REVIEW-06")).isEqualTo(asked ? List.of("blocks at others") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"Lurdes, false", "lurdes costa, false", "Ray, true"})
    @Tag("REVIEW-06")
    void a_carer_on_record_is_named_and_nobody_else_in_their_place(String named, boolean asked) {
        Held review = new Held()
                .withCarer("Lurdes")
                .with(
                        ReviewSectionName.HOW_HELD,
                        "\"who_else\": \"nobody\"",
                        "\"who_else\": \"Ray\", \"others\": [{\"who\": \"" + named + "\", \"took_part\": true}]");

        assertThat(review.says("REVIEW-06")).isEqualTo(asked ? List.of("blocks at others") : List.of());
    }

    @Test
    @Tag("REVIEW-07")
    void a_carer_who_said_who_is_to_be_there_is_not_asked_again() {
        assertThat(new Held().of(aCompletePlan().ofKind(PlanKind.SUPPORT_PLAN)).says("REVIEW-07"))
                .isEmpty();
    }
}
