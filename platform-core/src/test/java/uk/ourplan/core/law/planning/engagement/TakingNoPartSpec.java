package uk.ourplan.core.law.planning.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;

/** The examples of INVOLVE-13 to INVOLVE-18 and SAFEGUARD-04, as the plan check finds them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TakingNoPartSpec {

    private static final String TOLD = """
            "because": "neither", "information": "2026-10-02", "wants_needs_met": "yes", "told_plan_required": "2026-10-10",
            "asked_representative": "2026-10-10", "told_will_proceed": "2026-10-10\"""";
    private static final String GOES_ON =
            "\"goes_on\": true, \"action\": \"Met her alone\", \"last_resort\": \"Three ways\"";
    private static final Course SIGNED = new Course(
            PlanState.SIGNED_OFF,
            LocalDate.of(2026, 11, 2),
            LocalDate.of(2026, 11, 10),
            LocalDate.of(2026, 11, 16),
            LocalDate.of(2026, 11, 18),
            null);
    private static final String DRAFT = ", \"draft_copy\": \"2026-11-10\", \"review_invitation\": \"2026-11-10\"";

    /** INVOLVE-13. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"because\": \"substantial_difficulty\" | blocks at not_engaging.support_in_place",
                "\"tries\": [] | blocks at not_engaging.because",
                "\"because\": \"neither\" | blocks at not_engaging.information",
                "\"because\": \"neither\", \"information\": \"2026-05-02\" | blocks at not_engaging.wants_needs_met"
            })
    void the_steps_follow_one_another(String said, String says) {
        assertThat(apart(said).says("INVOLVE-13")).containsExactly(says);
    }

    @Test
    void two_failed_tries_to_ask_go_on_to_planning_with_a_word_on_the_risk() {
        OnTheDesk plan = apart("""
                "because": "neither", "information": "2026-10-02", "wants_needs_met": "unknown",
                "tries": [{"step": "still_wants", "dated": "2026-10-03", "reason": "No answer"},
                          {"step": "still_wants", "dated": "2026-10-08", "reason": "Door not opened"}]""");

        assertThat(plan.says("INVOLVE-13")).containsExactly("prompts at not_engaging.wants_needs_met");
        assertThat(plan.says("INVOLVE-15")).isNotEmpty();
    }

    /** INVOLVE-15. */
    @Test
    void nothing_is_drafted_before_the_person_was_told_and_asked() {
        assertThat(apart(TOLD.replace("\"told_will_proceed\": \"2026-10-10\"", "\"told_will_proceed\": null") + DRAFT)
                        .stops())
                .containsExactly("INVOLVE-15 stops present");
        assertThat(apart(TOLD + DRAFT).stops()).isEmpty();
    }

    @Test
    void a_step_that_was_tried_for_a_reason_counts_for_somebody_who_cannot_be_reached() {
        assertThat(apart(TOLD.replace("\"told_will_proceed\": \"2026-10-10\"", """
                "tries": [{"step": "told_will_proceed", "dated": "2026-10-10", "reason": "Gone away"}]""") + DRAFT)
                        .stops())
                .isEmpty();
    }

    @Test
    void every_carer_is_asked_and_where_capacity_is_lacking_others_in_the_persons_interests() {
        OnTheDesk plan = apart(TOLD + DRAFT)
                .having(SectionName.PEOPLE_INVOLVED, "/people", "[{\"id\": \"P1\", \"roles\": [\"carer\"]}]");

        assertThat(plan.says("INVOLVE-15")).containsExactly("blocks at not_engaging.carers_consulted");
        assertThat(apart(TOLD + DRAFT).whoseCapacity("""
                        [{"decision": "take_part_in_planning", "status": "assessed_lacks", "assessed": "2026-10-01",
                          "finding": "Cannot weigh"}]""").says("INVOLVE-15"))
                .containsExactly("blocks at not_engaging.best_interests_people");
    }

    @Test
    void the_draft_is_in_the_persons_hands_with_an_invitation_and_time_to_answer() {
        assertThat(apart(TOLD).says("INVOLVE-15")).containsExactly("blocks at not_engaging.draft_copy");
        assertThat(apart(TOLD + ", \"draft_copy\": \"2026-11-10\"").says("INVOLVE-15"))
                .containsExactly("blocks at not_engaging.review_invitation");
        assertThat(apart(TOLD + DRAFT)
                        .where("plan.draft_review_period_days", 10L)
                        .stops())
                .isEmpty();
        assertThat(apart(TOLD + DRAFT)
                        .where("plan.draft_review_period_days", 11L)
                        .stops())
                .containsExactly("INVOLVE-15 stops submit");
    }

    /** INVOLVE-14. */
    @Test
    void where_planning_stopped_the_duty_stays_open_for_needs_without_an_alternative() {
        OnTheDesk plan = aCompletePlan()
                .whoseNeed("met_by", "[]")
                .whoseCircumstances("{\"stopped\": {\"dated\": \"2026-11-15\"}}");

        assertThat(plan.stops()).contains("INVOLVE-14 stops present");
        assertThat(plan.sentences("INVOLVE-14"))
                .singleElement()
                .asString()
                .contains("1 eligible need has no alternative");
    }

    /** INVOLVE-16, SAFEGUARD-04. */
    @Test
    void who_stands_in_the_way_is_asked_about_informed_and_considered_for_safeguarding() {
        assertThat(obstructed("\"asked_for_by_person\": false, \"out_of_concern\": true")
                        .says("INVOLVE-16"))
                .containsExactly("prompts at obstruction.asked_for_by_person");
        assertThat(obstructed("\"asked_for_by_person\": false, \"out_of_concern\": true, \"risk_of_abuse\": false")
                        .says("INVOLVE-16"))
                .containsExactly("prompts at obstruction.information_given");
        assertThat(obstructed("\"risk_of_abuse\": true").says("SAFEGUARD-04"))
                .containsExactly("prompts at obstruction.safeguarding_decision");
        assertThat(obstructed(
                                "\"safeguarding_considered\": \"2026-10-01\", \"safeguarding_decision\": \"Not raised: a misunderstanding\"")
                        .says("SAFEGUARD-04"))
                .isEmpty();
    }

    /** INVOLVE-17. */
    @Test
    void a_plan_from_the_assessment_alone_is_a_stated_last_resort_with_every_carer_consulted() {
        String goesOn = "\"goes_on\": true, \"confirmed_by_person\": false, \"action\": \"Met her at the day centre\"";

        assertThat(obstructed(goesOn).says("INVOLVE-17")).containsExactly("blocks at obstruction.last_resort");
        assertThat(obstructed(goesOn + ", \"last_resort\": \"Three ways tried\"")
                        .says("INVOLVE-17"))
                .isEmpty();
        assertThat(obstructed(goesOn + ", \"last_resort\": \"Three ways tried\"")
                        .having(SectionName.PEOPLE_INVOLVED, "/people", "[{\"id\": \"P1\", \"roles\": [\"carer\"]}]")
                        .says("INVOLVE-17"))
                .containsExactly("blocks at obstruction.carers_consulted");
        assertThat(obstructed("\"goes_on\": true").says("INVOLVE-17"))
                .containsExactly("blocks at obstruction.action", "blocks at obstruction.last_resort");
        assertThat(obstructed("\"goes_on\": true, \"confirmed_by_person\": true")
                        .says("INVOLVE-17"))
                .isEmpty();
    }

    /** INVOLVE-18. */
    @Test
    void a_review_is_offered_once_the_person_can_take_part() {
        assertThat(aCompletePlan()
                        .whoseCircumstances(
                                "{\"involved_now\": {\"dated\": \"2026-07-01\", \"because\": \"capacity_regained\"}}")
                        .says("INVOLVE-18"))
                .containsExactly("prompts at involved_now.review_offered");
        assertThat(aCompletePlan().whoseCircumstances("""
                        {"involved_now": {"dated": "2026-07-01", "review_offered": "2026-07-02", "review_taken": false,
                          "reason": "Content as it is"}}""").says("INVOLVE-18")).isEmpty();
        assertThat(aCompletePlan().says("INVOLVE-18")).isEmpty();
    }

    /** The tasks of INVOLVE-13, INVOLVE-17, INVOLVE-18 and S117-05. */
    @Test
    void what_comes_next_is_a_task_until_it_is_done() {
        assertThat(apart("\"because\": \"substantial_difficulty\"").owes("INVOLVE-13"))
                .containsExactly("INVOLVE-13:support");
        assertThat(apart("\"because\": \"neither\", \"information\": \"2026-05-02\"")
                        .owes("INVOLVE-13"))
                .containsExactly("INVOLVE-13:still_wants");
        assertThat(apart(TOLD).owes("INVOLVE-13")).isEmpty();
        assertThat(obstructed("\"goes_on\": true, \"confirmed_by_person\": false")
                        .owes("INVOLVE-17"))
                .containsExactly("INVOLVE-17:action");
        assertThat(aCompletePlan()
                        .whoseCircumstances("{\"involved_now\": {\"dated\": \"2026-07-01\"}}")
                        .owes("INVOLVE-18"))
                .containsExactly("INVOLVE-18:review by 2026-07-01");
        assertThat(aCompletePlan()
                        .whoseCircumstances("{\"not_engaging\": {}, \"section_117\": {\"status\": \"active\"}}")
                        .owes("S117-05"))
                .containsExactly("S117-05:contact");
        assertThat(aCompletePlan()
                        .whoseCircumstances("{\"not_engaging\": {}, \"section_117\": {\"status\": \"ended\"}}")
                        .owes("S117-05"))
                .isEmpty();
    }

    /** INVOLVE-15, INVOLVE-17: it is the carers who are asked, not everybody. */
    @Test
    void somebody_around_the_person_who_is_no_carer_need_not_be_asked() {
        String neighbour = "[{\"id\": \"P1\", \"roles\": [\"relative\"]}]";

        assertThat(apart(TOLD + DRAFT)
                        .having(SectionName.PEOPLE_INVOLVED, "/people", neighbour)
                        .says("INVOLVE-15"))
                .isEmpty();
        assertThat(obstructed(GOES_ON)
                        .having(SectionName.PEOPLE_INVOLVED, "/people", neighbour)
                        .says("INVOLVE-17"))
                .isEmpty();
    }

    /** INVOLVE-15, INVOLVE-17. */
    @ParameterizedTest
    @CsvSource({
        "take_part_in_planning, assessed_lacks, true",
        "take_part_in_planning, assessed_has, false",
        "manage_money, assessed_lacks, false"
    })
    void others_are_involved_in_their_best_interests_where_they_lack_capacity_to_take_part_and_only_there(
            String decision, String status, boolean asked) {
        String capacity = """
                [{"decision": "%s", "status": "%s", "assessed": "2026-10-01", "finding": "Talked it through"}]""".formatted(decision, status);

        assertThat(apart(TOLD + DRAFT)
                        .whoseCapacity(capacity)
                        .says("INVOLVE-15")
                        .contains("blocks at not_engaging.best_interests_people"))
                .isEqualTo(asked);
        assertThat(obstructed(GOES_ON)
                        .whoseCapacity(capacity)
                        .says("INVOLVE-17")
                        .contains("blocks at obstruction.best_interests_people"))
                .isEqualTo(asked);
        assertThat(obstructed(GOES_ON + ", \"best_interests_people\": \"Her sister\"")
                        .whoseCapacity(capacity)
                        .says("INVOLVE-17"))
                .isEmpty();
    }

    /** INVOLVE-13. */
    @Test
    void lack_of_capacity_without_support_is_told_apart_from_a_cause_that_nobody_knows() {
        assertThat(apart("\"because\": \"lack_of_capacity\"").sentences("INVOLVE-13"))
                .singleElement()
                .asString()
                .endsWith("and nobody supports them.");
        assertThat(apart("\"tries\": []").sentences("INVOLVE-13"))
                .singleElement()
                .asString()
                .endsWith("is behind it is open.");
    }

    /** INVOLVE-15. */
    @Test
    void the_time_to_answer_runs_from_whichever_of_draft_and_invitation_came_later() {
        assertThat(answerIn("2026-11-05", "2026-11-12")).containsExactly("INVOLVE-15 stops submit");
        assertThat(answerIn("2026-11-12", "2026-11-05")).containsExactly("INVOLVE-15 stops submit");
        assertThat(answerIn("2026-11-05", "2026-11-10")).isEmpty();
    }

    private static Set<String> answerIn(String draft, String invitation) {
        return apart(TOLD + ", \"draft_copy\": \"%s\", \"review_invitation\": \"%s\"".formatted(draft, invitation))
                .where("plan.draft_review_period_days", 10L)
                .stops();
    }

    /** INVOLVE-14. */
    @ParameterizedTest
    @CsvSource({
        "true, [], 1 eligible need has no alternative",
        "true, '[\"community\"]', No eligible need is without an alternative",
        "false, [], No eligible need is without an alternative"
    })
    void only_an_eligible_need_that_nothing_else_meets_keeps_the_duty_open(String eligible, String metBy, String says) {
        OnTheDesk plan = aCompletePlan()
                .with(SectionName.NEEDS, """
                        {"needs": [{"id": "N1", "eligible": %s, "met_by": %s}]}""".formatted(eligible, metBy))
                .whoseCircumstances("{\"stopped\": {\"dated\": \"2026-11-15\"}}");

        assertThat(plan.sentences("INVOLVE-14")).singleElement().asString().contains(says);
    }

    /** SAFEGUARD-04. */
    @Test
    void a_decision_about_a_concern_wants_both_its_day_and_what_was_decided_and_says_where_there_is_a_risk() {
        assertThat(obstructed("\"safeguarding_considered\": \"2026-10-01\"").says("SAFEGUARD-04"))
                .containsExactly("prompts at obstruction.safeguarding_decision");
        assertThat(obstructed("\"safeguarding_decision\": \"Not raised\"").says("SAFEGUARD-04"))
                .containsExactly("prompts at obstruction.safeguarding_decision");
        assertThat(obstructed("\"risk_of_abuse\": true").sentences("SAFEGUARD-04"))
                .singleElement()
                .asString()
                .contains("is at risk");
        assertThat(obstructed("\"risk_of_abuse\": false").sentences("SAFEGUARD-04"))
                .singleElement()
                .asString()
                .doesNotContain("is at risk");
    }

    /** INVOLVE-13. */
    @Test
    void each_of_the_first_steps_is_a_task_of_its_own() {
        assertThat(apart("\"tries\": []").owes("INVOLVE-13")).containsExactly("INVOLVE-13:cause");
        assertThat(apart("\"because\": \"neither\"").owes("INVOLVE-13")).containsExactly("INVOLVE-13:information");
        assertThat(aCompletePlan().owes("INVOLVE-13")).isEmpty();
    }

    /** INVOLVE-15. */
    @Test
    void the_final_plan_goes_to_whoever_took_no_part_from_the_day_on_which_it_is_signed() {
        OnTheDesk signed = apart(TOLD + DRAFT).having(SIGNED);

        assertThat(signed.owes("INVOLVE-15")).containsExactly("INVOLVE-15:final_copy by 2026-11-18");
        assertThat(apart(TOLD + DRAFT + ", \"final_copy\": \"2026-11-19\"")
                        .having(SIGNED)
                        .owes("INVOLVE-15"))
                .isEmpty();
        assertThat(apart(TOLD + DRAFT).owes("INVOLVE-15")).isEmpty();
        assertThat(aCompletePlan().having(SIGNED).owes("INVOLVE-15")).isEmpty();
    }

    /** INVOLVE-16. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"asked_for_by_person\": false, \"out_of_concern\": true                                | true",
                "\"asked_for_by_person\": false, \"risk_of_abuse\": false                                | true",
                "\"out_of_concern\": true, \"risk_of_abuse\": false                                      | true",
                "\"asked_for_by_person\": false, \"out_of_concern\": true, \"risk_of_abuse\": false      | false"
            })
    void the_three_questions_and_a_word_to_whoever_stands_in_the_way_are_a_task_until_all_is_done(
            String answers, boolean open) {
        String told = ", \"information_given\": \"2026-10-02\"";
        String whyNot = ", \"information_reason\": \"It would put her at risk\"";

        assertThat(obstructed(answers).owes("INVOLVE-16")).containsExactly("INVOLVE-16:answers");
        assertThat(obstructed(answers + told).owes("INVOLVE-16")).hasSize(open ? 1 : 0);
        assertThat(obstructed(answers + whyNot).owes("INVOLVE-16")).hasSize(open ? 1 : 0);
        assertThat(obstructed(answers + whyNot).says("INVOLVE-16")).hasSize(open ? 1 : 0);
    }

    /** INVOLVE-17. */
    @Test
    void what_is_done_about_it_is_the_managers_task_until_it_is_on_record() {
        assertThat(obstructed("\"goes_on\": true").owedTasks("INVOLVE-17"))
                .singleElement()
                .satisfies(task -> assertThat(task.owner()).isEqualTo(TaskOwner.LINE_MANAGER));
        assertThat(obstructed(GOES_ON).owes("INVOLVE-17")).isEmpty();
        assertThat(obstructed("\"goes_on\": true").owes("INVOLVE-16")).isEmpty();
        assertThat(aCompletePlan().owes("INVOLVE-16")).isEmpty();
    }

    /** INVOLVE-18. */
    @ParameterizedTest
    @CsvSource({"false, false, true", "true, false, true", "false, true, true", "true, true, false"})
    void a_review_is_owed_until_it_was_both_offered_and_answered(boolean offered, boolean answered, boolean owed) {
        OnTheDesk plan = aCompletePlan()
                .whoseCircumstances("""
                        {"involved_now": {"dated": "2026-07-01", "review_offered": %s, "review_taken": %s}}""".formatted(offered ? "\"2026-07-02\"" : null, answered ? "false" : null));

        assertThat(plan.owes("INVOLVE-18")).hasSize(owed ? 1 : 0);
        assertThat(plan.says("INVOLVE-18")).hasSize(owed ? 1 : 0);
    }

    /** INVOLVE-18. */
    @Test
    void once_a_plan_that_was_made_without_them_is_in_force_a_review_is_owed_without_a_day() {
        assertThat(apart(TOLD + DRAFT).having(SIGNED).owes("INVOLVE-18")).containsExactly("INVOLVE-18:review");
        assertThat(obstructed(GOES_ON).having(SIGNED).owes("INVOLVE-18")).containsExactly("INVOLVE-18:review");
        assertThat(apart(TOLD + DRAFT).owes("INVOLVE-18")).isEmpty();
        assertThat(aCompletePlan().having(SIGNED).owes("INVOLVE-18")).isEmpty();
        assertThat(aCompletePlan().whoseCircumstances("""
                                {"not_engaging": {"because": "neither"},
                                 "involved_now": {"review_offered": "2026-07-02", "review_taken": false}}""").having(SIGNED).owes("INVOLVE-18"))
                .isEmpty();
    }

    private static OnTheDesk apart(String said) {
        return aCompletePlan().whoseCircumstances("{\"not_engaging\": {" + said + "}}");
    }

    private static OnTheDesk obstructed(String said) {
        return aCompletePlan().whoseCircumstances("{\"obstruction\": {\"who\": \"P1\", " + said + "}}");
    }
}
