package uk.ourplan.core.law.planning.arranging;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;
import static uk.ourplan.core.law.planning.arranging.Notes.day;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.arranging.HelpWithArranging;
import uk.ourplan.core.law.arranging.InterimAtEachPhase;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.language.arranging.Arrangements;
import uk.ourplan.language.arranging.ArrangingNote.Help;
import uk.ourplan.language.arranging.ArrangingNote.InterimDecided;
import uk.ourplan.language.arranging.ArrangingNote.PhaseBegun;
import uk.ourplan.language.arranging.ArrangingNote.Placed;
import uk.ourplan.language.arranging.ContractParty;
import uk.ourplan.language.arranging.HelpType;
import uk.ourplan.language.arranging.InterimPhase;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HelpAndInterimSpec {

    private static final PhaseBegun REASSESSMENT = new PhaseBegun("F1", day("2026-11-02"), InterimPhase.REASSESSMENT);

    @Test
    @Tag("ARRANGE-10")
    void help_that_is_wanted_is_a_task_until_services_are_in_place() {
        assertThat(aCompletePlan()
                        .arranging(help(HelpType.DIRECT_HELP, false, null, false))
                        .owes("ARRANGE-10"))
                .containsExactly("ARRANGE-10:H1");
        assertThat(aCompletePlan()
                        .arranging(help(HelpType.DIRECT_HELP, true, null, false))
                        .owes("ARRANGE-10"))
                .isEmpty();
    }

    @Test
    @Tag("ARRANGE-10")
    void no_help_wanted_on_a_self_funder_s_route_closes_it() {
        assertThat(aCompletePlan()
                        .arranging(help(HelpType.NONE, false, null, false))
                        .owes("ARRANGE-10"))
                .isEmpty();
    }

    @Test
    @Tag("ARRANGE-10")
    void at_an_ending_work_with_the_advocate_is_a_task_and_lets_it_go_on() {
        Help liaise = help(HelpType.LIAISE, false, null, true);

        assertThat(aCompletePlan().arranging(liaise).owes("ARRANGE-10")).hasSize(1);
        assertThat(HelpWithArranging.whyNotEnded(Arrangements.NONE.with(liaise)))
                .isEmpty();
    }

    @Test
    @Tag("ARRANGE-10")
    void at_an_ending_a_blank_kind_of_help_refuses_it_and_none_needs_a_reason() {
        assertThat(HelpWithArranging.whyNotEnded(Arrangements.NONE)).isPresent();
        assertThat(HelpWithArranging.whyNotEnded(Arrangements.NONE.with(help(null, false, null, true))))
                .isPresent();
        assertThat(HelpWithArranging.whyNotEnded(Arrangements.NONE.with(help(HelpType.NONE, false, null, true))))
                .isPresent();
        assertThat(HelpWithArranging.whyNotEnded(
                        Arrangements.NONE.with(help(HelpType.NONE, false, "Her sister did it all", true))))
                .isEmpty();
    }

    @Test
    @Tag("ARRANGE-11")
    void a_placement_is_whole_with_home_start_and_contract_and_names_what_is_missing() {
        assertThat(placed(new Placed(day("2025-06-01"), "Elm Court", day("2025-06-15"), ContractParty.COUNCIL_AS_AGENT))
                        .owes("ARRANGE-11"))
                .isEmpty();
        assertThat(says(new Placed(day("2025-06-01"), "Elm Court", null, ContractParty.COUNCIL_AS_AGENT)))
                .contains("the day on which the placement starts")
                .doesNotContain("contract.");
        assertThat(says(new Placed(day("2025-06-01"), "Elm Court", day("2025-06-15"), null)))
                .contains("who holds the contract");
    }

    @Test
    @Tag("ARRANGE-13")
    void a_phase_without_an_answer_is_an_urgent_task_and_stops_only_the_step_after_the_review() {
        OnTheDesk plan = aCompletePlan().arranging(REASSESSMENT);

        assertThat(plan.owedTasks("ARRANGE-13"))
                .singleElement()
                .satisfies(task -> assertThat(task.urgent()).isTrue());
        assertThat(plan.stops()).noneMatch(stop -> stop.startsWith("ARRANGE-13"));
        assertThat(InterimAtEachPhase.whyNotClosed(Arrangements.NONE.with(REASSESSMENT)))
                .isPresent();
    }

    @Test
    @Tag("ARRANGE-13")
    void yes_opens_support_and_asks_for_its_money_on_the_urgent_route() {
        OnTheDesk plan = withRoute().arranging(REASSESSMENT, yes(40_000L));

        assertThat(plan.owedTasks("ARRANGE-13")).singleElement().satisfies(task -> {
            assertThat(task.owner().code()).isEqualTo("team_manager");
            assertThat(task.says()).contains("may never refuse");
        });
        assertThat(InterimAtEachPhase.whyNotClosed(
                        Arrangements.NONE.with(REASSESSMENT).with(yes(40_000L))))
                .isEmpty();
        assertThat(plan.followedUp("ARRANGE-13:money:F1:2026-11-03", day("2026-11-04"), FollowUpOutcome.DONE)
                        .owes("ARRANGE-13"))
                .isEmpty();
    }

    @Test
    @Tag("ARRANGE-13")
    void no_without_a_reason_is_refused() {
        assertThat(InterimAtEachPhase.whyNotRecorded(no(" "))).isPresent();
        assertThat(InterimAtEachPhase.whyNotRecorded(no("Her sister stays until Friday")))
                .isEmpty();
    }

    @Test
    @Tag("ARRANGE-13")
    void a_second_phase_is_asked_again() {
        Arrangements all = Arrangements.NONE
                .with(REASSESSMENT)
                .with(no("Her sister stays"))
                .with(new PhaseBegun("F2", day("2026-11-10"), InterimPhase.REVISION));

        assertThat(InterimAtEachPhase.open(all)).extracting(PhaseBegun::found).containsExactly("F2");
        assertThat(InterimAtEachPhase.whyNotClosed(all))
                .hasValueSatisfying(says -> assertThat(says).contains("revision"));
    }

    @Test
    @Tag("ARRANGE-13")
    void an_amount_above_a_level_goes_to_the_next_and_never_to_nobody() {
        assertThat(InterimAtEachPhase.decides(yes(50_001L), withRoute().policy()))
                .contains("director");
        assertThat(InterimAtEachPhase.decides(yes(9_000_000L), withRoute().policy()))
                .contains("director");
    }

    private static OnTheDesk withRoute() {
        Map<String, Object> last = new HashMap<>(Map.of("role", "director"));
        last.put("weekly_pence", null);
        last.put("one_off_pence", null);
        return aCompletePlan()
                .where(
                        "arrange.urgent_funding_route",
                        List.of(
                                Map.of("role", "team_manager", "weekly_pence", 50_000L, "one_off_pence", 100_000L),
                                last));
    }

    private static InterimDecided yes(long weekly) {
        return new InterimDecided(
                "F1", day("2026-11-03"), true, "A sitter at night", day("2026-11-03"), null, null, weekly, null);
    }

    private static InterimDecided no(String reason) {
        return new InterimDecided("F1", day("2026-11-03"), false, null, null, null, reason, null, null);
    }

    private static Help help(@Nullable HelpType type, boolean inPlace, @Nullable String reason, boolean atEnding) {
        return new Help(
                "H1",
                day("2025-05-20"),
                type,
                "To broker a provider",
                null,
                "The advocate",
                inPlace ? day("2025-06-01") : null,
                null,
                reason,
                atEnding);
    }

    private static String says(Placed placed) {
        return placed(placed).owedTasks("ARRANGE-11").getFirst().says();
    }

    private static OnTheDesk placed(Placed placed) {
        return aCompletePlan()
                .having(SectionName.MONEY, "/self_funder", "{\"setting\": \"care_home\", \"council_agrees\": true}")
                .having(new Course(PlanState.SIGNED_OFF, day("2025-05-01"), null, null, day("2025-05-20"), null))
                .arranging(placed);
    }
}
