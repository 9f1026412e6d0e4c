package uk.ourplan.core.law.planning.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.dispute.DisputeFile;
import uk.ourplan.core.law.dispute.Escalation;
import uk.ourplan.core.law.dispute.WhatDisagreementHoldsUp;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.dispute.ComplaintCase;
import uk.ourplan.language.dispute.DisputeNote;
import uk.ourplan.language.dispute.DisputeNote.Advised;
import uk.ourplan.language.dispute.DisputeNote.Attempt;
import uk.ourplan.language.dispute.DisputeNote.Compromise;
import uk.ourplan.language.dispute.DisputeNote.Escalated;
import uk.ourplan.language.dispute.DisputeNote.FileKept;
import uk.ourplan.language.dispute.DisputeNote.JustEnough;
import uk.ourplan.language.dispute.DisputeNote.LevelDecided;
import uk.ourplan.language.dispute.DisputeNote.Offered;
import uk.ourplan.language.dispute.DisputeNote.Opened;
import uk.ourplan.language.dispute.DisputeNote.Settled;
import uk.ourplan.language.dispute.DisputeNote.ToldToComplain;
import uk.ourplan.language.dispute.DisputeOutcome;
import uk.ourplan.language.dispute.DisputeTopic;
import uk.ourplan.language.dispute.Disputes;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisagreementSpec {

    private static final Opened COOKING =
            new Opened("D1", day("2024-07-01"), DisputeTopic.RISK, "Cooking alone", "Her daughter");
    private static final Attempt CALL =
            new Attempt("D1", day("2024-07-02"), "Called her daughter", List.of("Her daughter"), "Helena", "To meet");
    private static final CouncilPolicy CHAIN = aCompletePlan()
            .where("dispute.escalation_chain", List.of("team_manager", "service_manager", "director"))
            .policy();

    @Test
    @Tag("DISPUTE-01")
    void an_open_disagreement_keeps_the_case_open_and_is_a_task() {
        assertThat(WhatDisagreementHoldsUp.whyNotClosed(Disputes.NONE.with(COOKING), List.of()))
                .isPresent();
        assertThat(aCompletePlan().disputing(COOKING).owes("DISPUTE-01")).containsExactly("DISPUTE-01:D1");
    }

    @Test
    @Tag("DISPUTE-01")
    void a_compromise_that_is_agreed_closes_it() {
        Settled settled =
                new Settled("D1", day("2024-07-20"), DisputeOutcome.COMPROMISE, "She cooks when somebody is in");

        assertThat(WhatDisagreementHoldsUp.whyNotClosed(
                        Disputes.NONE.with(COOKING).with(settled), List.of()))
                .isEmpty();
        assertThat(aCompletePlan().disputing(COOKING, settled).owes("DISPUTE-01"))
                .isEmpty();
    }

    @Test
    @Tag("DISPUTE-02")
    void a_compromise_in_which_only_the_adult_gives_way_is_a_prompt() {
        assertThat(compromise(2, 0).says("DISPUTE-02")).containsExactly("prompts at null");
        assertThat(compromise(1, 1).says("DISPUTE-02")).isEmpty();
        assertThat(compromise(0, 2).says("DISPUTE-02")).isEmpty();
    }

    @Test
    @Tag("DISPUTE-03")
    void an_open_disagreement_with_an_empty_log_is_a_warning_and_a_call_that_is_logged_ends_it() {
        assertThat(aCompletePlan().disputing(COOKING).says("DISPUTE-03")).containsExactly("warns at null");
        assertThat(aCompletePlan().disputing(COOKING, CALL).says("DISPUTE-03")).isEmpty();
    }

    @Test
    @Tag("DISPUTE-04")
    void offers_are_complete_and_what_was_declined_needs_its_reason() {
        assertThat(lacks()).contains("offers", "declined");
        assertThat(lacks(offer(false, null), offer(true, "Too early in the day")))
                .doesNotContain("offers", "declined");
        assertThat(lacks(offer(false, null), offer(true, " "))).contains("declined");
        assertThat(lacks(offer(false, null))).doesNotContain("offers", "declined");
    }

    @Test
    @Tag("DISPUTE-04")
    void capacity_that_is_blank_is_incomplete_and_in_question_is_a_task() {
        assertThat(lacks(file(null, null, null, null, null))).contains("capacity");
        assertThat(lacks(file(true, null, null, null, null))).doesNotContain("capacity");
        assertThat(aCompletePlan()
                        .disputing(COOKING, file(true, null, null, null, null))
                        .owes("DISPUTE-04"))
                .containsExactly("DISPUTE-04:D1:capacity");
    }

    @Test
    @Tag("DISPUTE-04")
    void a_risk_that_was_assessed_is_complete_once_it_was_talked_through() {
        assertThat(lacks(file(null, day("2024-07-06"), null, null, null))).doesNotContain("risk_shared");
        assertThat(lacks(file(null, null, null, null, null))).contains("risk_shared");
    }

    @Test
    @Tag("DISPUTE-04")
    void a_direct_payment_is_offered_with_its_answer_or_barred_for_a_reason() {
        assertThat(lacks(file(null, null, false, null, "A court order bars it")))
                .doesNotContain("direct_payment");
        assertThat(lacks(file(null, null, false, null, null))).contains("direct_payment");
        assertThat(lacks(file(null, null, true, null, null))).contains("direct_payment");
        assertThat(lacks(file(null, null, true, false, null))).doesNotContain("direct_payment");
        assertThat(aCompletePlan()
                        .disputing(COOKING, file(null, null, true, true, null))
                        .owes("DISPUTE-04"))
                .containsExactly("DISPUTE-04:D1:payment");
    }

    @Test
    @Tag("DISPUTE-04")
    @Tag("DISPUTE-06")
    void a_complaint_that_was_told_is_complete_once_the_leaflet_is_sent() {
        ToldToComplain told =
                new ToldToComplain(ComplaintCase.OPEN_DISPUTE, day("2024-07-10"), "Her daughter", "leaflet");
        FileKept sent = new FileKept(
                "D1", day("2024-07-10"), null, null, null, null, null, null, null, null, List.of(), day("2024-07-10"));

        assertThat(lacks(told)).contains("complaint");
        assertThat(lacks(told, sent)).doesNotContain("complaint");
    }

    @Test
    @Tag("DISPUTE-05")
    void the_line_manager_is_asked_first() {
        assertThat(aCompletePlan().disputing(COOKING).owes("DISPUTE-05")).containsExactly("DISPUTE-05:D1:ask");
        assertThat(whyNot(Optional.empty()))
                .hasValueSatisfying(says -> assertThat(says).contains("line manager first"));
        assertThat(aCompletePlan().disputing(COOKING, advised()).owes("DISPUTE-05"))
                .isEmpty();
    }

    @Test
    @Tag("DISPUTE-05")
    void what_goes_on_is_a_task_at_the_next_level_and_no_level_is_skipped() {
        assertThat(whyNot(Optional.empty(), advised())).isEmpty();
        assertThat(whyNot(Optional.of("director"), advised()))
                .hasValueSatisfying(says -> assertThat(says).contains("No level is skipped", "service manager"));
        assertThat(aCompletePlan()
                        .disputing(COOKING, advised(), to("service_manager"))
                        .owedTasks("DISPUTE-05"))
                .singleElement()
                .satisfies(task -> assertThat(task.owner().code()).isEqualTo("service_manager"));
        assertThat(whyNot(Optional.empty(), advised(), to("service_manager"))).isPresent();
    }

    @Test
    @Tag("DISPUTE-05")
    void what_the_top_decides_is_on_record_and_ends_no_duty() {
        Disputes all =
                all(advised(), to("service_manager"), decided("service_manager"), to("director"), decided("director"));

        assertThat(Escalation.isDecidedAtTheTop("D1", all, CHAIN)).isTrue();
        assertThat(Escalation.whyNot("D1", Optional.empty(), all, CHAIN))
                .hasValueSatisfying(says -> assertThat(says).contains("duties remain"));
        assertThat(all.open()).containsExactly("D1");
    }

    @Test
    @Tag("DISPUTE-04")
    void what_the_file_lacks_never_holds_it_up() {
        assertThat(lacks(advised())).hasSizeGreaterThan(3);
        assertThat(whyNot(Optional.empty(), advised())).isEmpty();
    }

    @Test
    @Tag("DISPUTE-06")
    void a_plan_that_was_decided_despite_disagreement_is_not_sent_before_the_right_to_complain_is_told() {
        OnTheDesk despite = aCompletePlan().with(SectionName.NEEDS, needs("null"));

        assertThat(despite.stops()).contains("DISPUTE-06 stops submit");
        assertThat(aCompletePlan()
                        .with(SectionName.NEEDS, needs("\"2025-05-01\""))
                        .stops())
                .doesNotContain("DISPUTE-06 stops submit");
        assertThat(despite.disputing(
                                new ToldToComplain(ComplaintCase.PLAN_DECISION, day("2025-05-01"), "Her", "letter"))
                        .stops())
                .doesNotContain("DISPUTE-06 stops submit");
    }

    @Test
    @Tag("DISPUTE-06")
    void a_review_whose_timeframe_is_disliked_and_a_cut_in_monitoring_ask_for_it_too() {
        Disputes told = Disputes.NONE.with(
                new ToldToComplain(ComplaintCase.REVIEW_TIMEFRAME, day("2025-05-01"), "Her", "letter"));

        assertThat(WhatDisagreementHoldsUp.whyNotReviewed(Disputes.NONE, true)).isPresent();
        assertThat(WhatDisagreementHoldsUp.whyNotReviewed(told, true)).isEmpty();
        assertThat(WhatDisagreementHoldsUp.whyNotReviewed(Disputes.NONE, false)).isEmpty();
        assertThat(WhatDisagreementHoldsUp.whyNotMonitored(Disputes.NONE, true, true))
                .isPresent();
        assertThat(WhatDisagreementHoldsUp.whyNotMonitored(Disputes.NONE, false, true))
                .isEmpty();
    }

    @Test
    @Tag("DISPUTE-07")
    void just_enough_support_needs_the_sign_for_raising_it_and_a_day_that_becomes_a_task() {
        assertThat(aCompletePlan().disputing(COOKING, justEnough(null)).says("DISPUTE-07"))
                .containsExactly("prompts at null");
        OnTheDesk plan = aCompletePlan().disputing(COOKING, justEnough(day("2024-08-01")));
        assertThat(plan.says("DISPUTE-07")).isEmpty();
        assertThat(plan.owes("DISPUTE-07")).containsExactly("DISPUTE-07:D1:2024-08-01 by 2024-08-01");
        assertThat(plan.followedUp("DISPUTE-07:D1:2024-08-01", day("2024-08-01"), FollowUpOutcome.DONE)
                        .owes("DISPUTE-07"))
                .isEmpty();
    }

    @Test
    @Tag("DISPUTE-07")
    void the_words_about_just_enough_are_shown_for_risk_and_not_for_finance() {
        assertThat(DisagreementOnPlan.showsJustEnough(DisputeTopic.RISK)).isTrue();
        assertThat(DisagreementOnPlan.showsJustEnough(DisputeTopic.FINANCE)).isFalse();
    }

    private static String needs(String told) {
        return """
                {"concerns_asked": "2026-11-10",
                 "disagreement": {"statutory_items_met": true, "options_explored": true, "most_suitable": true,
                   "complaint_told": %s, "attempts": ["A call"]},
                 "needs": [{"id": "N1", "text": "Washing", "eligible": true, "agreed": false, "council_reason": "Safer"}]}""".formatted(told);
    }

    private static JustEnough justEnough(@Nullable LocalDate checkOn) {
        return new JustEnough("D1", day("2024-07-10"), "One call a day", "Two meals missed", checkOn);
    }

    private static OnTheDesk compromise(int adult, int council) {
        List<String> gives = List.of("one thing", "another");
        return aCompletePlan()
                .disputing(
                        COOKING,
                        CALL,
                        new Compromise("D1", day("2024-07-15"), gives.subList(0, adult), gives.subList(0, council)));
    }

    private static List<String> lacks(DisputeNote... notes) {
        return List.copyOf(DisputeFile.incomplete("D1", all(notes)).keySet());
    }

    private static Optional<String> whyNot(Optional<String> level, DisputeNote... notes) {
        return Escalation.whyNot("D1", level, all(notes), CHAIN);
    }

    private static Disputes all(DisputeNote... notes) {
        Disputes all = Disputes.NONE.with(COOKING);
        for (DisputeNote note : notes) {
            all = all.with(note);
        }
        return all;
    }

    private static Offered offer(boolean declined, @Nullable String reason) {
        return new Offered("D1", day("2024-07-03"), "A call at eight", declined, reason);
    }

    private static FileKept file(
            @Nullable Boolean inIssue,
            @Nullable LocalDate shared,
            @Nullable Boolean payment,
            @Nullable Boolean accepted,
            @Nullable String notBecause) {
        return new FileKept(
                "D1",
                day("2024-07-05"),
                inIssue == null ? null : true,
                inIssue,
                day("2024-07-05"),
                shared,
                payment,
                accepted,
                notBecause,
                null,
                List.of(),
                null);
    }

    private static Advised advised() {
        return new Advised("D1", day("2024-07-08"), "Try a trial week");
    }

    private static Escalated to(String level) {
        return new Escalated("D1", day("2024-07-09"), level, List.of());
    }

    private static LevelDecided decided(String level) {
        return new LevelDecided("D1", day("2024-07-10"), level, "As planned");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
