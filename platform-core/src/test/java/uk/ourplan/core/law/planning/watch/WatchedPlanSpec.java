package uk.ourplan.core.law.planning.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.monitoring.MonitoringSpec.weekly;
import static uk.ourplan.core.law.planning.OnTheDesk.TODAY;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.language.dispute.ComplaintCase;
import uk.ourplan.language.dispute.DisputeNote.ToldToComplain;
import uk.ourplan.language.monitoring.DroppedBecause;
import uk.ourplan.language.monitoring.HowFar;
import uk.ourplan.language.monitoring.MonitoringNote.Answered;
import uk.ourplan.language.monitoring.MonitoringNote.AsAgreed;
import uk.ourplan.language.monitoring.MonitoringNote.Continued;
import uk.ourplan.language.monitoring.MonitoringNote.CutBack;
import uk.ourplan.language.monitoring.MonitoringNote.Decided;
import uk.ourplan.language.monitoring.MonitoringNote.Discussed;
import uk.ourplan.language.monitoring.MonitoringNote.Dropped;
import uk.ourplan.language.monitoring.MonitoringNote.Grounds;
import uk.ourplan.language.monitoring.MonitoringNote.HandedOver;
import uk.ourplan.language.monitoring.MonitoringNote.Progressed;
import uk.ourplan.language.monitoring.MonitoringNote.Stopped;
import uk.ourplan.language.monitoring.MonitoringNote.WrittenUp;
import uk.ourplan.language.monitoring.MonitoringReason;
import uk.ourplan.language.monitoring.Occasion;
import uk.ourplan.language.monitoring.Rhythm;
import uk.ourplan.language.monitoring.SupportAnswer;
import uk.ourplan.language.monitoring.TalkDecision;
import uk.ourplan.language.person.ContactWay;
import uk.ourplan.language.plan.Outcomes;
import uk.ourplan.language.plan.Outcomes.OutcomeWanted;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;

/** The examples of MONITOR-01, MONITOR-04 to MONITOR-10 and MONITOR-12 to MONITOR-14, as findings and tasks of a plan. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WatchedPlanSpec {

    private static final String WATCH = "/outcomes_wanted/0/watch";

    @Test
    @Tag("MONITOR-01")
    void whether_the_plan_is_monitored_is_asked_until_it_is_decided() {
        assertThat(aCompletePlan().says("MONITOR-01")).containsExactly("prompts at null");
        assertThat(aCompletePlan().watching(decided(false)).says("MONITOR-01")).isEmpty();
        assertThat(aCompletePlan()
                        .watching(decided(true, MonitoringReason.ABUSE))
                        .sentences("MONITOR-01"))
                .containsExactly("The plan is to be monitored, and nothing is arranged for it.");
    }

    @Test
    @Tag("MONITOR-01")
    void any_reason_from_the_list_or_typed_suggests_yes() {
        assertThat(MonitoringOnPlan.suggestsMonitoring(decided(true, MonitoringReason.ABUSE)))
                .isTrue();
        assertThat(MonitoringOnPlan.suggestsMonitoring(decided(false))).isFalse();
        assertThat(MonitoringOnPlan.suggestsMonitoring(
                        new Decided(TODAY, Occasion.REVIEW, true, List.of(), "New tablets", null)))
                .isTrue();
    }

    @Test
    @Tag("MONITOR-04")
    void what_would_build_resilience_is_asked_at_each_decision_to_start_or_go_on() {
        OnTheDesk plan = aCompletePlan().watching(weekly("2026-11-02", "2026-12-28", Rhythm.WEEKLY));
        assertThat(plan.says("MONITOR-04")).isEmpty();

        plan.watching(
                new Continued("W1", TODAY, TODAY.plusDays(30), true, new Grounds(List.of(), null, "Weighed", "")));

        assertThat(plan.says("MONITOR-04")).containsExactly("prompts at null");
    }

    @Test
    @Tag("MONITOR-05")
    void each_agreed_day_is_a_task_until_it_is_written_up() {
        OnTheDesk plan = aCompletePlan().watching(weekly("2026-11-09", "2026-11-23", Rhythm.WEEKLY));
        assertThat(plan.owes("MONITOR-05"))
                .containsExactly(
                        "MONITOR-05:W1:2026-11-09 by 2026-11-09",
                        "MONITOR-05:W1:2026-11-16 by 2026-11-16",
                        "MONITOR-05:W1:2026-11-23 by 2026-11-23");

        plan.watching(entry("2026-11-09", null));

        assertThat(plan.owes("MONITOR-05")).hasSize(2);
    }

    @Test
    @Tag("MONITOR-06")
    void what_is_handed_over_lies_on_the_other_s_desk_and_the_sender_answers_for_it_until_it_is_accepted() {
        HandedOver handed = new HandedOver("W1", TODAY, "H1", "Baz Worker", "00000000-0000-0000-0000-0000000000b0");
        OnTheDesk plan = aCompletePlan().watching(weekly("2027-05-15", "2027-05-29", Rhythm.FORTNIGHTLY), handed);

        assertThat(plan.owedTasks("MONITOR-05"))
                .extracting(task -> task.owner().code())
                .containsExactly("worker_000000000000000000000000000000b0", "worker_000000000000000000000000000000b0");
        assertThat(plan.owes("MONITOR-06")).containsExactly("MONITOR-06:W1:H1:answer", "MONITOR-06:W1:H1");
        plan.watching(new Answered("W1", TODAY, "H1", false, "On leave"));
        assertThat(plan.owes("MONITOR-06")).containsExactly("MONITOR-06:W1:H1:returned");
        assertThat(plan.owedTasks("MONITOR-05"))
                .extracting(task -> task.owner().code())
                .containsOnly("practitioner");
    }

    @Test
    @Tag("MONITOR-06")
    void where_the_council_asks_for_no_acceptance_the_tasks_themselves_stay() {
        HandedOver handed = new HandedOver("W1", TODAY, "H1", "Baz Worker", "00000000-0000-0000-0000-0000000000b0");
        OnTheDesk plan = aCompletePlan()
                .where("monitor.handover_needs_acceptance", false)
                .watching(weekly("2027-05-15", "2027-05-29", Rhythm.FORTNIGHTLY), handed);

        assertThat(plan.owes("MONITOR-06")).isEmpty();
        assertThat(plan.owes("MONITOR-05")).hasSize(2);
    }

    @Test
    @Tag("MONITOR-07")
    void a_missed_day_alerts_the_manager_and_where_it_was_handed_over_both_workers() {
        LocalDate missed = TODAY.minusDays(1);
        OnTheDesk plan = aCompletePlan().watching(weekly(missed.toString(), missed.toString(), Rhythm.ONCE));
        assertThat(plan.owedTasks("MONITOR-07"))
                .extracting(task -> task.owner().code())
                .containsExactly("line_manager");

        plan.watching(new HandedOver("W1", missed, "H1", "Baz", "00000000-0000-0000-0000-0000000000b0"));

        assertThat(plan.owedTasks("MONITOR-07"))
                .extracting(task -> task.owner().code())
                .containsExactly("line_manager", "practitioner");
        plan.watching(new Dropped("W1", missed, TODAY, DroppedBecause.OTHER_FUNCTION, "A reassessment"));
        assertThat(plan.owes("MONITOR-07")).isEmpty();
    }

    @Test
    @Tag("MONITOR-07")
    void a_day_is_not_missed_on_the_day_itself() {
        assertThat(aCompletePlan()
                        .watching(weekly(TODAY.toString(), TODAY.toString(), Rhythm.ONCE))
                        .owes("MONITOR-07"))
                .isEmpty();
    }

    @Test
    @Tag("MONITOR-09")
    void open_monitoring_is_on_the_manager_s_list_and_prompted_once_the_council_s_days_are_over() {
        LocalDate start = TODAY.minusDays(43);
        OnTheDesk plan = aCompletePlan().watching(weekly(start.toString(), "2027-12-31", Rhythm.MONTHLY));
        OwedTask task = plan.owedTasks("MONITOR-09").getFirst();
        assertThat(task.owner().code()).isEqualTo("line_manager");
        assertThat(task.due()).isEqualTo(TODAY.minusDays(1));
        assertThat(plan.says("MONITOR-09")).containsExactly("prompts at null");

        plan.watching(new Discussed("W1", TODAY.minusDays(42), TalkDecision.STOP, null));

        assertThat(plan.says("MONITOR-09")).isEmpty();
        assertThat(plan.owes("MONITOR-11")).containsExactly("MONITOR-11:W1");
    }

    @Test
    @Tag("MONITOR-10")
    void a_cut_against_the_person_s_wishes_asks_for_the_right_to_complain() {
        OnTheDesk plan = aCompletePlan()
                .watching(
                        weekly("2026-11-02", "2026-12-28", Rhythm.WEEKLY),
                        new Stopped("W1", TODAY, TODAY, TODAY, "Her", null, true));
        assertThat(plan.says("MONITOR-10")).containsExactly("warns at null");

        plan.watching(new CutBack("W1", TODAY, "Afraid of it", null, "Less sure of herself", true));

        assertThat(plan.says("MONITOR-10")).isEmpty();
        assertThat(plan.owes("MONITOR-10")).containsExactly("MONITOR-10:W1");
        plan.disputing(new ToldToComplain(ComplaintCase.MONITORING_CUT, TODAY, "Her", "Large print"));
        assertThat(plan.owes("MONITOR-10")).isEmpty();
    }

    @Test
    @Tag("MONITOR-12")
    void an_outcome_with_a_day_and_no_way_or_a_way_and_no_day_is_not_submitted() {
        assertThat(watched("{\"on\": \"2026-12-01\", \"method\": \"telephone\"}")
                        .stops())
                .noneMatch(stop -> stop.startsWith("MONITOR-12"));
        assertThat(watched("{\"on\": \"2026-12-01\"}").says("MONITOR-12"))
                .containsExactly("blocks at outcomes_wanted[O1].watch.method");
        assertThat(watched("{\"method\": \"telephone\"}").says("MONITOR-12"))
                .containsExactly("blocks at outcomes_wanted[O1].watch.on");
        assertThat(watched("{\"method\": \"telephone\"}").sentences("MONITOR-12"))
                .first()
                .asString()
                .contains("O1");
    }

    @Test
    @Tag("MONITOR-12")
    void an_outcome_that_says_nothing_of_how_and_when_it_is_looked_at_is_not_submitted() {
        assertThat(aCompletePlan()
                        .having(SectionName.OUTCOMES, "/outcomes_wanted/0/watched", "null")
                        .says("OUTCOME-13"))
                .contains("blocks at outcomes_wanted[O1].watched");
    }

    @Test
    @Tag("MONITOR-13")
    void each_day_of_an_outcome_is_a_task_and_prompted_the_day_after_until_progress_is_recorded() {
        LocalDate yesterday = TODAY.minusDays(1);
        OnTheDesk plan = inForce(watched("{\"on\": \"" + yesterday + "\", \"method\": \"telephone\"}"));
        assertThat(plan.owes("MONITOR-13")).containsExactly("MONITOR-13:O1:" + yesterday + " by " + yesterday);
        assertThat(plan.says("MONITOR-13")).containsExactly("prompts at null");

        plan.watching(new Progressed("O1", yesterday, TODAY, HowFar.ON_TRACK, "Cooks on Mondays", null));

        assertThat(plan.owes("MONITOR-13")).isEmpty();
        assertThat(plan.says("MONITOR-13")).isEmpty();
    }

    @Test
    @Tag("MONITOR-13")
    void the_progress_that_was_last_recorded_feeds_the_next_review() {
        OnTheDesk plan = aCompletePlan();
        OutcomeWanted first = plan.desk()
                .section(Outcomes.class)
                .orElseThrow()
                .outcomesWanted()
                .getFirst();
        assertThat(OutcomesWatched.asItStands(plan.desk(), first)).isEqualTo(first.words());

        plan.watching(new Progressed("O1", null, LocalDate.of(2024, 9, 2), HowFar.ON_TRACK, "Cooks", null));

        assertThat(OutcomesWatched.asItStands(plan.desk(), first)).endsWith("(on 2 September 2024: on track)");
    }

    @Test
    @Tag("MONITOR-13")
    void the_days_of_a_draft_are_no_tasks_yet() {
        assertThat(watched("{\"on\": \"" + TODAY + "\", \"method\": \"telephone\"}")
                        .owes("MONITOR-13"))
                .isEmpty();
    }

    @Test
    @Tag("MONITOR-14")
    void a_plain_no_about_the_support_offers_a_review() {
        OnTheDesk plan = aCompletePlan().watching(weekly("2026-11-09", "2026-11-16", Rhythm.WEEKLY));
        assertThat(plan.watching(entry("2026-11-09", null)).says("MONITOR-14")).containsExactly("prompts at null");

        plan.watching(entry("2026-11-16", new AsAgreed(SupportAnswer.YES, SupportAnswer.NO, SupportAnswer.YES, null)));

        assertThat(plan.says("MONITOR-14")).isEmpty();
        assertThat(plan.owes("MONITOR-14")).containsExactly("MONITOR-14:2026-11-16");
    }

    private static OnTheDesk watched(String watch) {
        return aCompletePlan().having(SectionName.OUTCOMES, WATCH, watch);
    }

    private static OnTheDesk inForce(OnTheDesk plan) {
        LocalDate signed = TODAY.minusDays(30);
        return plan.having(new Course(PlanState.SIGNED_OFF, signed, signed, signed, signed, TODAY.plusDays(30)));
    }

    private static WrittenUp entry(String day, @Nullable AsAgreed support) {
        return new WrittenUp(
                "W1",
                LocalDate.parse(day),
                LocalDate.parse(day),
                ContactWay.TELEPHONE,
                "Her",
                "The rail holds",
                "Nothing",
                support);
    }

    private static Decided decided(boolean required, MonitoringReason... reasons) {
        return new Decided(TODAY, Occasion.PLANNING, required, List.of(reasons), null, null);
    }
}
