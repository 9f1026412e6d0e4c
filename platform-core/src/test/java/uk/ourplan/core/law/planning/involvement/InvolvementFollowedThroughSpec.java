package uk.ourplan.core.law.planning.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;
import static uk.ourplan.language.plan.SectionName.PEOPLE_INVOLVED;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.language.plan.PlanState;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InvolvementFollowedThroughSpec {

    private static final String HARD = """
            {"outcomes": {"personal_hygiene": {"answer": "unable"}},
             "difficulties": {"areas": ["retain"], "steps": [{"step": "easy read", "result": "asked"}]}}""";

    @Test
    @Tag("ADVOCACY-03")
    void the_day_the_duty_arises_an_urgent_task_asks_for_the_referral_within_the_councils_days() {
        OnTheDesk plan = owedSince("2026-11-19", "");

        assertThat(plan.owes("ADVOCACY-03")).containsExactly("ADVOCACY-03:refer by 2026-11-20");
        assertThat(plan.owedTasks("ADVOCACY-03")).allMatch(OwedTask::urgent);
        assertThat(owedSince("2026-11-19", ", \"referred\": \"2026-11-19\"").owes("ADVOCACY-03"))
                .isEmpty();
    }

    @Test
    @Tag("ADVOCACY-03")
    void past_those_days_the_manager_is_told() {
        assertThat(owedSince("2026-11-17", "").owedTasks("ADVOCACY-03"))
                .extracting(OwedTask::owner)
                .containsExactly(TaskOwner.PRACTITIONER, TaskOwner.LINE_MANAGER);
    }

    @Test
    @Tag("ADVOCACY-04")
    void a_referral_that_waits_is_asked_after() {
        String waiting = ", \"referred\": \"2026-11-19\", \"referral\": {\"status\": \"waiting\"}";

        assertThat(owedSince("2026-11-19", waiting).owes("ADVOCACY-04")).containsExactly("ADVOCACY-04:waiting");
        assertThat(owedSince("2026-11-19", waiting + ", \"appointed\": \"2026-11-20\"")
                        .owes("ADVOCACY-04"))
                .isEmpty();
    }

    @Test
    @Tag("INVOLVE-28")
    void spoken_and_written_language_are_two_tasks_until_each_is_booked_or_answered() {
        OnTheDesk plan = aCompletePlan().of(new PlanOnDesk.Whose(false, false, Set.of(), null, false, true, true));

        assertThat(plan.owes("INVOLVE-28")).containsExactly("INVOLVE-28:interpreter", "INVOLVE-28:translation");
        assertThat(plan.having(
                                PEOPLE_INVOLVED,
                                "/taking_part",
                                "{\"inputs\": [{\"kind\": \"interpreter\", \"booking\": \"LNG-1\"}]}")
                        .owes("INVOLVE-28"))
                .containsExactly("INVOLVE-28:translation");
    }

    @Test
    @Tag("INVOLVE-28")
    void the_task_says_whom_to_ask_as_the_council_lists_them() {
        OnTheDesk plan = aCompletePlan()
                .of(new PlanOnDesk.Whose(false, false, Set.of(), null, true, false, false))
                .where("directory.sensory_team", Map.of("name", "Sensory team", "telephone", "01632 960152"));

        assertThat(plan.owedTasks("INVOLVE-28")).singleElement().satisfies(task -> {
            assertThat(task.says()).contains("Sensory team", "01632 960152");
            assertThat(task.settings()).hasSize(1);
        });
    }

    @Test
    @Tag("INVOLVE-29")
    void a_specialist_assessment_is_a_task_where_nobody_qualified_assessed_a_deafblind_person() {
        assertThat(aCompletePlan().whoseCircumstances("{\"deafblind\": true}").owes("INVOLVE-29"))
                .containsExactly("INVOLVE-29:assessment");
        assertThat(aCompletePlan().owes("INVOLVE-29")).isEmpty();
    }

    @Test
    @Tag("INVOLVE-31")
    void a_planned_visit_has_a_task_until_both_papers_are_read_again() {
        OnTheDesk plan = aCompletePlan().having(PEOPLE_INVOLVED, "/visits", "[{\"planned\": \"2026-11-24\"}]");

        assertThat(plan.owes("INVOLVE-31")).containsExactly("INVOLVE-31:1 by 2026-11-24");
        assertThat(plan.having(PEOPLE_INVOLVED, "/visits/0/reread", "\"2026-11-20\"")
                        .owes("INVOLVE-31"))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("ADVOCACY-06")
    @CsvSource({
        "'', '', 1",
        "'', '\"who\": \"advocate\", \"dated\": \"2026-11-09\"', 1",
        "'', '\"who\": \"advocate\", \"dated\": \"2026-11-10\"', 0",
        "', \"ended\": \"2026-11-10\"', '', 0",
        "', \"ended\": \"2026-11-11\"', '', 1"
    })
    void the_advocate_gets_the_draft_that_the_person_has_while_they_are_instructed(
            String ended, String talk, int owed) {
        OnTheDesk plan = aCompletePlan()
                .having(new Course(
                        PlanState.PRESENTED, LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 10), null, null, null))
                .having(
                        PEOPLE_INVOLVED,
                        "/advocacy",
                        "{\"considered\": \"2026-11-04\", \"appointed\": \"2026-11-05\"" + ended + "}")
                .having(PEOPLE_INVOLVED, "/involvement", "[{" + talk + "}]");

        assertThat(plan.owes("ADVOCACY-06")).hasSize(owed);
    }

    @Test
    @Tag("ADVOCACY-06")
    void the_advocate_is_invited_to_a_planning_visit() {
        OnTheDesk plan = aCompletePlan()
                .having(PEOPLE_INVOLVED, "/visits", "[{\"planned\": \"2026-11-24\"}]")
                .having(PEOPLE_INVOLVED, "/advocacy", "{\"appointed\": \"2026-11-05\"}");

        assertThat(plan.owedTasks("INVOLVE-31"))
                .singleElement()
                .satisfies(task -> assertThat(task.says()).endsWith("Invite the advocate to it."));
    }

    private static OnTheDesk owedSince(String day, String more) {
        return aCompletePlan()
                .assessed(HARD)
                .having(
                        PEOPLE_INVOLVED,
                        "/advocacy",
                        "{\"considered\": \"2026-11-10\", \"note\": \"Owed\", \"duty_on\": \"" + day + "\"" + more
                                + "}");
    }
}
