package uk.ourplan.core.law.planning.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Kept;
import uk.ourplan.language.plan.InformalRecordEnd;
import uk.ourplan.language.plan.InformalRecordKind;
import uk.ourplan.language.plan.PlanKeeping;
import uk.ourplan.language.plan.PlanKeeping.InformalRecord;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeepingSpec {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    @Tag("RECORD-01")
    void a_plan_begun_on_an_older_template_warns_and_one_on_the_current_does_not() {
        assertThat(aCompletePlan().kept("{\"template\": \"0\"}").sentences("RECORD-01"))
                .containsExactly("The plan was begun on version 0 of the council's template; version 1 is in force.");
        assertThat(aCompletePlan().kept("{\"template\": \"1\"}").says("RECORD-01"))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("RECORD-02")
    @CsvSource(
            nullValues = "none",
            value = {
                "5,    2026-11-01, 2026-11-06, 5, 0",
                "5,    2026-11-01, 2026-11-07, 6, 1",
                "5,    2026-11-14, none,       6, 1",
                "none, 2026-11-01, 2026-11-19, 18, 0"
            })
    void a_draft_recorded_late_warns_and_without_a_limit_the_days_are_only_shown(
            @Nullable Long limit, LocalDate talk, @Nullable LocalDate recorded, int days, int warnings) {
        PlanKeeping keeping = PlanKeeping.none().talked(talk, recorded, null);
        OnTheDesk plan = aCompletePlan()
                .agreed("{}", uk.ourplan.language.plan.AgreementStatus.AWAITING)
                .kept(Kept.nothing().having(keeping))
                .where("plan.draft_recording_days", limit == null ? "none" : limit);

        assertThat(KeepingOnPlan.daysToRecord(keeping, null, TODAY)).isEqualTo(days);
        assertThat(plan.says("RECORD-02")).hasSize(warnings).allMatch(said -> said.startsWith("warns"));
    }

    @Test
    @Tag("RECORD-03")
    void no_informal_record_prompts_and_one_of_two_without_a_use_warns() {
        assertThat(aCompletePlan().kept("{}").says("RECORD-03")).containsExactly("prompts at null");
        assertThat(aCompletePlan().kept("""
                                {"informal_records": [{"id": "I1", "kind": "tool", "use": "on_the_plan"},
                                  {"id": "I2", "kind": "pros_cons"}]}""").sentences("RECORD-03"))
                .containsExactly("Neither on the plan nor marked as not relevant: informal record: I2.");
        assertThat(aCompletePlan().kept("""
                                {"informal_records": [{"id": "I1", "kind": "tool", "use": "not_relevant"}]}""").says("RECORD-03")).isEmpty();
    }

    @ParameterizedTest
    @Tag("RECORD-04")
    @CsvSource(
            nullValues = "none",
            value = {
                "FILED,     2026-11-20, none,  ''",
                "DESTROYED, 2026-11-20, none,  ''",
                "RETURNED,  2026-11-20, false, asked_for",
                "RETURNED,  2026-11-20, none,  asked_for",
                "RETURNED,  2026-11-20, true,  ''",
                "FILED,     2026-11-21, none,  dated",
                "FILED,     none,       none,  dated"
            })
    void an_informal_record_is_given_back_only_where_the_person_asked(
            InformalRecordEnd end, @Nullable LocalDate dated, @Nullable Boolean asked, String wrong) {
        assertThat(InformalRecordsEnd.faults(end, dated, asked, TODAY).keySet())
                .containsExactlyElementsOf(wrong.isEmpty() ? List.of() : List.of(wrong));
    }

    @Test
    @Tag("RECORD-04")
    void a_filed_record_is_kept_for_the_councils_months_and_a_destroyed_one_not_at_all() {
        var policy = aCompletePlan().where("record.informal_retention", 12L).policy();

        assertThat(InformalRecordsEnd.keptUntil(InformalRecordEnd.FILED, TODAY, policy))
                .isEqualTo(LocalDate.of(2027, 11, 20));
        assertThat(InformalRecordsEnd.keptUntil(InformalRecordEnd.DESTROYED, TODAY, policy))
                .isNull();
        assertThat(InformalRecordsEnd.keptUntil(
                        InformalRecordEnd.FILED, TODAY, aCompletePlan().policy()))
                .as("as long as the case record")
                .isNull();
    }

    @Test
    @Tag("RECORD-04")
    void planning_is_not_closed_while_a_record_has_no_end_and_it_is_named() {
        assertThat(InformalRecordsEnd.whyNotClosed(holding(record("I1", InformalRecordEnd.FILED), record("I2", null))))
                .get()
                .asString()
                .contains("I2")
                .doesNotContain("I1");
        assertThat(InformalRecordsEnd.whyNotClosed(holding(record("I1", InformalRecordEnd.FILED))))
                .isEmpty();
    }

    @Test
    @Tag("RECORD-06")
    void a_plan_signed_on_paper_warns_until_its_scan_is_filed_on_the_version() {
        assertThat(aCompletePlan().kept(Kept.nothing()).says("RECORD-06")).containsExactly("warns at null");
        assertThat(aCompletePlan()
                        .kept(new Kept(PlanKeeping.none(), false, List.of(), true, false))
                        .says("RECORD-06"))
                .isEmpty();
    }

    @Test
    @Tag("NEED-11")
    void the_same_words_as_in_somebody_elses_plan_prompt_and_the_other_is_not_named() {
        OnTheDesk plan = aCompletePlan().kept(new Kept(PlanKeeping.none(), true, List.of(), false, false));

        assertThat(plan.says("NEED-11")).containsExactly("prompts at null");
        assertThat(plan.stops()).isEmpty();
        assertThat(aCompletePlan().says("NEED-11")).isEmpty();
    }

    @Test
    @Tag("CONTENT-17")
    void what_the_writer_answered_and_the_manager_did_not_is_asked_after_and_stops_nothing() {
        OnTheDesk plan = aCompletePlan().kept("""
                {"checklists": [{"reader": "writer", "by_name": "Helena Marsh", "dated": "2026-11-19", "answers":
                  {"individual": true, "outcome_tests": true, "other_plans": true, "format": true, "not_discriminatory": true,
                   "plain_own_words": true, "spelling": true, "described_like_this": true, "court_test": true}}]}""");

        assertThat(plan.sentences("CONTENT-17"))
                .containsExactly("The manager has not said yes to every question of the quality checklist; open: 9.");
        assertThat(plan.stops()).isEmpty();
    }

    @Test
    @Tag("AUTH-12")
    void what_writer_and_manager_answer_differently_is_shown_before_the_manager_signs_and_stops_nothing() {
        OnTheDesk plan = aCompletePlan().kept("""
                {"checklists": [{"reader": "writer", "by_name": "Helena Marsh", "dated": "2026-11-19", "answers": {"court_test": true}},
                  {"reader": "manager", "by_name": "Moira Tait", "dated": "2026-11-19", "answers": {"court_test": false}}]}""");

        assertThat(plan.sentences("AUTH-12")).singleElement().asString().contains("writer yes, manager no");
        assertThat(plan.stops()).isEmpty();
        assertThat(aCompletePlan().sentences("AUTH-12")).isEmpty();
    }

    @Test
    @Tag("CONTENT-17")
    void a_question_that_the_plan_answers_arrives_answered() {
        Map<String, String> contents = Map.of(
                "needs",
                "present",
                "advice_reduce",
                "missing",
                "dp_needs",
                "not_applicable",
                "dp_amount_frequency",
                "not_applicable");

        assertThat(QualityOfPlan.worked("all_needs", contents)).isEqualTo("present");
        assertThat(QualityOfPlan.worked("advice_reduce", contents)).isEqualTo("missing");
        assertThat(QualityOfPlan.worked("dp", contents)).isEqualTo("not_applicable");
        assertThat(QualityOfPlan.worked("court_test", contents)).isNull();
    }

    @Test
    @Tag("CONTENT-17")
    void jargon_is_found_as_whole_words_in_any_case() {
        assertThat(QualityOfPlan.jargon(
                        "Enjoys Social Interaction; antisocial interactions do not count.",
                        List.of("social interaction", "toileting")))
                .containsExactly("social interaction");
        assertThat(QualityOfPlan.jargon("antisocial interaction", List.of("social interaction")))
                .isEmpty();
    }

    private static PlanKeeping holding(InformalRecord... records) {
        return PlanKeeping.none().holding(List.of(records));
    }

    private static InformalRecord record(String id, @Nullable InformalRecordEnd end) {
        return new InformalRecord(id, InformalRecordKind.TOOL, null, null, null, end, null, null, null);
    }
}
