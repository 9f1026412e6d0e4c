package uk.ourplan.core.law.planning.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.agreement.CountingDown.Condition;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.SeekingAgreement;

/** AGREE-04, AGREE-06, AGREE-08, AGREE-09, AGREE-10. Today is 20 November 2026. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SeekingAgreementSpec {

    private static final String ASSUMED = "agree.assumed_agreement_enabled";
    private static final String ONE_CALL =
            "{\"stage\": \"follow_up_calls\", \"dated\": \"2026-11-12\", \"result\": \"not in\"}";
    private static final String THE_VISIT =
            "{\"stage\": \"draft_planning\", \"dated\": \"2026-11-01\", \"result\": \"liked it\"}";

    /** Presented on this day and not back. */
    private static OnTheDesk presented(String day, String more) {
        return aCompletePlan().agreed("""
                        {"draft_given": "%1$s", "disclaimer_told": "%1$s", "presented": "%1$s", "told_assumed": true,
                         "reason_unsigned": "Does not answer", "steps_to_agree": [{"what": "Offered", "result": "none"}], %2$s}""".formatted(day, more), AgreementStatus.AWAITING);
    }

    private static OnTheDesk tried(String day, String... efforts) {
        return presented(day, "\"seeking\": {\"efforts\": [" + String.join(", ", efforts) + "]}");
    }

    private static List<String> unmet(OnTheDesk plan) {
        return CountingDown.of(plan.desk(), plan.policy()).conditions().stream()
                .filter(condition -> !condition.met())
                .map(Condition::key)
                .toList();
    }

    @Test
    void the_last_day_is_fourteen_days_after_the_presentation_and_agreement_is_assumable_from_the_next() {
        OnTheDesk plan = tried("2026-11-06", THE_VISIT, ONE_CALL).where(ASSUMED, true);
        CountingDown down = CountingDown.of(plan.desk(), plan.policy());

        assertThat(down.lastDay()).isEqualTo("2026-11-20");
        assertThat(down.daysLeft(OnTheDesk.TODAY)).isEqualTo(1);
        assertThat(unmet(plan)).containsExactly("window_over");
        assertThat(unmet(tried("2026-11-05", THE_VISIT, ONE_CALL).where(ASSUMED, true)))
                .isEmpty();
    }

    @Test
    void a_plan_that_came_back_is_not_assumed_to_be_agreed() {
        OnTheDesk back = presented("2026-11-05", "\"seeking\": {\"returned\": \"2026-11-19\"}")
                .where(ASSUMED, true);

        assertThat(unmet(back)).contains("window_over");
        assertThat(back.sentences("AGREE-09")).containsExactly("The plan came back, so agreement is not assumed.");
        assertThat(back.owes("AGREE-10")).isEmpty();
    }

    @Test
    void where_a_legal_representative_is_to_sign_only_presenting_it_to_them_begins_the_period() {
        String theirs = "\"awaited_from\": \"legal_representative\", \"seeking\": {%s}";
        OnTheDesk never = presented("2026-11-01", theirs.formatted("")).where(ASSUMED, true);
        OnTheDesk later = presented(
                        "2026-11-01",
                        theirs.formatted("\"representative_presented\": \"2026-11-05\", \"representative_told\": true"))
                .where(ASSUMED, true);

        assertThat(CountingDown.of(never.desk(), never.policy()).lastDay()).isNull();
        assertThat(never.sentences("AGREE-09"))
                .containsExactly("A legal representative is to sign, and the plan was not presented to them.");
        assertThat(CountingDown.of(later.desk(), later.policy()).lastDay()).isEqualTo("2026-11-19");
    }

    @Test
    void without_notice_on_presentation_or_in_doubt_about_capacity_nothing_is_assumed() {
        OnTheDesk plan = aCompletePlan()
                .agreed("{\"presented\": \"2026-11-01\", \"told_assumed\": false}", AgreementStatus.AWAITING)
                .where(ASSUMED, true)
                .whoseCapacity("[{\"decision\": \"agree_plan\", \"status\": \"doubted\"}]");

        assertThat(unmet(plan)).contains("notice", "right_signatory", "efforts", "reason");
        assertThat(plan.sentences("AGREE-08"))
                .containsExactly(
                        "Whether the person can decide on the plan is in doubt and not assessed, so agreement is not assumed.");
    }

    @Test
    void the_council_that_does_not_assume_agreement_meets_the_first_condition_never() {
        assertThat(unmet(tried("2026-11-01", THE_VISIT, ONE_CALL))).containsExactly("setting_on");
    }

    @Test
    void a_call_is_owed_on_each_of_the_councils_days_until_it_is_made() {
        assertThat(presented("2026-11-16", "\"seeking\": {}").owes("AGREE-10"))
                .containsExactly("AGREE-10:2026-11-16:7 by 2026-11-23");
        assertThat(presented("2026-11-05", "\"seeking\": {}")
                        .where("agree.follow_up_call_days", List.of(5L, 10L))
                        .owes("AGREE-10"))
                .containsExactly("AGREE-10:2026-11-05:5 by 2026-11-10", "AGREE-10:2026-11-05:10 by 2026-11-15");
        assertThat(tried("2026-11-05", ONE_CALL)
                        .where("agree.follow_up_call_days", List.of(5L, 10L))
                        .owes("AGREE-10"))
                .containsExactly("AGREE-10:2026-11-05:10 by 2026-11-15");
    }

    @Test
    void calls_stop_when_it_is_agreed_or_disputed() {
        assertThat(presented("2026-11-05", "\"seeking\": {}")
                        .standing(AgreementStatus.DISPUTED)
                        .owes("AGREE-10"))
                .isEmpty();
        assertThat(aCompletePlan().owes("AGREE-10")).isEmpty();
    }

    @Test
    void an_effort_at_the_visit_and_a_call_are_enough_until_the_review_stage_is_due() {
        assertThat(unmet(tried("2026-11-05", THE_VISIT, ONE_CALL).where(ASSUMED, true)))
                .isEmpty();
        assertThat(unmet(tried(
                                "2026-09-01",
                                THE_VISIT,
                                "{\"stage\": \"follow_up_calls\", \"dated\": \"2026-09-08\", \"result\": \"not in\"}")
                        .where(ASSUMED, true)))
                .containsExactly("efforts");
    }

    @Test
    void without_any_effort_every_stage_that_is_due_is_named() {
        assertThat(tried("2026-11-05").where(ASSUMED, true).sentences("AGREE-10"))
                .containsExactly(
                        "No effort to get the plan back is logged at the stage “Draft planning”, due since 5 November 2026.",
                        "No effort to get the plan back is logged at the stage “Follow-up calls”, due since 12 November 2026.");
    }

    @Test
    void an_effort_before_the_presentation_is_no_follow_up_call() {
        EffortsToAgree efforts = new EffortsToAgree(
                false, false, null, List.of(new EffortsToAgree.Made("follow_up_calls", LocalDate.of(2026, 11, 1))));

        assertThat(efforts.logged(LocalDate.of(2026, 11, 5), aCompletePlan().policy()))
                .isFalse();
    }

    @Test
    void a_plan_that_is_back_or_capacity_in_doubt_rules_assumption_out() {
        SeekingAgreement back = new SeekingAgreement(
                List.of(), List.of(), null, null, LocalDate.of(2026, 11, 6), null, null, null, null);

        assertThat(EffortsToAgree.of(back, false, null).ruleItOut()).isTrue();
        assertThat(EffortsToAgree.of(SeekingAgreement.NONE, true, null).ruleItOut())
                .isTrue();
        assertThat(EffortsToAgree.of(SeekingAgreement.NONE, false, null).ruleItOut())
                .isFalse();
    }

    @Test
    void only_doubt_about_this_decision_rules_it_out() {
        OnTheDesk plan = tried("2026-11-05", THE_VISIT, ONE_CALL).where(ASSUMED, true);

        assertThat(unmet(plan.whoseCapacity("[{\"decision\": \"manage_money\", \"status\": \"doubted\"}]")))
                .isEmpty();
        assertThat(unmet(plan.whoseCapacity("[{\"decision\": \"agree_plan\", \"status\": \"doubted\"}]")))
                .containsExactly("right_signatory");
    }

    @Test
    void of_a_plan_that_was_taken_over_under_way_what_was_said_of_the_efforts_holds_until_one_is_logged() {
        OnTheDesk over = presented("2026-11-05", "\"efforts_logged\": true").where(ASSUMED, true);

        assertThat(over.sentences("AGREE-10")).isEmpty();
        assertThat(unmet(over)).isEmpty();
        assertThat(unmet(presented("2026-11-05", "\"efforts_logged\": false").where(ASSUMED, true)))
                .containsExactly("efforts");
        assertThat(unmet(presented(
                                "2026-11-05",
                                "\"efforts_logged\": true, \"seeking\": {\"efforts\": [" + THE_VISIT + "]}")
                        .where(ASSUMED, true)))
                .containsExactly("efforts");
    }

    @Test
    void an_effort_without_its_day_or_at_another_stage_is_none_at_this_one() {
        assertThat(unmet(tried("2026-11-05", THE_VISIT, "{\"stage\": \"follow_up_calls\", \"result\": \"not in\"}")
                        .where(ASSUMED, true)))
                .containsExactly("efforts");
        assertThat(unmet(tried("2026-11-05", THE_VISIT, ONE_CALL.replace("follow_up_calls", "draft_planning"))
                        .where(ASSUMED, true)))
                .containsExactly("efforts");
    }

    @Test
    void a_presented_version_that_nobody_signed_prompts_for_both_signatures_and_blocks_nothing() {
        OnTheDesk plan = presented("2026-11-10", "\"seeking\": {}");

        assertThat(plan.says("AGREE-06")).containsExactly("prompts at null", "prompts at null");
        assertThat(plan.owes("AGREE-06")).containsExactly("AGREE-06:2026-11-10");
        assertThat(plan.stops()).noneMatch(stop -> stop.startsWith("AGREE-06"));
    }

    @Test
    void where_agreement_is_assumed_or_spoken_only_the_practitioners_signature_is_asked_for() {
        for (AgreementStatus status : List.of(AgreementStatus.ASSUMED, AgreementStatus.AGREED_UNSIGNED)) {
            assertThat(presented("2026-11-10", "\"seeking\": {}")
                            .standing(status)
                            .sentences("AGREE-06"))
                    .containsExactly("The practitioner has not signed this version.");
        }
        assertThat(aCompletePlan().says("AGREE-06")).isEmpty();
    }

    @Test
    void a_council_that_expects_no_signature_is_not_prompted_for_the_persons() {
        assertThat(presented("2026-11-10", "\"seeking\": {\"practitioner_signed\": \"2026-11-10\"}")
                        .where("agree.signature_expected", false)
                        .says("AGREE-06"))
                .isEmpty();
    }

    @Test
    void who_wishes_to_go_faster_may_agree_on_the_same_day() {
        String sameDay = """
                {"draft_given": "2026-11-10", "disclaimer_told": "2026-11-10", "presented": "2026-11-10", "signed": "2026-11-10",
                 "signed_by": "person", "steps_to_agree": [{"what": "Offered", "result": "agreed"}], "seeking": {%s}}""";

        assertThat(aCompletePlan()
                        .agreed(sameDay.formatted(""), AgreementStatus.SIGNED)
                        .says("AGREE-04"))
                .hasSize(1);
        assertThat(aCompletePlan()
                        .agreed(sameDay.formatted("\"wish_faster\": true"), AgreementStatus.SIGNED)
                        .says("AGREE-04"))
                .isEmpty();
    }
}
