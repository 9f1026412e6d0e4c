package uk.ourplan.core.law.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.ending.AnEndingOnDesk.TODAY;
import static uk.ourplan.core.law.ending.AnEndingOnDesk.anEnding;
import static uk.ourplan.core.law.ending.AnEndingOnDesk.ofPlanning;
import static uk.ourplan.core.law.ending.AnEndingOnDesk.on;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.monitoring.MonitoringSpec;
import uk.ourplan.core.law.planning.desk.ReviewsBeside;
import uk.ourplan.language.dispute.DisputeNote;
import uk.ourplan.language.dispute.DisputeOutcome;
import uk.ourplan.language.dispute.DisputeTopic;
import uk.ourplan.language.dispute.Engagement;
import uk.ourplan.language.monitoring.Rhythm;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.safeguarding.ConcernSubject;
import uk.ourplan.language.safeguarding.ProtectionNote.Raised;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClosingTheCaseSpec {

    @Test
    @Tag("CLOSE-01")
    void ended_without_monitoring_and_told_both_may_close() {
        assertThat(anEnding().ended("2026-11-18").closing()).isEmpty();
    }

    @Test
    @Tag("CLOSE-01")
    void a_plan_that_is_not_ended_or_monitoring_that_is_open_refuses() {
        assertThat(anEnding().closing()).containsExactly("CLOSE-01: A plan is not ended.");
        assertThat(anEnding()
                        .ended("2026-11-18")
                        .with("/monitoring", "{\"needed\": true}")
                        .closing())
                .containsExactly("CLOSE-01: Monitoring is still needed.");
        assertThat(anEnding()
                        .ended("2026-11-18")
                        .with("/monitoring", "{\"needed\": true, \"ended\": \"2026-11-19\"}")
                        .closing())
                .isEmpty();
    }

    @Test
    @Tag("CLOSE-01")
    void whoever_makes_their_own_arrangements_is_told_about_a_change_of_mind_too() {
        String untold = "{\"key\": \"change_of_mind\"}";

        assertThat(anEnding().ended("2026-11-18").with("/checklist/6", untold).closing())
                .containsExactly("CLOSE-01: Nobody was told how to come back after a change of mind.");
        assertThat(on("no_eligible_needs")
                        .ended("2026-11-18")
                        .with("/checklist/6", untold)
                        .closing())
                .isEmpty();
        assertThat(anEnding().ended("2026-11-18").with("/told", "null").closing())
                .containsExactly("CLOSE-01: Who was told is not recorded.");
    }

    @Test
    @Tag("CLOSE-02")
    void where_planning_stopped_the_other_support_is_in_place_and_nothing_is_monitored() {
        assertThat(ofPlanning().ended("2026-11-18").closing()).isEmpty();
        assertThat(ofPlanning().ended("2026-11-18").with("/instead", "[]").closing())
                .containsExactly("CLOSE-02: The duty to meet eligible needs is open for need N1.");
        assertThat(ofPlanning()
                        .ended("2026-11-18")
                        .with("/monitoring", "{\"needed\": true}")
                        .closing())
                .containsExactly("CLOSE-02: Monitoring is still needed.");
    }

    @Test
    @Tag("RECORD-04")
    void an_informal_record_that_nobody_filed_destroyed_or_gave_back_keeps_the_case_open() {
        AnEndingOnDesk ended = anEnding().ended("2026-11-18");
        ended.plan().kept("{\"informal_records\": [{\"id\": \"I3\", \"kind\": \"tool\"}]}");

        assertThat(ended.closing())
                .containsExactly(
                        "RECORD-04: Planning cannot be closed while an informal record has no end: I3. File it,"
                                + " destroy it, or give it back.");
    }

    @Test
    @Tag("NEED-13")
    void a_need_that_is_not_confirmed_is_named() {
        assertThat(anEnding()
                        .ended("2026-11-18")
                        .with("/instead/0/checked", "null")
                        .closing())
                .containsExactly("NEED-13: The duty to meet eligible needs is open for need N1.");
    }

    @Test
    @Tag("CLOSE-03")
    void after_care_a_risk_and_an_open_task_refuse_it() {
        assertThat(anEnding()
                        .ended("2026-11-18")
                        .whose("{\"section_117\": {\"since\": \"2025-01-01\", \"status\": \"active\"}}")
                        .closing())
                .singleElement()
                .asString()
                .startsWith("CLOSE-03");
        assertThat(anEnding()
                        .ended("2026-11-18")
                        .whose("{\"safeguarding\": {\"risk\": \"yes\"}}")
                        .closing())
                .containsExactly("SAFEGUARD-05: A risk of abuse or neglect is recorded.");
        assertThat(anEnding().ended("2026-11-18").closing("Pay back the refund."))
                .containsExactly("CLOSE-03: A task is open: Pay back the refund.");
    }

    @Test
    @Tag("SAFEGUARD-01")
    @Tag("MONITOR-11")
    void a_concern_that_stands_and_open_monitoring_refuse_it() {
        AnEndingOnDesk ended = anEnding().ended("2026-11-18");
        ended.beside()
                .protecting(new Raised(
                        "S1", AnEndingOnDesk.TODAY, ConcernSubject.ADULT, null, "Left alone", null, null, null));
        assertThat(ended.closing()).containsExactly("SAFEGUARD-01: Concern S1 of abuse or neglect stands.");

        AnEndingOnDesk watched = anEnding().ended("2026-11-18");
        watched.beside().watching(MonitoringSpec.weekly("2026-11-02", "2026-12-28", Rhythm.WEEKLY));
        assertThat(watched.closing()).containsExactly("CLOSE-01: Monitoring is still needed.");
    }

    @Test
    @Tag("S117-05")
    void refusing_contact_does_not_close_a_case_with_after_care() {
        assertThat(anEnding().ended("2026-11-18").whose("""
                        {"section_117": {"since": "2025-01-01", "status": "active"}, "not_engaging": {"cause": "Refuses"}}""").closing())
                .singleElement()
                .asString()
                .startsWith("S117-05");
        assertThat(anEnding().ended("2026-11-18").whose("""
                        {"section_117": {"since": "2025-01-01", "status": "ended", "ended": {"last_day": "2026-10-31"}},
                         "not_engaging": {"cause": "Refuses"}}""").closing()).isEmpty();
    }

    @Test
    @Tag("SAFEGUARD-05")
    void death_closes_by_event_whatever_is_recorded_of_a_risk() {
        assertThat(on("died")
                        .ended("2026-11-01")
                        .whose("{\"safeguarding\": {\"risk\": \"yes\"}}")
                        .closing())
                .isEmpty();
    }

    @Test
    @Tag("TRIGGER-03")
    void a_draft_of_a_plan_that_is_owed_refuses_it() {
        assertThat(ofPlanning().closing()).containsExactly("TRIGGER-03: A plan is owed and none is final.");
    }

    @Test
    @Tag("INVOLVE-17")
    void a_case_is_not_closed_for_lack_of_access() {
        assertThat(anEnding()
                        .ended("2026-11-18")
                        .whose("{\"obstruction\": {\"goes_on\": true, \"confirmed_by_person\": false}}")
                        .closing())
                .singleElement()
                .asString()
                .startsWith("INVOLVE-17");
        assertThat(anEnding()
                        .ended("2026-11-18")
                        .whose("{\"obstruction\": {\"goes_on\": true, \"confirmed_by_person\": true}}")
                        .closing())
                .isEmpty();
    }

    @Test
    @Tag("DISPUTE-01")
    void an_open_disagreement_keeps_the_case_open_and_a_settled_one_does_not() {
        var cooking = new DisputeNote.Opened("D1", TODAY, DisputeTopic.RISK, "Cooking alone", "Her son");
        AnEndingOnDesk open = anEnding().ended("2026-11-18");
        open.plan().disputing(cooking);

        assertThat(open.closing()).singleElement().asString().startsWith("DISPUTE-01: Disagreement D1 is open.");
        open.plan().disputing(new DisputeNote.Settled("D1", TODAY, DisputeOutcome.COMPROMISE, null));
        assertThat(open.closing()).isEmpty();
    }

    @Test
    @Tag("DISPUTE-12")
    void refusing_to_work_with_the_council_discharges_no_duty() {
        AnEndingOnDesk refuses = anEnding().ended("2026-11-18").with("/instead", "[]");
        refuses.plan().disputing(new DisputeNote.Contact(TODAY, Engagement.WILL_NOT, "Rang; she hung up"));

        assertThat(refuses.closing()).anyMatch(says -> says.startsWith("DISPUTE-12: The duty is not discharged"));
    }

    @Test
    @Tag("REVISE-04")
    void a_version_whose_place_a_later_one_took_is_not_ended_by_itself() {
        AnEndingOnDesk first = anEnding();
        assertThat(first.closing()).isNotEmpty();

        first.plan()
                .having(new ReviewsBeside(
                        new ReviewsBeside.NextVersion(new UUID(0, 2), 2, PlanState.SIGNED_OFF, TODAY), null));

        assertThat(ClosingTheCase.lacking(
                        first.planOnDesk().circumstances(), List.of(first.plan().desk()), List.of(), TODAY))
                .isEmpty();
    }
}
