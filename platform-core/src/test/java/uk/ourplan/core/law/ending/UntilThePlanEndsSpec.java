package uk.ourplan.core.law.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.ending.AnEndingOnDesk.anEnding;
import static uk.ourplan.core.law.ending.AnEndingOnDesk.ofPlanning;
import static uk.ourplan.core.law.ending.AnEndingOnDesk.on;
import static uk.ourplan.language.ending.EndingStage.END;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.language.arranging.ArrangingNote;
import uk.ourplan.language.arranging.HelpType;
import uk.ourplan.language.ending.EndingState;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UntilThePlanEndsSpec {

    private static final String ID = "00000000-0000-0000-0000-000000000007";

    @Test
    @Tag("END-11")
    void no_service_stops_before_what_replaces_it_begins() {
        assertThat(anEnding().with("/services/0/ends", "\"2026-11-08\"").stops(END))
                .containsExactly("END-11");
        assertThat(anEnding().with("/services/0/ends", "\"2026-11-10\"").stops(END))
                .isEmpty();
    }

    @Test
    @Tag("END-11")
    void in_place_and_not_checked_keeps_the_service_and_flags_the_need() {
        AnEndingOnDesk unchecked = anEnding().with("/instead/0/checked", "null");

        assertThat(unchecked.says("END-11"))
                .containsExactly("The other support for need N1 is not yet found to meet it.");
        assertThat(unchecked.beside().owes("END-11")).containsExactly("END-11:" + ID + ":N1");
    }

    @Test
    @Tag("END-11")
    void an_ended_plan_does_not_clear_the_duty_until_the_alternative_is_confirmed() {
        AnEndingOnDesk later = anEnding().ended("2026-11-05").with("/instead/0/in_place", "\"2026-11-20\"");
        AnEndingOnDesk confirmed = later.with("/instead/0/checked", "\"2026-11-20\"");

        assertThat(DutyAfterEnding.open(confirmed.planOnDesk(), confirmed.ending(), LocalDate.of(2026, 11, 19)))
                .containsExactly("N1");
        assertThat(DutyAfterEnding.open(confirmed.planOnDesk(), confirmed.ending(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    @Tag("END-11")
    void services_stop_one_by_one_or_all_on_one_day_each_with_its_day() {
        AnEndingOnDesk staged = twoServices();

        assertThat(staged.stops(END)).isEmpty();
        assertThat(staged.with("/one_day", "true").stops(END)).containsExactly("END-11");
        assertThat(twoServices().with("/services/1/ends", "null").stops(END)).containsExactly("END-12");
    }

    private static AnEndingOnDesk twoServices() {
        AnEndingOnDesk two = anEnding().with("/services", """
                [{"line": "S1", "ends": "2026-11-11", "stopped": "2026-11-16", "finance_told": "2026-11-16"},
                 {"line": "S2", "ends": "2026-11-15", "stopped": "2026-11-16", "finance_told": "2026-11-16"}]""");
        two.plan().with(SectionName.SUPPORT, """
                {"services": [{"id": "S1", "meets": ["N1"]}, {"id": "S2", "meets": ["N1"]},
                  {"id": "S3", "meets": ["N1"], "funder": "nhs"}]}""");
        return two;
    }

    @Test
    @Tag("END-11")
    void where_no_need_is_eligible_any_more_the_duty_is_not_asked() {
        assertThat(on("no_eligible_needs").with("/instead", "[]").stops(END)).isEmpty();
    }

    @Test
    @Tag("END-12")
    void a_service_or_a_direct_payment_that_is_still_open_refuses_the_end() {
        assertThat(anEnding().with("/services/0/stopped", "null").stops(END)).containsExactly("END-12");
        AnEndingOnDesk paid = anEnding();
        paid.plan().with(SectionName.MANAGING_THE_MONEY, "{\"method\": \"direct_payment\"}");
        assertThat(paid.says("END-12")).containsExactly("No last day is set for the direct payment.");
    }

    @Test
    @Tag("FINANCE-17")
    void the_plan_does_not_end_while_finance_is_not_told_and_is_told_once_for_each_day() {
        assertThat(anEnding().with("/services/0/finance_told", "null").stops(END))
                .containsExactly("FINANCE-17");
        assertThat(twoServices()
                        .with("/services/0/finance_told", "null")
                        .with("/services/1/finance_told", "null")
                        .beside()
                        .owes("FINANCE-17"))
                .containsExactly(
                        "FINANCE-17:" + ID + ":2026-11-11 by 2026-11-11",
                        "FINANCE-17:" + ID + ":2026-11-15 by 2026-11-15");
    }

    @Test
    @Tag("FINANCE-18")
    void finance_cancels_and_repays_until_that_is_on_record() {
        String key = "FINANCE-18:" + ID + ":2026-11-15";

        assertThat(anEnding().beside().owedTasks("FINANCE-18"))
                .extracting(OwedTask::key, task -> task.owner().code())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(key, "finance_officer"));
        assertThat(anEnding()
                        .beside()
                        .followedUp(key, AnEndingOnDesk.TODAY, FollowUpOutcome.DONE)
                        .owes("FINANCE-18"))
                .isEmpty();
    }

    @Test
    @Tag("END-13")
    void an_open_item_of_the_checklist_is_named() {
        assertThat(anEnding()
                        .with("/checklist/5", "{\"key\": \"if_support_fails\"}")
                        .says("END-13"))
                .containsExactly("Open on the checklist: what to do if other support breaks down.");
    }

    @Test
    @Tag("END-13")
    void prevention_cannot_be_left_out_and_other_information_may_with_a_reason() {
        assertThat(anEnding()
                        .with(
                                "/checklist/1",
                                "{\"key\": \"prevention\", \"state\": \"not_applicable\", \"says\": \"No\"}")
                        .says("END-13"))
                .containsExactly("This cannot be left out: how to prevent, reduce or delay needs.");
        assertThat(anEnding()
                        .with("/checklist/2", "{\"key\": \"other_info\", \"state\": \"not_applicable\"}")
                        .says("END-13"))
                .hasSize(1);
    }

    @Test
    @Tag("END-13")
    void a_change_of_mind_is_asked_of_whoever_asked_for_it_and_not_where_no_need_is_left() {
        String open = "{\"key\": \"change_of_mind\"}";

        assertThat(anEnding().with("/checklist/6", open).stops(END)).containsExactly("END-13");
        assertThat(on("no_eligible_needs").with("/checklist/6", open).stops(END))
                .isEmpty();
    }

    @Test
    @Tag("END-13")
    void monitoring_is_needed_with_an_arrangement_or_not_with_a_reason() {
        assertThat(anEnding().with("/monitoring", "{\"needed\": true}").stops(END))
                .containsExactly("END-13");
        assertThat(anEnding().with("/monitoring", "{\"needed\": false}").stops(END))
                .containsExactly("END-13");
        assertThat(anEnding().stops(END)).isEmpty();
    }

    @Test
    @Tag("END-13")
    void what_is_promised_opens_tasks() {
        AnEndingOnDesk promised = anEnding()
                .with("/checklist/3", """
                        {"key": "help_to_arrange", "state": "done", "dated": "2026-11-14", "says": "A list of agencies"}""")
                .with("/checklist/8", "{\"key\": \"carer_processes\", \"state\": \"done\", \"dated\": \"2027-01-08\"}");

        assertThat(promised.beside().owes("END-13"))
                .containsExactly("END-13:" + ID + ":help", "END-13:" + ID + ":carer by 2027-01-08");
    }

    @Test
    @Tag("END-13")
    void planning_that_stops_has_the_same_list() {
        assertThat(ofPlanning().with("/checklist", "[]").says("END-13")).hasSize(9);
    }

    @Test
    @Tag("ARRANGE-10")
    void help_with_arranging_is_recorded_before_support_stops() {
        assertThat(anEnding().with("/help", "null").stops(END)).containsExactly("ARRANGE-10");
        assertThat(anEnding().with("/help", "{\"kinds\": [\"none\"]}").stops(END))
                .containsExactly("ARRANGE-10");
        assertThat(anEnding()
                        .with("/help", "{\"kinds\": [\"none\"], \"reason_none\": \"Her son has done it all\"}")
                        .stops(END))
                .isEmpty();
    }

    @Test
    @Tag("ARRANGE-10")
    void help_that_stands_beside_the_plan_counts_where_nothing_is_said_here() {
        AnEndingOnDesk noted = anEnding().with("/help", "null");
        noted.plan().arranging(help(HelpType.LIAISE, null));

        assertThat(noted.stops(END)).isEmpty();
        noted.plan().arranging(help(HelpType.NONE, null));
        assertThat(noted.stops(END)).containsExactly("ARRANGE-10");
        noted.plan().arranging(help(HelpType.NONE, "Her son has done it all"));
        assertThat(noted.stops(END)).isEmpty();
    }

    private static ArrangingNote help(HelpType type, @Nullable String none) {
        return new ArrangingNote.Help("H1", AnEndingOnDesk.TODAY, type, null, null, "Helena", null, null, none, true);
    }

    @Test
    @Tag("ARRANGE-10")
    void working_with_the_advocate_is_a_task() {
        AnEndingOnDesk with = anEnding().with("/help", "{\"kinds\": [\"liaise\"], \"with\": \"The advocate\"}");

        assertThat(with.stops(END)).isEmpty();
        assertThat(with.beside().owes("ARRANGE-10")).containsExactly("ARRANGE-10:" + ID + ":liaise");
    }

    @Test
    @Tag("END-14")
    void the_plan_waits_for_the_letter_where_the_council_keeps_to_the_default() {
        assertThat(anEnding().unsent().stops(END)).containsExactly("END-14");
        assertThat(anEnding().sent("2026-11-20").stops(END)).isEmpty();
    }

    @Test
    @Tag("END-14")
    void otherwise_the_letter_is_owed_by_the_day_of_the_end() {
        AnEndingOnDesk later = anEnding().unsent();
        later.plan().where("end.letter_before_end", false);

        assertThat(later.stops(END)).isEmpty();
        assertThat(later.ended("2026-11-20").beside().owes("END-14"))
                .containsExactly("END-14:" + ID + " by 2026-11-20");
        assertThat(later.sent("2026-11-22").beside().owes("END-14")).isEmpty();
    }

    @Test
    @Tag("END-04")
    void an_open_request_is_owed_its_answer() {
        assertThat(anEnding().in(EndingState.OPEN).beside().owes("END-04")).containsExactly("END-04:" + ID);
        assertThat(anEnding().beside().owes("END-04")).isEmpty();
    }

    @Test
    @Tag("REVISE-08")
    void a_plan_that_is_kept_after_a_request_asks_three_things() {
        AnEndingOnDesk kept = anEnding().in(EndingState.KEPT).with("/keeping", "{\"consents\": true}");

        assertThat(kept.beside().owes("REVISE-08")).containsExactly("REVISE-08:" + ID);
        assertThat(kept.with("/keeping", """
                {"consents": true, "revise_services": false, "revise_budget": false, "revise_contingency": true}""").beside().owes("REVISE-08")).isEmpty();
    }

    @Test
    @Tag("END-05")
    void the_determination_says_the_same_as_the_rules() {
        assertThat(List.of(
                        answer(anEnding()),
                        answer(anEnding().with("/instead/0/able", "\"no\"")),
                        answer(anEnding().with("/services/0/stopped", "null"))))
                .containsExactly(PlanEndAnswer.MayEnd.YES, PlanEndAnswer.MayEnd.NO, PlanEndAnswer.MayEnd.NOT_YET);
    }

    private static PlanEndAnswer.MayEnd answer(AnEndingOnDesk one) {
        return java.util.Objects.requireNonNull(new APlanMayEnd()
                        .decide(FactsOfAnEnding.of(one.onDesk()))
                        .answer())
                .mayEnd();
    }
}
