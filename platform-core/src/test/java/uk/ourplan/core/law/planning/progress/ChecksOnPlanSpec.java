package uk.ourplan.core.law.planning.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.need.Amount;
import uk.ourplan.language.person.ContactWay;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.HowWePlan.Checks;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("INVOLVE-10")
class ChecksOnPlanSpec {

    @Test
    void telephone_weekly_from_a_day_is_a_check_each_week_after_it() {
        Checks weekly = new Checks(ContactWay.TELEPHONE, LocalDate.of(2025, 4, 8), 7L, true, Amount.HIGH);

        assertThat(ChecksOnPlan.days(weekly, LocalDate.of(2025, 4, 8))).containsExactly(LocalDate.of(2025, 4, 15));
        assertThat(ChecksOnPlan.days(weekly, LocalDate.of(2025, 4, 16)))
                .containsExactly(LocalDate.of(2025, 4, 15), LocalDate.of(2025, 4, 22));
    }

    @Test
    void a_check_stays_a_task_until_it_is_recorded() {
        OnTheDesk weekly = how("\"how\": \"telephone\", \"from\": \"2026-11-10\", \"every_days\": 7");

        assertThat(weekly.owes("INVOLVE-10"))
                .containsExactly("INVOLVE-10:2026-11-17 by 2026-11-17", "INVOLVE-10:2026-11-24 by 2026-11-24");
        assertThat(weekly.followedUp("INVOLVE-10:2026-11-17", LocalDate.of(2026, 11, 17), FollowUpOutcome.DONE)
                        .owes("INVOLVE-10"))
                .containsExactly("INVOLVE-10:2026-11-24 by 2026-11-24");
    }

    @Test
    @Tag("DELEGATE-05")
    void how_it_was_agreed_with_whoever_writes_the_plan_makes_the_checks() {
        OnTheDesk given = aCompletePlan().having(SectionName.PEOPLE_INVOLVED, "/delegation", """
                {"to": "Leila Moss", "agreed": "2026-11-10", "checked_how": "text", "checked_every_days": 7}""");

        assertThat(given.owes("INVOLVE-10"))
                .containsExactly("INVOLVE-10:2026-11-17 by 2026-11-17", "INVOLVE-10:2026-11-24 by 2026-11-24");
        assertThat(given.says("INVOLVE-10")).isEmpty();
    }

    @Test
    void a_record_of_a_check_says_its_way_who_took_part_and_what_is_next() {
        var wanted = Objects.requireNonNull(how("\"how\": \"telephone\", \"from\": \"2026-11-10\", \"every_days\": 7")
                .owedTasks("INVOLVE-10")
                .getFirst()
                .recordWanted());

        assertThat(wanted.asked()).extracting("field").containsExactly("how", "with", "next");
        assertThat(wanted.asked().getFirst().choices()).contains("telephone", "text");
    }

    @Test
    void a_delegated_plan_without_an_arrangement_is_a_finding_and_any_other_is_not() {
        OnTheDesk none = aCompletePlan();
        OnTheDesk part =
                aCompletePlan().with(SectionName.PEOPLE_INVOLVED, "{\"self_planning\": {\"choice\": \"part\"}}");

        assertThat(none.says("INVOLVE-10")).isEmpty();
        assertThat(part.says("INVOLVE-10")).containsExactly("warns at checks");
    }

    @Test
    void urgent_needs_many_tasks_and_low_motivation_speak_for_closer_checks_and_their_opposites_for_a_light_touch() {
        String six =
                "{\"id\": \"T1\"}, {\"id\": \"T2\"}, {\"id\": \"T3\"}, {\"id\": \"T4\"}, {\"id\": \"T5\"}, {\"id\": \"T6\"}";
        OnTheDesk close = aCompletePlan()
                .whoseCircumstances("{\"urgent\": true}")
                .with(SectionName.HOW_WE_PLAN, "{\"tasks\": [" + six + "], \"checks\": {\"motivation\": \"low\"}}");
        OnTheDesk light = aCompletePlan()
                .with(
                        SectionName.HOW_WE_PLAN,
                        "{\"tasks\": [{\"id\": \"T1\"}], \"checks\": {\"motivation\": \"high\"}}");

        assertThat(ChecksOnPlan.suggestion(close.desk())).contains("close checks");
        assertThat(ChecksOnPlan.suggestion(light.desk())).contains("light touch");
    }

    @ParameterizedTest(name = "urgent {0}, {1} tasks, motivation {2}: {3}")
    @CsvSource({
        "true, 5, high, close checks",
        "true, 4, high, Weigh",
        "true, 1, high, Weigh",
        "true, 1, low, close checks",
        "false, 5, low, close checks",
        "false, 5, high, Weigh",
        "false, 2, high, Weigh",
        "false, 1, high, light touch",
        "false, 0, high, light touch",
        "false, 1, medium, Weigh",
        "false, 4, low, Weigh"
    })
    void
            two_of_urgency_five_tasks_and_low_motivation_speak_for_close_checks_and_only_a_keen_single_task_for_a_light_touch(
                    boolean urgent, int tasks, String motivation, String says) {
        String all = IntStream.rangeClosed(1, tasks)
                .mapToObj("{\"id\": \"T%d\"}"::formatted)
                .collect(Collectors.joining(", "));

        assertThat(ChecksOnPlan.suggestion(aCompletePlan()
                        .whoseCircumstances("{\"urgent\": %s}".formatted(urgent))
                        .with(
                                SectionName.HOW_WE_PLAN,
                                "{\"tasks\": [%s], \"checks\": {\"motivation\": \"%s\"}}".formatted(all, motivation))
                        .desk()))
                .contains(says);
    }

    @Test
    void a_video_call_with_somebody_deafblind_warns_too_and_names_the_way() {
        String deafblind = "{\"deafblind\": true}";

        assertThat(how("\"how\": \"video\"").whoseCircumstances(deafblind).sentences("INVOLVE-10"))
                .contains("Checking by video clashes with how the person can be spoken with.");
        assertThat(how("\"how\": \"video\"").sentences("INVOLVE-10")).noneMatch(says -> says.contains("clashes"));
        assertThat(how("\"how\": \"face_to_face\"")
                        .whoseCircumstances(deafblind)
                        .sentences("INVOLVE-10"))
                .noneMatch(says -> says.contains("clashes"));
    }

    @Test
    void a_call_to_somebody_who_is_deaf_warns_and_a_text_does_not() {
        String deaf = "{\"deafblind\": true}";

        assertThat(how("\"how\": \"telephone\"").whoseCircumstances(deaf).says("INVOLVE-10"))
                .containsExactly("warns at checks.how");
        assertThat(how("\"how\": \"text\"").whoseCircumstances(deaf).says("INVOLVE-10"))
                .isEmpty();
    }

    @Test
    void a_call_to_somebody_hard_of_hearing_warns_and_a_video_call_does_not() {
        PlanOnDesk.Whose hardOfHearing = new PlanOnDesk.Whose(false, false, Set.of(), null, true, false, false);

        assertThat(how("\"how\": \"telephone\"").of(hardOfHearing).says("INVOLVE-10"))
                .containsExactly("warns at checks.how");
        assertThat(how("\"how\": \"video\"").of(hardOfHearing).sentences("INVOLVE-10"))
                .noneMatch(says -> says.contains("clashes"));
    }

    @Test
    void daily_checks_that_nobody_made_leave_the_last_weeks_of_them_to_do() {
        Checks daily = new Checks(ContactWay.TELEPHONE, LocalDate.of(2025, 4, 8), 1L, true, Amount.HIGH);

        assertThat(ChecksOnPlan.days(daily, LocalDate.of(2025, 4, 9)))
                .containsExactly(LocalDate.of(2025, 4, 9), LocalDate.of(2025, 4, 10));
        assertThat(ChecksOnPlan.days(daily, LocalDate.of(2025, 6, 30)))
                .hasSize(26)
                .startsWith(LocalDate.of(2025, 6, 6))
                .endsWith(LocalDate.of(2025, 7, 1));
    }

    @Test
    @Tag("DELEGATE-05")
    void how_it_is_agreed_on_the_plan_comes_before_what_was_agreed_with_whoever_writes_it() {
        assertThat(how("\"how\": \"telephone\", \"from\": \"2026-11-16\", \"every_days\": 14")
                        .having(SectionName.PEOPLE_INVOLVED, "/delegation", """
                        {"to": "Leila Moss", "agreed": "2026-11-10", "checked_how": "text", "checked_every_days": 7}""")
                        .owes("INVOLVE-10"))
                .containsExactly("INVOLVE-10:2026-11-30 by 2026-11-30");
    }

    @Test
    void a_plan_that_somebody_else_was_asked_to_write_without_an_arrangement_is_a_finding() {
        assertThat(aCompletePlan()
                        .having(SectionName.PEOPLE_INVOLVED, "/delegation", "{\"to\": \"Leila Moss\"}")
                        .says("INVOLVE-10"))
                .containsExactly("warns at checks");
        assertThat(aCompletePlan()
                        .having(SectionName.PEOPLE_INVOLVED, "/delegation", "{\"to\": \" \"}")
                        .says("INVOLVE-10"))
                .isEmpty();
        assertThat(aCompletePlan().without(SectionName.PEOPLE_INVOLVED).says("INVOLVE-10"))
                .isEmpty();
    }

    private static OnTheDesk how(String checks) {
        return aCompletePlan().with(SectionName.HOW_WE_PLAN, "{\"alone\": true, \"checks\": {" + checks + "}}");
    }
}
