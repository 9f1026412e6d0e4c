package uk.ourplan.core.law.planning.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;
import static uk.ourplan.language.plan.SectionName.PEOPLE_INVOLVED;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.TaskOwner;

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
