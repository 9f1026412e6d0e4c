package uk.ourplan.core.law.arranging;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.arranging.AsSpecified.Difference;
import uk.ourplan.core.law.arranging.WaitingForAService.Gap;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.arranging.Arrangements;
import uk.ourplan.language.arranging.ArrangingNote;
import uk.ourplan.language.arranging.ArrangingNote.Arranged;
import uk.ourplan.language.arranging.ArrangingNote.DifferenceAgreed;
import uk.ourplan.language.arranging.ArrangingNote.Help;
import uk.ourplan.language.arranging.ArrangingNote.InterimDecided;
import uk.ourplan.language.arranging.ArrangingNote.InterimWay;
import uk.ourplan.language.arranging.ArrangingNote.Rated;
import uk.ourplan.language.arranging.ArrangingNote.Referred;
import uk.ourplan.language.arranging.ArrangingNote.RiskOfDelay;
import uk.ourplan.language.arranging.ArrangingNote.Started;
import uk.ourplan.language.arranging.ArrangingNote.Waits;
import uk.ourplan.language.arranging.HelpType;
import uk.ourplan.language.arranging.ReferredFor;
import uk.ourplan.language.arranging.SpecifiedPart;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Support.ServiceLine;
import uk.ourplan.tenant.policy.PriorityMatrix;
import uk.ourplan.tenant.policy.PriorityMatrix.Level;

/** What is sought, found, arranged and decided for a plan, asked of the law itself. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhatIsArrangedSpec {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final Referred BOTH = referral("A1", "S1", "S2");

    @Test
    @Tag("ARRANGE-06")
    void every_part_that_the_plan_specifies_is_compared_and_what_it_leaves_open_is_not() {
        ServiceLine line = line("""
                {"id": "S1", "what": "Home care", "timetable": "08:00", "persons_choice": "A woman", "pence": 23000,
                 "provider": {"name": "Moorside Care"}}""");

        assertThat(parts(line, arranged("Beck Care", "Day care", "10:30", "A man", 22_900L)))
                .containsExactly(
                        SpecifiedPart.PROVIDER,
                        SpecifiedPart.WHAT,
                        SpecifiedPart.TIMETABLE,
                        SpecifiedPart.PREFERENCES,
                        SpecifiedPart.PRICE);
        assertThat(parts(line, arranged("moorside  care", "Home care ", "08:00", "a woman", 23_000L)))
                .as("the same in other letters")
                .isEmpty();
        assertThat(parts(line, arranged(null, null, null, null, null))).isEmpty();
        assertThat(parts(line("{\"id\": \"S1\"}"), arranged("Beck Care", "Day care", "10:30", "A man", 22_900L)))
                .isEmpty();
    }

    @Test
    @Tag("ARRANGE-06")
    void only_what_the_person_agreed_to_for_this_line_since_it_was_arranged_counts_as_agreed() {
        ServiceLine line = line("{\"id\": \"S1\", \"timetable\": \"08:00\"}");
        Arranged late = arranged(null, null, "10:30", null, null);

        assertThat(agreed(line, late, new DifferenceAgreed("S1", DAY, List.of(SpecifiedPart.TIMETABLE), null)))
                .containsExactly(true);
        assertThat(agreed(line, late, new DifferenceAgreed("S1", DAY, List.of(SpecifiedPart.PRICE), null)))
                .containsExactly(false);
        assertThat(agreed(line, late, new DifferenceAgreed("S2", DAY, List.of(SpecifiedPart.TIMETABLE), null)))
                .containsExactly(false);
        assertThat(agreed(
                        line,
                        late,
                        new DifferenceAgreed("S1", DAY.minusDays(1), List.of(SpecifiedPart.TIMETABLE), null)))
                .containsExactly(false);
    }

    @Test
    @Tag("ARRANGE-02")
    void the_level_from_more_points_is_the_more_pressing_whatever_the_order_in_which_they_are_listed() {
        PriorityMatrix matrix = new PriorityMatrix(
                List.of(),
                List.of(new Level("urgent", "Urgent", 4), new Level("low", "Low", 0), new Level("high", "High", 2)));

        assertThat(Stream.of("low", "high", "urgent", "other").map(level -> PriorityOfAReferral.rank(level, matrix)))
                .containsExactly(0, 1, 2, -1);
    }

    @Test
    @Tag("ARRANGE-02")
    void in_a_council_without_a_matrix_only_what_is_called_urgent_goes_first() {
        assertThat(PriorityOfAReferral.rank("urgent", aCompletePlan().policy())).isEqualTo(1);
        assertThat(PriorityOfAReferral.rank("standard", aCompletePlan().policy()))
                .isZero();
        assertThat(PriorityOfAReferral.levels(aCompletePlan().policy()))
                .extracting(Level::code)
                .containsExactly("standard", "urgent");
    }

    @Test
    @Tag("ARRANGE-03")
    @Tag("ARRANGE-04")
    void a_referral_is_found_and_started_on_the_day_of_the_last_of_its_lines() {
        Arrangements one = with(found("A1", "S1", DAY), started("S1", DAY), found("A2", "S2", DAY));
        assertThat(WaitingForAService.foundOn(BOTH, one)).isNull();
        assertThat(WaitingForAService.startedOn(BOTH, one)).isNull();

        Arrangements both = with(
                found("A1", "S1", DAY.plusDays(3)),
                found("A1", "S1", DAY.plusDays(9)),
                found("A1", "S2", DAY),
                started("S1", DAY.plusDays(5)),
                started("S2", DAY.plusDays(4)));
        assertThat(WaitingForAService.foundOn(BOTH, both)).isEqualTo(DAY.plusDays(3));
        assertThat(WaitingForAService.startedOn(BOTH, both)).isEqualTo(DAY.plusDays(5));
    }

    @Test
    @Tag("ARRANGE-04")
    void interim_support_that_no_line_describes_is_found_and_started_as_a_whole() {
        Referred whole = referral("A1");
        Arrangements there = with(found("A1", WaitingForAService.WHOLE, DAY), started(WaitingForAService.WHOLE, DAY));

        assertThat(WaitingForAService.foundOn(whole, there)).isEqualTo(DAY);
        assertThat(WaitingForAService.startedOn(whole, there)).isEqualTo(DAY);
        assertThat(WaitingForAService.foundOn(whole, Arrangements.NONE)).isNull();
    }

    @Test
    @Tag("ARRANGE-04")
    void a_waiting_record_lacks_each_item_that_is_blank_until_the_service_starts() {
        Waits bare = new Waits("A1", DAY, DAY, " ", null, null, List.of(), List.of());

        assertThat(gaps(bare))
                .extracting(Gap::field)
                .containsExactly("service_sought", "cause", "last_check", "risks", "mitigation", "interim");
        assertThat(gaps(waits(
                        List.of(new RiskOfDelay("A fall", "A pendant")),
                        List.of(new InterimWay("Respite", "No", null)))))
                .isEmpty();
        assertThat(gaps(waits(List.of(new RiskOfDelay("A fall", " ")), List.of(new InterimWay("Respite", null, null)))))
                .extracting(Gap::field)
                .containsExactly("mitigation", "interim");
        assertThat(gaps(waits(
                        List.of(new RiskOfDelay("A fall", "A pendant"), new RiskOfDelay(null, null)),
                        List.of(new InterimWay(null, null, null), new InterimWay("Respite", "No", null)))))
                .as("an empty row says nothing")
                .isEmpty();
        assertThat(gaps(bare, started("S1", DAY), started("S2", DAY))).isEmpty();
    }

    @Test
    @Tag("ARRANGE-04")
    void a_record_that_was_looked_at_before_the_last_rating_is_refreshed() {
        Waits full =
                waits(List.of(new RiskOfDelay("A fall", "A pendant")), List.of(new InterimWay("Respite", "No", null)));

        assertThat(gaps(full, rated(DAY))).isEmpty();
        assertThat(gaps(full, rated(DAY.plusDays(1)))).extracting(Gap::field).containsExactly("refreshed");
    }

    @ParameterizedTest(name = "{0}, in place: {1}, checked: {2}, at an ending: {3}, reason: {4} – done: {5}")
    @Tag("ARRANGE-10")
    @CsvSource({
        ", true, true, false, , false",
        "DIRECT_HELP, false, false, false, , false",
        "DIRECT_HELP, true, false, false, , true",
        "LIAISE, false, true, false, , true",
        "CHECK_AFTER, true, false, false, , false",
        "CHECK_AFTER, false, true, false, , true",
        "NONE, false, false, false, , true",
        "NONE, false, false, true, , false",
        "NONE, false, false, true, Her son does it, true"
    })
    void help_is_done_once_services_are_in_place_or_checked_or_none_is_wanted(
            @Nullable HelpType type,
            boolean inPlace,
            boolean checked,
            boolean ending,
            @Nullable String reason,
            boolean done) {
        Help help =
                new Help("H1", DAY, type, null, null, null, inPlace ? DAY : null, checked ? DAY : null, reason, ending);

        assertThat(HelpWithArranging.isDone(help)).isEqualTo(done);
    }

    @Test
    @Tag("ARRANGE-10")
    void support_ends_only_once_the_help_at_the_ending_is_answered() {
        Help before = new Help("H1", DAY, HelpType.DIRECT_HELP, null, null, null, null, null, null, false);
        Help none = new Help("H2", DAY, HelpType.NONE, null, null, null, null, null, null, true);

        assertThat(HelpWithArranging.whyNotEnded(Arrangements.NONE)).isPresent();
        assertThat(HelpWithArranging.whyNotEnded(with(before)))
                .as("help that was given before is no answer at the ending")
                .isPresent();
        assertThat(HelpWithArranging.whyNotEnded(with(none)))
                .hasValueSatisfying(says -> assertThat(says).contains("why no help"));
        assertThat(HelpWithArranging.whyNotEnded(with(
                        new Help("H2", DAY, HelpType.NONE, null, null, null, null, null, "Her son does it", true))))
                .isEmpty();
    }

    @ParameterizedTest(name = "needed: {0}, what: {1}, from: {2}, reason: {3} – recorded: {4}")
    @Tag("ARRANGE-13")
    @CsvSource({
        ", , , , false",
        "false, , , , false",
        "false, , , Her sister stays, true",
        "true, A sitter, 2026-11-16, , true",
        "true, , 2026-11-16, , false",
        "true, A sitter, , , false"
    })
    void an_answer_about_interim_support_says_what_and_from_when_or_why_not(
            @Nullable Boolean needed,
            @Nullable String what,
            @Nullable LocalDate from,
            @Nullable String reason,
            boolean recorded) {
        assertThat(InterimAtEachPhase.whyNotRecorded(
                                new InterimDecided("F1", DAY, needed, what, from, null, reason, null, null))
                        .isEmpty())
                .isEqualTo(recorded);
    }

    @Test
    @Tag("ARRANGE-13")
    void the_lowest_role_whose_limits_cover_the_urgent_amounts_decides_on_them() {
        OnTheDesk plan = aCompletePlan()
                .where(
                        "arrange.urgent_funding_route",
                        List.of(
                                Map.of("role", "team_manager", "weekly_pence", 50_000L, "one_off_pence", 10_000L),
                                Map.of("role", "service_manager")));

        assertThat(decides(plan, 50_000L, 10_000L)).isEqualTo("team_manager");
        assertThat(decides(plan, 50_001L, null)).isEqualTo("service_manager");
        assertThat(decides(plan, null, 10_001L)).isEqualTo("service_manager");
        assertThat(decides(plan, null, null)).isEqualTo("team_manager");
    }

    @Test
    @Tag("ARRANGE-01")
    void the_council_arranges_what_is_bought_for_a_budget_that_it_manages_and_nothing_of_another_plan() {
        assertThat(councils("{\"id\": \"S1\", \"class\": \"bought_service\"}", "council"))
                .isTrue();
        assertThat(councils("{\"id\": \"S1\", \"class\": \"bought_service\"}", "direct_payment"))
                .isFalse();
        assertThat(councils("{\"id\": \"S1\", \"class\": \"free_means\"}", "council"))
                .isFalse();
        assertThat(councils("{\"id\": \"S1\", \"route\": \"arranged\"}", "direct_payment"))
                .isTrue();
        assertThat(councils("{\"id\": \"S1\", \"route\": \"arranged\", \"on_plan_of\": \" \"}", "council"))
                .isTrue();
        assertThat(councils("{\"id\": \"S1\", \"route\": \"arranged\", \"on_plan_of\": \"His wife\"}", "council"))
                .isFalse();
    }

    @Test
    @Tag("ARRANGE-01")
    void a_referral_names_its_lines_and_interim_support_that_was_decided_is_referred_without_any() {
        OnTheDesk plan = aCompletePlan().without(SectionName.HOW_WE_PLAN);
        Arrangements needed = with(new InterimDecided("F1", DAY, true, "A sitter", DAY, null, null, null, null));
        Arrangements notNeeded = with(new InterimDecided("F1", DAY, false, null, null, null, "No", null, null));

        assertThat(ReferringAPlan.whyNot(
                        ReferredFor.PLAN,
                        List.of(),
                        PlanState.SIGNED_OFF,
                        plan.desk().content(),
                        Arrangements.NONE))
                .hasValueSatisfying(says -> assertThat(says).contains("Name the lines"));
        assertThat(ReferringAPlan.whyNot(
                        ReferredFor.INTERIM,
                        List.of(),
                        PlanState.DRAFT,
                        plan.desk().content(),
                        needed))
                .isEmpty();
        assertThat(ReferringAPlan.whyNot(
                        ReferredFor.INTERIM,
                        List.of(),
                        PlanState.DRAFT,
                        plan.desk().content(),
                        notNeeded))
                .isPresent();
    }

    private static boolean councils(String line, String method) {
        return !ReferringAPlan.councilsLines(aCompletePlan()
                        .managing("{\"method\": \"" + method + "\"}")
                        .with(SectionName.SUPPORT, "{\"services\": [" + line + "]}")
                        .desk()
                        .content())
                .isEmpty();
    }

    private static @Nullable String decides(OnTheDesk plan, @Nullable Long weekly, @Nullable Long once) {
        return InterimAtEachPhase.decides(
                        new InterimDecided("F1", DAY, true, "A sitter", DAY, null, null, weekly, once), plan.policy())
                .orElse(null);
    }

    private static ServiceLine line(String json) {
        return aCompletePlan()
                .with(SectionName.SUPPORT, "{\"services\": [" + json + "]}")
                .desk()
                .support()
                .services()
                .getFirst();
    }

    private static Arranged arranged(
            @Nullable String provider,
            @Nullable String what,
            @Nullable String timetable,
            @Nullable String preferences,
            @Nullable Long pence) {
        return new Arranged("A1", DAY, "S1", provider, null, what, timetable, preferences, pence, true, DAY);
    }

    private static List<SpecifiedPart> parts(ServiceLine line, Arranged arranged) {
        return AsSpecified.between(line, arranged, Arrangements.NONE).stream()
                .map(Difference::part)
                .toList();
    }

    private static List<Boolean> agreed(ServiceLine line, Arranged arranged, DifferenceAgreed agreed) {
        return AsSpecified.between(line, arranged, with(agreed)).stream()
                .map(Difference::agreed)
                .toList();
    }

    private static Referred referral(String number, String... lines) {
        return new Referred(number, DAY, ReferredFor.PLAN, List.of(lines), List.of(), "Moor", "North", null, null);
    }

    private static Arranged found(String referral, String line, LocalDate on) {
        return new Arranged(referral, on, line, "Moorside Care", null, null, null, null, null, true, on);
    }

    private static Started started(String line, LocalDate on) {
        return new Started("A1", on, line, null);
    }

    private static Rated rated(LocalDate on) {
        return new Rated("A1", on, Map.of(), null, null, "high", "Alone");
    }

    private static Waits waits(List<RiskOfDelay> risks, List<InterimWay> ways) {
        return new Waits("A1", DAY, DAY, "Evening calls", "No round there", DAY, risks, ways);
    }

    private static List<Gap> gaps(Waits waits, ArrangingNote... more) {
        Arrangements all = with(waits);
        for (ArrangingNote note : more) {
            all = all.with(note);
        }
        return WaitingForAService.gaps(BOTH, all);
    }

    private static Arrangements with(ArrangingNote... notes) {
        Arrangements all = Arrangements.NONE;
        for (ArrangingNote note : notes) {
            all = all.with(note);
        }
        return all;
    }
}
