package uk.ourplan.core.law.planning.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("INVOLVE-06")
class BriefedOnPlanSpec {

    @Test
    void a_carer_who_was_told_three_of_four_points_is_named_with_the_fourth() {
        OnTheDesk plan = whoWas("{\"who\": \"P1\", \"told\": [\"purpose\", \"process\", \"indicative_budget\"]}", "");

        assertThat(plan.says("INVOLVE-06")).containsExactly("prompts at briefed");
        assertThat(plan.sentences("INVOLVE-06"))
                .containsExactly("Not yet said to P1: the need to secure the person's involvement.");
        assertThat(plan.owes("INVOLVE-06")).containsExactly("INVOLVE-06:P1");
    }

    @Test
    void a_brother_who_has_a_task_and_has_not_said_that_he_understands_it_is_named() {
        OnTheDesk plan = whoWas(
                "{\"who\": \"P2\", \"told\": [\"purpose\", \"process\", \"indicative_budget\", \"person_at_centre\"]}",
                "{\"id\": \"T1\", \"who\": \"P2\"}");

        assertThat(plan.sentences("INVOLVE-06")).containsExactly("Not yet said to P2: what is theirs to do.");
    }

    @Test
    void somebody_to_whom_all_five_points_were_said_is_not_named() {
        OnTheDesk plan = whoWas(
                "{\"who\": \"P2\", \"understood_role\": \"2025-04-08\", \"told\": [\"purpose\", \"process\","
                        + " \"indicative_budget\", \"person_at_centre\"]}",
                "{\"id\": \"T1\", \"who\": \"P2\"}");

        assertThat(plan.says("INVOLVE-06")).isEmpty();
        assertThat(plan.owes("INVOLVE-06")).isEmpty();
    }

    @Test
    void a_figure_that_the_person_will_not_share_is_withheld_and_asks_for_nothing() {
        assertThat(whoWas(
                                "{\"who\": \"P3\", \"told\": [\"purpose\", \"process\", \"person_at_centre\"],"
                                        + " \"figure_withheld\": true}",
                                "")
                        .says("INVOLVE-06"))
                .isEmpty();
    }

    @Test
    void whoever_takes_part_is_to_be_told_although_nobody_has_listed_them() {
        OnTheDesk plan = aCompletePlan().having(SectionName.PEOPLE_INVOLVED, "/people", """
                [{"id": "P1", "name": "Sara", "roles": ["carer"], "involved": {"dated": "2026-11-10"}},
                 {"id": "P2", "name": "Graham", "roles": ["carer"]}]""");

        assertThat(plan.owes("INVOLVE-06")).containsExactly("INVOLVE-06:P1");
        assertThat(plan.with(SectionName.HOW_WE_PLAN, """
                                {"briefed": [{"who": "Sara", "understood_role": "2026-11-10",
                                  "told": ["purpose", "process", "indicative_budget", "person_at_centre"]}],
                                 "tasks": [{"id": "T1", "who": "P1"}]}""").owes("INVOLVE-06")).isEmpty();
    }

    @Test
    void a_day_of_planning_together_makes_somebody_a_participant_and_only_the_one_who_was_there() {
        OnTheDesk plan = aCompletePlan()
                .having(SectionName.PEOPLE_INVOLVED, "/people", """
                [{"id": "P1", "name": "Sara", "roles": ["carer"]}, {"id": "P2", "name": "Graham", "roles": ["friend"]}]""")
                .having(SectionName.PEOPLE_INVOLVED, "/involvement", """
                [{"how": "visit", "person": "P1"}, {"dated": "2026-11-10", "how": "visit", "person": "P2"}]""");

        assertThat(plan.owes("INVOLVE-06")).containsExactly("INVOLVE-06:P2");
    }

    @Test
    void what_one_was_told_says_nothing_of_what_another_was() {
        String told = "\"told\": [\"purpose\", \"process\", \"indicative_budget\", \"person_at_centre\"]";
        OnTheDesk plan = aCompletePlan().having(SectionName.PEOPLE_INVOLVED, "/people", """
                [{"id": "P1", "name": "Sara", "roles": ["carer"], "involved": {"dated": "2026-11-10"}},
                 {"id": "P2", "name": "Graham", "roles": ["carer"], "involved": {"dated": "2026-11-10"}}]""");

        assertThat(plan.with(
                                SectionName.HOW_WE_PLAN,
                                "{\"briefed\": [{\"who\": \"Graham\", " + told + "}, {\"who\": \"Sara\"}]}")
                        .owes("INVOLVE-06"))
                .containsExactly("INVOLVE-06:Sara");
        assertThat(plan.with(
                                SectionName.HOW_WE_PLAN,
                                "{\"briefed\": [{\"who\": \"Sara\"}, {\"who\": \"Graham\", " + told + "}]}")
                        .owes("INVOLVE-06"))
                .containsExactly("INVOLVE-06:Sara");
    }

    @Test
    void a_task_for_nobody_is_nobody_to_brief() {
        assertThat(aCompletePlan()
                        .with(
                                SectionName.HOW_WE_PLAN,
                                "{\"tasks\": [{\"id\": \"T1\", \"who\": \" \"}, {\"id\": \"T2\"}]}")
                        .owes("INVOLVE-06"))
                .isEmpty();
    }

    private static OnTheDesk whoWas(String briefed, String task) {
        return aCompletePlan()
                .with(SectionName.HOW_WE_PLAN, "{\"briefed\": [" + briefed + "], \"tasks\": [" + task + "]}");
    }
}
