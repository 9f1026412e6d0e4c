package uk.ourplan.core.law.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.ending.AnEndingOnDesk.anEnding;
import static uk.ourplan.core.law.ending.AnEndingOnDesk.ofPlanning;
import static uk.ourplan.core.law.ending.AnEndingOnDesk.on;
import static uk.ourplan.language.ending.EndingStage.AGREE;
import static uk.ourplan.language.ending.EndingStage.END;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.core.law.planning.selffunder.ChargeForALine;
import uk.ourplan.core.law.planning.selffunder.ChargesToTheEnd;
import uk.ourplan.language.charging.ChargingNote.Charged;
import uk.ourplan.language.charging.ChargingNote.KeepAgreed;
import uk.ourplan.language.charging.ChargingNote.KeepRevoked;
import uk.ourplan.language.ending.EndingState;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanStart;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GroundsForEndingSpec {

    @Test
    @Tag("END-01")
    void a_request_with_all_that_it_needs_may_be_agreed_and_the_plan_ended() {
        assertThat(anEnding().stops(END)).isEmpty();
    }

    @Test
    @Tag("END-01")
    void budget_pressure_is_no_ground() {
        assertThat(on("other").with("/reason", "\"budget pressure\"").stops(AGREE))
                .contains("END-01");
    }

    @Test
    @Tag("END-01")
    void a_plan_ends_on_the_day_of_death_and_no_letter_goes_to_the_person() {
        assertThat(on("died")
                        .in(EndingState.OPEN)
                        .unsent()
                        .with("/checklist", "[]")
                        .stops(END))
                .isEmpty();
    }

    @Test
    @Tag("END-01")
    void a_move_without_evidence_that_the_other_council_has_taken_over_ends_nothing() {
        assertThat(on("moved_area").with("/event/evidence", "\"\"").says("END-01"))
                .containsExactly("Nothing shows that the other council has taken over.");
        assertThat(on("moved_area").stops(AGREE)).isEmpty();
    }

    @Test
    @Tag("END-02")
    void a_daughter_who_asks_for_a_person_with_capacity_is_refused_and_the_person_is_to_be_asked() {
        AnEndingOnDesk asked =
                anEnding().with("/request/by", "\"someone_else\"").with("/request/name", "\"Her daughter\"");

        assertThat(asked.stops(AGREE)).containsExactly("END-02");
        assertThat(asked.lacking().getFirst().mend()).isEqualTo("Ask the person.");
    }

    @Test
    @Tag("END-02")
    void a_representative_may_ask_where_the_person_lacks_capacity() {
        assertThat(anEnding()
                        .with("/request/by", "\"representative\"")
                        .with("/request/name", "\"Ann Poole, attorney\"")
                        .with("/request/has_capacity", "false")
                        .stops(AGREE))
                .isEmpty();
    }

    @Test
    @Tag("END-02")
    void without_capacity_on_record_the_ground_does_not_open() {
        assertThat(anEnding().with("/request/has_capacity", "null").stops(AGREE))
                .containsExactly("END-02");
        assertThat(anEnding().with("/request/capacity_basis", "\"\"").stops(AGREE))
                .containsExactly("END-02");
    }

    @Test
    @Tag("END-03")
    void a_need_that_nothing_is_named_for_makes_a_request_inadmissible_unless_the_person_pays_and_manages() {
        AnEndingOnDesk unmatched = anEnding().with("/instead", "[]").with("/arranging/self_funding", "false");

        assertThat(unmatched.says("END-03")).containsExactly("Nothing is named for need N1.");
        assertThat(anEnding().with("/instead", "[]").says("END-03")).isEmpty();
        assertThat(anEnding().with("/arranging/self_funding", "false").says("END-03"))
                .isEmpty();
    }

    @Test
    @Tag("END-03")
    void who_pays_and_wants_the_council_to_manage_is_refused() {
        assertThat(anEnding()
                        .with("/instead", "[]")
                        .with("/arranging/intends_own", "false")
                        .says("END-03"))
                .containsExactly("The person pays for their own care, and wants the council to manage it.");
    }

    @Test
    @Tag("END-09")
    void no_eligible_needs_rests_on_a_reassessment_a_decision_and_reasons_given() {
        assertThat(on("no_eligible_needs").stops(AGREE)).isEmpty();
        assertThat(on("no_eligible_needs").with("/reassessed/completed", "null").stops(AGREE))
                .containsExactly("END-09");
        assertThat(on("no_eligible_needs")
                        .with("/reassessed/none_eligible", "false")
                        .stops(AGREE))
                .containsExactly("END-09");
        assertThat(on("no_eligible_needs")
                        .with("/reassessed/reasons_given", "null")
                        .stops(AGREE))
                .containsExactly("END-09");
        assertThat(on("no_eligible_needs")
                        .with("/reassessed/decided", "\"2026-09-30\"")
                        .stops(AGREE))
                .containsExactly("END-09");
    }

    @Test
    @Tag("END-10")
    void a_self_funder_in_a_care_home_is_admissible_with_all_four() {
        assertThat(on("self_funded_care_home").stops(AGREE)).isEmpty();
        assertThat(on("self_funded_care_home")
                        .with("/care_home/moves", "\"2027-01-05\"")
                        .stops(AGREE))
                .isEmpty();
    }

    @Test
    @Tag("END-10")
    void an_earlier_agreement_to_keep_the_plan_a_home_of_ones_own_or_nobody_to_arrange_refuses_it() {
        assertThat(on("self_funded_care_home")
                        .with("/care_home/agreed_to_keep", "true")
                        .stops(AGREE))
                .containsExactly("END-10");
        assertThat(on("self_funded_care_home")
                        .with("/care_home/in_or_moving", "false")
                        .stops(AGREE))
                .containsExactly("END-10");
        assertThat(on("self_funded_care_home")
                        .with("/arranging/has_capacity", "false")
                        .says("END-10"))
                .singleElement()
                .asString()
                .contains("duty to meet the needs");
    }

    @Test
    @Tag("SELF-07")
    void a_care_home_self_funder_s_plan_ends_on_the_recorded_wish_of_whoever_decides_lawfully_and_on_nothing_else() {
        assertThat(on("self_funded_care_home").with("/care_home/wished", "null").stops(AGREE))
                .containsExactly("SELF-07");
        assertThat(on("self_funded_care_home")
                        .with("/care_home/wished_by", "\"someone_else\"")
                        .stops(AGREE))
                .containsExactly("SELF-07");
        AnEndingOnDesk represented = on("self_funded_care_home")
                .with("/arranging/has_capacity", "false")
                .with("/arranging/appropriate_person", "\"Her attorney\"")
                .with("/care_home/wished_by", "\"representative\"");
        assertThat(represented.stops(AGREE)).containsExactly("SELF-07");
        assertThat(represented
                        .with("/care_home/wished_by_name", "\"Her attorney\"")
                        .stops(AGREE))
                .isEmpty();
    }

    @Test
    @Tag("SELF-07")
    void what_requires_the_plan_refuses_the_wish_and_until_the_home_is_secured_the_ending_waits() {
        assertThat(on("self_funded_care_home").whose("""
                                {"safeguarding": {"risk": "no", "basis": "Asked"},
                                 "section_117": {"since": "2025-01-01", "status": "active"}}""").stops(AGREE)).containsExactly("SELF-07");
        AnEndingOnDesk unsecured = on("self_funded_care_home").with("/instead/0/in_place", "null");
        assertThat(unsecured.stops(AGREE)).isEmpty();
        assertThat(unsecured.stops(END)).contains("END-11");
    }

    @Test
    @Tag("SELF-12")
    @Tag("SELF-07")
    void an_agreement_to_keep_the_plan_refuses_the_care_home_ground_until_it_is_taken_back_with_reasons() {
        KeepAgreed agreed = new KeepAgreed(LocalDate.of(2024, 5, 1), "Moira Tait", "While she lives in Beck House");
        AnEndingOnDesk kept = on("self_funded_care_home");
        kept.plan().charging(agreed);
        assertThat(kept.stops(AGREE)).containsExactly("SELF-12");

        kept.plan().charging(new KeepRevoked(LocalDate.of(2025, 2, 1), "She no longer wants it"));
        assertThat(kept.stops(AGREE)).isEmpty();
    }

    @Test
    @Tag("FINANCE-18")
    void a_charge_after_the_last_day_of_a_service_is_refused_and_the_last_week_is_due_in_sevenths() {
        OnTheDesk ending = on("own_arrangements_request").beside();
        LocalDate last = LocalDate.of(2026, 11, 15);
        Charged weekly = new Charged(
                "S1", LocalDate.of(2026, 11, 2), Frequency.WEEKLY, 7_000L, null, null, null, null, null, null);
        Charged later = new Charged("S1", last.plusDays(1), Frequency.WEEKLY, 1L, null, null, null, null, null, null);

        assertThat(ChargesToTheEnd.lastWeek(ending.desk(), weekly, ending.policy()))
                .contains(new ChargesToTheEnd.Due(last, LocalDate.of(2026, 11, 9), new Money(7_000)));
        assertThat(ChargeForALine.whyNot(ending.desk(), later))
                .hasValueSatisfying(says -> assertThat(says).contains("no charge is made for days after it"));
    }

    @Test
    @Tag("SELF-06")
    void while_the_council_arranges_and_manages_the_plan_is_kept_and_another_route_opens_the_choice() {
        AnEndingOnDesk managed = on("own_arrangements_request").with("/arranging/intends_own", "false");
        managed.plan().having(SectionName.MONEY, "/self_funder", """
                {"setting": "community", "choice": "arrange_and_manage"}""");
        assertThat(managed.stops(AGREE)).containsExactly("SELF-06");

        assertThat(managed.with("/arranging/intends_own", "true").stops(AGREE)).isEmpty();
    }

    @Test
    @Tag("SELF-06")
    void a_best_interests_decision_to_keep_it_refuses_the_ending_until_it_is_taken_back() {
        AnEndingOnDesk lacking = on("own_arrangements_request")
                .with("/request/has_capacity", "false")
                .with("/request/by", "\"representative\"")
                .with("/request/name", "\"Her attorney\"");
        assertThat(lacking.stops(AGREE)).isEmpty();

        assertThat(lacking.with("/keeping", "{\"best_interests\": \"Kept, after a meeting\"}")
                        .stops(AGREE))
                .containsExactly("SELF-06");
    }

    @Test
    @Tag("END-16")
    void behaviour_and_not_cooperating_are_no_reason_while_an_eligible_need_is_unmet() {
        assertThat(on("behaviour").with("/instead", "[]").stops(AGREE)).contains("END-16");
        assertThat(on("not_cooperating").with("/instead", "[]").stops(AGREE)).contains("END-16");
    }

    @Test
    @Tag("DISPUTE-08")
    void behaviour_ends_nothing_by_whatever_name_and_an_incident_on_file_changes_no_other_ground() {
        assertThat(on("behaviour").stops(AGREE)).contains("DISPUTE-08");
        assertThat(on("other").with("/reason", "\"Behaviour\"").stops(AGREE)).contains("DISPUTE-08");
        assertThat(on("own_arrangements_request").stops(AGREE)).isEmpty();
    }

    @Test
    @Tag("END-16")
    void with_no_eligible_need_left_behaviour_is_not_the_question_and_the_ground_of_no_needs_applies() {
        AnEndingOnDesk none = on("behaviour").with("/instead", "[]");
        none.plan().whoseNeed("eligible", "false");

        assertThat(none.stops(AGREE)).containsExactly("DISPUTE-08", "END-01");
    }

    @Test
    @Tag("S117-05")
    void after_care_that_runs_is_not_ended_for_not_engaging() {
        String active = """
                {"safeguarding": {"risk": "no"}, "section_117": {"since": "2025-01-01", "status": "active"}}""";
        String ended = """
                {"safeguarding": {"risk": "no"}, "section_117": {"since": "2025-01-01", "status": "ended",
                  "ended": {"decided": "2026-10-01", "last_day": "2026-10-31"}}}""";

        assertThat(on("not_cooperating").whose(active).stops(AGREE)).contains("S117-05");
        assertThat(on("not_cooperating").whose(ended).stops(AGREE)).doesNotContain("S117-05");
    }

    @Test
    @Tag("TRANSITION-06")
    void no_support_ends_because_of_a_birthday_while_the_combined_plan_is_not_final() {
        AnEndingOnDesk turned = on("turned_18").whose("""
                {"safeguarding": {"risk": "no"}, "care_leaver": true, "transition": {"disabled": true}}""");
        turned.plan().ofKind(PlanKind.COMBINED_PATHWAY_AND_CARE_AND_SUPPORT_PLAN);
        assertThat(turned.stops(AGREE)).doesNotContain("TRANSITION-06");

        turned.plan().having(Course.begun(AnEndingOnDesk.TODAY));
        assertThat(turned.stops(AGREE)).contains("TRANSITION-06");
    }

    @Test
    @Tag("TRANSITION-06")
    void another_plan_in_force_does_not_end_for_the_birthday_either_while_the_combined_one_is_missing() {
        assertThat(on("turned_18").whose("""
                        {"safeguarding": {"risk": "no"}, "in_care": true, "transition": {"disabled": true}}""").stops(AGREE)).contains("TRANSITION-06");
        assertThat(on("turned_18").whose("""
                        {"safeguarding": {"risk": "no"}, "transition": {"disabled": true}}""").stops(AGREE)).doesNotContain("TRANSITION-06");
    }

    @Test
    @Tag("INVOLVE-14")
    void planning_stops_with_capacity_and_its_basis_and_no_ground_that_still_holds() {
        assertThat(ofPlanning().stops(AGREE)).isEmpty();
        assertThat(ofPlanning().with("/request/capacity_basis", "\"\"").stops(AGREE))
                .containsExactly("INVOLVE-14");
        assertThat(ofPlanning().with("/request/has_capacity", "false").says("INVOLVE-14"))
                .containsExactly("The person lacks capacity for this choice.");
    }

    @Test
    @Tag("INVOLVE-14")
    void a_ground_that_still_requires_planning_keeps_it_going() {
        AnEndingOnDesk held = ofPlanning();
        held.plan().startedOn(new PlanStart.Ground("no_appropriate_person", true, "2026-11-01", null));

        assertThat(held.stops(AGREE)).containsExactly("INVOLVE-14");
    }

    @Test
    @Tag("INVOLVE-14")
    void a_risk_of_abuse_always_refuses_to_stop_planning() {
        assertThat(ofPlanning().whose("{\"safeguarding\": {\"risk\": \"yes\"}}").stops(AGREE))
                .containsExactly("END-06");
    }

    @Test
    @Tag("INVOLVE-14")
    void planning_may_stop_before_the_alternative_is_there_and_the_duty_stays_open() {
        AnEndingOnDesk stopped = ofPlanning().with("/instead", "[]");

        assertThat(stopped.stops(END)).isEmpty();
        assertThat(DutyAfterEnding.open(stopped.planOnDesk(), stopped.ending(), AnEndingOnDesk.TODAY))
                .containsExactly("N1");
    }

    @Test
    @Tag("END-01")
    void a_signed_plan_is_ended_and_planning_is_stopped_never_the_other_way() {
        assertThat(on("planning_stopped").stops(AGREE)).contains("END-01");
        assertThat(ofPlanning().with("/ground", "\"no_eligible_needs\"").stops(AGREE))
                .contains("END-01");
    }
}
