package uk.ourplan.core.law.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.ending.AnEndingOnDesk.anEnding;
import static uk.ourplan.core.law.ending.AnEndingOnDesk.ofPlanning;
import static uk.ourplan.core.law.ending.AnEndingOnDesk.on;
import static uk.ourplan.language.ending.EndingStage.AGREE;
import static uk.ourplan.language.ending.EndingStage.END;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.ending.PlanEndFacts.Risk;
import uk.ourplan.core.law.ending.PlanEndFacts.Support;
import uk.ourplan.language.ending.EndingState;
import uk.ourplan.language.law.Effect;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.Notice.InPlace;
import uk.ourplan.language.plan.PlanStart;
import uk.ourplan.language.plan.SectionName;

/** Each fact on which an ending rests, by itself, and what an ending still owes for it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhatAnEndingRestsOnSpec {

    private static final String ID = "00000000-0000-0000-0000-000000000007";

    private static PlanEndFacts facts(AnEndingOnDesk one) {
        return FactsOfAnEnding.of(one.onDesk());
    }

    private static String as(@Nullable String value) {
        return value == null ? "null" : "\"" + value + "\"";
    }

    private static AnEndingOnDesk service(@Nullable String available, @Nullable String from) {
        return anEnding().with("/instead/0", """
                {"need": "N1", "kind": "service", "who": "The surgery", "appropriate": "yes", "available": %s, "from": %s}""".formatted(as(available), as(from)));
    }

    @ParameterizedTest(name = "willing {0}, able {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "yes, yes, true",
                "yes, unknown, false",
                "unknown, yes, false",
                "no, yes, false",
                "yes, -, false",
                "-, yes, false"
            })
    @Tag("END-05")
    void each_carer_relied_on_is_willing_and_able_and_unknown_counts_as_no(
            @Nullable String willing, @Nullable String able, boolean holds) {
        AnEndingOnDesk one = anEnding().with("/instead/0/willing", as(willing)).with("/instead/0/able", as(able));

        assertThat(facts(one).carersWillingAndAble()).isEqualTo(holds);
        assertThat(facts(one).reliesOn()).isEqualTo(Set.of(Support.CARERS));
    }

    @ParameterizedTest(name = "available {0}, from {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "yes, 2026-12-01, true",
                "yes, -, false",
                "unknown, 2026-12-01, false",
                "no, 2026-12-01, false",
                "-, 2026-12-01, false"
            })
    @Tag("END-05")
    void each_service_relied_on_is_available_from_a_day_and_a_carer_test_is_not_asked_of_it(
            @Nullable String available, @Nullable String from, boolean holds) {
        assertThat(facts(service(available, from)).alternativesAvailable()).isEqualTo(holds);
        assertThat(facts(service(available, from)).carersWillingAndAble()).isTrue();
        assertThat(facts(service(available, from)).reliesOn()).isEqualTo(Set.of(Support.SERVICES));
        assertThat(facts(anEnding()).alternativesAvailable()).isTrue();
    }

    @ParameterizedTest(name = "need {0}, appropriate {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {"N1, yes, true", "N1, no, false", "N1, unknown, false", "N1, -, false", "N9, yes, false"})
    @Tag("END-05")
    void every_eligible_need_has_a_source_that_is_right_for_it(
            String need, @Nullable String appropriate, boolean holds) {
        assertThat(facts(anEnding().with("/instead/0/need", as(need)).with("/instead/0/appropriate", as(appropriate)))
                        .alternativesAppropriate())
                .isEqualTo(holds);
        assertThat(facts(anEnding().with("/instead", "[]")).alternativesAppropriate())
                .isFalse();
    }

    @Test
    @Tag("END-05")
    void a_need_that_is_no_longer_eligible_needs_no_source() {
        AnEndingOnDesk one = anEnding();
        one.plan().whoseNeed("eligible", "false");

        assertThat(facts(one.with("/instead/0/in_place", "null")).alternativesInPlace())
                .isTrue();
        assertThat(facts(anEnding().with("/instead/0/in_place", "null")).alternativesInPlace())
                .isFalse();
    }

    @ParameterizedTest(name = "in place {0}, checked {1}: there {2}, works {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-20, 2026-11-20, true, true",
                "2026-11-20, -, true, false",
                "2026-11-20, 2026-11-21, true, false",
                "2026-11-21, 2026-11-21, false, false",
                "-, 2026-11-20, false, false"
            })
    @Tag("END-11")
    void other_support_is_there_from_its_day_and_works_once_it_was_checked(
            @Nullable String inPlace, @Nullable String checked, boolean there, boolean works) {
        AnEndingOnDesk one =
                anEnding().with("/instead/0/in_place", as(inPlace)).with("/instead/0/checked", as(checked));

        assertThat(facts(one).alternativesInPlace()).isEqualTo(there);
        assertThat(facts(one).alternativesMeetNeeds()).isEqualTo(works);
    }

    @ParameterizedTest(name = "line {0}, stopped {1}: ended {2}")
    @CsvSource(
            nullValues = "-",
            value = {"S1, 2026-11-20, true", "S1, 2026-11-21, false", "S1, -, false", "S9, 2026-11-20, false"})
    @Tag("END-12")
    void no_service_of_the_council_is_still_open(String line, @Nullable String stopped, boolean ended) {
        assertThat(facts(anEnding().with("/services/0/line", as(line)).with("/services/0/stopped", as(stopped)))
                        .councilServicesEnded())
                .isEqualTo(ended);
    }

    @ParameterizedTest(name = "risk {0}, a manager's decision {1}, ground {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "no, false, own_arrangements_request, NO",
                "yes, false, own_arrangements_request, YES",
                "unknown, false, own_arrangements_request, UNKNOWN",
                "yes, true, own_arrangements_request, YES",
                "yes, true, no_eligible_needs, NO",
                "unknown, true, no_eligible_needs, NO",
                "yes, false, no_eligible_needs, YES"
            })
    @Tag("END-06")
    @Tag("SAFEGUARD-05")
    void a_risk_stands_unless_a_manager_decided_on_it_on_a_ground_that_allows_it(
            String risk, boolean decided, String ground, Risk stands) {
        AnEndingOnDesk one = on(ground).whose("{\"safeguarding\": {\"risk\": \"" + risk + "\", \"basis\": \"Asked\"}}");

        assertThat(facts(decided ? one.decidedByAManager("2026-11-10") : one).riskOfAbuseOrNeglect())
                .isEqualTo(stands);
    }

    @Test
    @Tag("END-05")
    void whoever_cannot_arrange_has_somebody_named_who_does() {
        assertThat(facts(anEnding()).appropriatePerson()).isFalse();
        assertThat(facts(anEnding().with("/arranging/appropriate_person", "\"Her son\""))
                        .appropriatePerson())
                .isTrue();
    }

    @Test
    @Tag("END-10")
    void whether_the_council_agreed_to_keep_the_plan_is_what_is_recorded_of_the_care_home() {
        assertThat(facts(anEnding()).councilAgreedToMaintain()).isFalse();
        assertThat(facts(anEnding().with("/care_home/agreed_to_keep", "true")).councilAgreedToMaintain())
                .isTrue();
        assertThat(facts(anEnding().with("/care_home", "null")).councilAgreedToMaintain())
                .isNull();
    }

    @ParameterizedTest(name = "after-care {0}: refused {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | false",
                "{\"since\": \"2025-01-01\"} | true",
                "{\"status\": \"active\"} | true",
                "{\"since\": \"2025-01-01\", \"status\": \"ended\"} | false",
                "{\"status\": \"ended\", \"ended\": {\"last_day\": \"2026-11-19\"}} | false",
                "{\"status\": \"ended\", \"ended\": {\"last_day\": \"2026-11-20\"}} | true"
            })
    @Tag("S117-05")
    void planning_does_not_stop_while_after_care_runs(String aftercare, boolean refused) {
        AnEndingOnDesk one = ofPlanning()
                .whose("{\"safeguarding\": {\"risk\": \"no\", \"basis\": \"Asked\"}, \"section_117\": " + aftercare
                        + "}");

        assertThat(one.stops(AGREE)).isEqualTo(refused ? List.of("S117-05") : List.of());
    }

    @ParameterizedTest(name = "made known for {0} since {1}: open {2}")
    @CsvSource({"N1, 2026-11-01, false", "N1, 2026-10-31, true", "N9, 2026-11-10, true", "N1, 2026-11-21, true"})
    @Tag("NEED-13")
    void what_was_made_known_since_the_ending_was_opened_ends_the_duty_for_its_need(
            String need, LocalDate since, boolean open) {
        AnEndingOnDesk one = anEnding().ended("2026-11-05").with("/instead", "[]");
        one.plan().known(new InPlace(need, since, "Her sister"));

        assertThat(one.beside().owes("NEED-13")).isEqualTo(open ? List.of("NEED-13:" + ID + ":N1") : List.of());
    }

    @Test
    @Tag("NEED-13")
    void the_duty_is_open_until_the_later_of_the_two_days() {
        AnEndingOnDesk one = anEnding().ended("2026-11-05");

        assertThat(DutyAfterEnding.open(one.planOnDesk(), one.ending(), LocalDate.of(2026, 11, 11)))
                .containsExactly("N1");
        assertThat(DutyAfterEnding.open(one.planOnDesk(), one.ending(), LocalDate.of(2026, 11, 12)))
                .isEmpty();
        AnEndingOnDesk checkedFirst = anEnding().ended("2026-11-05").with("/instead/0/checked", "\"2026-11-08\"");
        assertThat(DutyAfterEnding.open(checkedFirst.planOnDesk(), checkedFirst.ending(), LocalDate.of(2026, 11, 9)))
                .containsExactly("N1");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "OPEN, own_arrangements_request, false",
        "OPEN, died, true",
        "OPEN, moved_area, true",
        "AGREED, own_arrangements_request, true",
        "WITHDRAWN, own_arrangements_request, false",
        "KEPT, own_arrangements_request, false"
    })
    @Tag("FINANCE-17")
    void finance_is_told_once_an_ending_is_agreed_and_at_once_where_it_happened(
            EndingState state, String ground, boolean told) {
        AnEndingOnDesk one = on(ground).in(state).with("/services/0/finance_told", "null");

        assertThat(one.beside().owes("FINANCE-17"))
                .isEqualTo(told ? List.of("FINANCE-17:" + ID + ":2026-11-15 by 2026-11-15") : List.of());
    }

    @Test
    @Tag("FINANCE-17")
    void after_a_death_everything_that_runs_is_stopped_and_named() {
        AnEndingOnDesk open = on("died").with("/services/0/ends", "null");

        assertThat(open.beside().owedTasks("FINANCE-17"))
                .singleElement()
                .satisfies(task -> assertThat(task.says()).endsWith("the last days: S1."));
        assertThat(on("died").beside().owes("FINANCE-17")).isEmpty();
        assertThat(anEnding().with("/services/0/ends", "null").beside().owes("FINANCE-17"))
                .isEmpty();
    }

    @Test
    @Tag("FINANCE-17")
    void each_day_has_a_notice_of_its_own() {
        AnEndingOnDesk two = anEnding().with("/services", """
                [{"line": "S1", "ends": "2026-11-11", "stopped": "2026-11-16", "finance_told": "2026-11-16"},
                 {"line": "S2", "ends": "2026-11-15", "stopped": "2026-11-16"}]""");

        assertThat(two.beside().owes("FINANCE-17")).containsExactly("FINANCE-17:" + ID + ":2026-11-15 by 2026-11-15");
        assertThat(two.beside().owes("FINANCE-18")).containsExactly("FINANCE-18:" + ID + ":2026-11-11");
    }

    @Test
    @Tag("ARRANGE-10")
    void each_kind_of_help_is_a_task_until_it_is_on_record_and_no_help_is_none() {
        AnEndingOnDesk help = anEnding().with("/help", "{\"kinds\": [\"direct_help\", \"check_after\", \"none\"]}");

        assertThat(help.beside().owes("ARRANGE-10"))
                .containsExactly("ARRANGE-10:" + ID + ":direct_help", "ARRANGE-10:" + ID + ":check_after");
        assertThat(help.beside()
                        .followedUp(
                                "ARRANGE-10:" + ID + ":direct_help", LocalDate.of(2026, 11, 19), FollowUpOutcome.DONE)
                        .owes("ARRANGE-10"))
                .containsExactly("ARRANGE-10:" + ID + ":check_after");
        assertThat(anEnding().with("/help", "null").beside().owes("ARRANGE-10")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: owed {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"needed\": true} | true",
                "{\"needed\": true, \"ended\": \"2026-11-19\"} | false",
                "{\"needed\": false} | false",
                "{} | false"
            })
    @Tag("END-13")
    void monitoring_that_was_agreed_goes_on_after_the_ending_until_it_is_recorded_as_ended(
            String monitoring, boolean owed) {
        assertThat(anEnding().with("/monitoring", monitoring).beside().owes("END-13"))
                .isEqualTo(owed ? List.of("END-13:" + ID + ":monitoring") : List.of());
    }

    @Test
    @Tag("END-13")
    void what_was_promised_ends_as_it_is_recorded_and_a_promise_without_words_is_none() {
        String help = "{\"key\": \"help_to_arrange\", \"state\": \"done\", \"dated\": \"2026-11-14\", \"says\": %s}";
        AnEndingOnDesk promised = anEnding().with("/checklist/3", help.formatted("\"A list\""));

        assertThat(promised.beside().owes("END-13")).containsExactly("END-13:" + ID + ":help");
        assertThat(promised.beside()
                        .followedUp("END-13:" + ID + ":help", LocalDate.of(2026, 11, 19), FollowUpOutcome.DECLINED)
                        .owes("END-13"))
                .isEmpty();
        assertThat(anEnding()
                        .with("/checklist/3", help.formatted("null"))
                        .beside()
                        .owes("END-13"))
                .isEmpty();
    }

    @Test
    @Tag("END-13")
    void what_an_arrangement_to_monitor_lacks_is_named() {
        assertThat(anEnding().with("/monitoring", "{}").says("END-13"))
                .containsExactly("Open on the checklist: whether monitoring is needed.");
        assertThat(anEnding()
                        .with(
                                "/monitoring",
                                "{\"needed\": true, \"arrangement\": \"Monthly\", \"proportionate\": \"Falls\","
                                        + " \"agreed\": \"2026-11-10\", \"agreed_by\": \"Her\"}")
                        .says("END-13"))
                .containsExactly("The monitoring lacks how it makes the person and those around them more resilient.");
    }

    @Test
    @Tag("END-11")
    void services_that_stop_on_one_day_differ_in_none_and_alternatives_that_begin_on_it_leave_no_gap() {
        AnEndingOnDesk one = anEnding().with("/one_day", "true");

        assertThat(one.stops(END)).isEmpty();
        assertThat(one.with("/services/0/ends", "\"2026-11-10\"").stops(END)).isEmpty();
        assertThat(on("no_eligible_needs")
                        .with("/services/0/ends", "\"2026-11-08\"")
                        .stops(END))
                .isEmpty();
    }

    @Test
    @Tag("END-12")
    void what_somebody_else_pays_for_does_not_keep_the_plan_open_and_a_draft_has_nothing_to_stop() {
        AnEndingOnDesk nhs = anEnding().with("/services", "[]");
        nhs.plan()
                .with(
                        SectionName.SUPPORT,
                        "{\"services\": [{\"id\": \"S1\", \"meets\": [\"N1\"], \"funder\": \"nhs\"}]}");

        assertThat(nhs.stops(END)).isEmpty();
        assertThat(EndingOnDesk.councilServices(nhs.planOnDesk())).isEmpty();
        assertThat(EndingOnDesk.councilServices(anEnding().planOnDesk())).containsExactly("S1");
        assertThat(EndingOnDesk.councilServices(ofPlanning().planOnDesk())).isEmpty();
    }

    @Test
    @Tag("TRIGGER-03")
    void a_case_is_not_closed_while_a_plan_is_owed_and_the_finding_says_what_to_do_about_each() {
        assertThat(ClosingTheCase.withoutAPlan(List.of("Start the plan.", "Start the support plan.")))
                .satisfiesExactly(
                        lack -> assertThat(lack.mend()).isEqualTo("Start the plan."),
                        lack -> assertThat(lack.finding(LocalDate.of(2026, 11, 20))
                                        .why()
                                        .effect())
                                .isEqualTo(Effect.FORBIDS));
        assertThat(ClosingTheCase.withoutAPlan(List.of())).isEmpty();
    }

    @ParameterizedTest(name = "{0} that holds {1}: planning goes on {2}")
    @CsvSource({
        "abuse_risk, true, true",
        "abuse_risk, false, false",
        "person_requested, true, false",
        "complexity, true, false"
    })
    @Tag("INVOLVE-14")
    void a_ground_that_rests_on_the_wish_of_the_person_falls_away_with_it_and_any_other_keeps_planning(
            String code, boolean holds, boolean goesOn) {
        AnEndingOnDesk one = ofPlanning();
        one.plan().startedOn(new PlanStart.Ground(code, holds, "2026-11-01", null));

        assertThat(one.stops(AGREE)).isEqualTo(goesOn ? List.of("INVOLVE-14") : List.of());
    }

    @Test
    @Tag("END-11")
    void other_support_that_is_not_there_is_told_apart_from_what_is_not_checked_yet() {
        assertThat(anEnding().with("/instead/0/in_place", "null").says("END-11"))
                .containsExactly("The other support for need N1 is not in place.");
        assertThat(anEnding().with("/instead/0/checked", "null").says("END-11"))
                .containsExactly("The other support for need N1 is not yet found to meet it.");
    }

    @ParameterizedTest(name = "paid by themselves {0}, arranges alone {1}, need named {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "true, true, false, -",
                "true, false, false, wants the council to manage it",
                "false, true, false, Nothing is named for need N1",
                "false, false, true, -",
                "true, false, true, -"
            })
    @Tag("END-03")
    void a_request_is_admissible_where_every_need_has_a_source_or_the_person_pays_and_manages(
            boolean pays, boolean alone, boolean named, @Nullable String why) {
        AnEndingOnDesk one = anEnding()
                .with("/arranging/self_funding", Boolean.toString(pays))
                .with("/arranging/intends_own", Boolean.toString(alone));
        List<String> says = (named ? one : one.with("/instead", "[]")).says("END-03");

        assertThat(String.join("", says)).contains(why == null ? "" : why);
        assertThat(says).hasSize(why == null ? 0 : 1);
    }
}
