package uk.ourplan.core.law.planning.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
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

    @Test
    void a_call_to_somebody_who_is_deaf_warns_and_a_text_does_not() {
        String deaf = "{\"deafblind\": true}";

        assertThat(how("\"how\": \"telephone\"").whoseCircumstances(deaf).says("INVOLVE-10"))
                .containsExactly("warns at checks.how");
        assertThat(how("\"how\": \"text\"").whoseCircumstances(deaf).says("INVOLVE-10"))
                .isEmpty();
    }

    private static OnTheDesk how(String checks) {
        return aCompletePlan().with(SectionName.HOW_WE_PLAN, "{\"alone\": true, \"checks\": {" + checks + "}}");
    }
}
