package uk.ourplan.core.law.planning.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;

/** AUTH-09. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PapersForThePanelSpec {

    private static OnTheDesk mapped() {
        return aCompletePlan()
                .where(
                        "panel.form_by_client_group",
                        List.of(
                                Map.of("client_group", "learning_disability", "form", "Form A"),
                                Map.of("client_group", "older_people", "form", "Form B")))
                .where("panel.inbox_by_team", List.of(Map.of("team", "north", "inbox", "Tray N")));
    }

    private static PapersForThePanel papers(OnTheDesk plan, @Nullable String group, @Nullable String team) {
        return PapersForThePanel.of(plan.desk(), group, team, plan.policy());
    }

    @Test
    void a_plan_goes_on_the_form_of_the_persons_client_group() {
        assertThat(papers(mapped(), "learning_disability", "north").form()).isEqualTo("Form A");
        assertThat(papers(mapped(), "older_people", "north").form()).isEqualTo("Form B");
    }

    @Test
    void a_unified_form_takes_the_place_of_the_mapped_ones_from_its_day() {
        assertThat(papers(mapped().where("panel.form_by_client_group", List.of()), "older_people", "north")
                        .form())
                .isEqualTo(PapersForThePanel.ONE_FORM);
    }

    @Test
    void team_norths_plans_go_to_tray_n_and_a_council_with_one_inbox_has_one() {
        assertThat(papers(mapped(), "older_people", "north").inbox()).isEqualTo("Tray N");
        assertThat(papers(aCompletePlan(), null, "anywhere").inbox()).isEqualTo(PapersForThePanel.ONE_INBOX);
    }

    @Test
    void a_group_or_a_team_that_is_not_mapped_has_neither_form_nor_inbox_and_stops_nothing() {
        PapersForThePanel papers = papers(mapped(), "autism", "south");

        assertThat(papers.form()).isNull();
        assertThat(papers.inbox()).isNull();
        assertThat(papers.lacks()).isEmpty();
    }

    @Test
    void without_the_calculators_result_or_a_figure_with_its_working_nothing_goes_to_panel() {
        assertThat(papers(
                                mapped().having(SectionName.MONEY, "/indicative", "{\"weekly_pence\": 20000}"),
                                "older_people",
                                "north")
                        .lacks())
                .hasSize(1);
        assertThat(papers(mapped(), "older_people", "north").lacks()).isEmpty();
    }

    @Test
    void where_the_practitioner_picked_no_group_the_one_of_the_complex_rate_counts_and_a_pick_goes_before_it() {
        OnTheDesk complex = mapped().having(SectionName.MONEY, "/complex_rate", "{\"client_group\": \"older_people\"}");

        assertThat(papers(complex, null, "north").form()).isEqualTo("Form B");
        assertThat(papers(complex, "learning_disability", "north").form()).isEqualTo("Form A");
        assertThat(papers(mapped(), null, "north").form()).isNull();
    }

    @Test
    void a_figure_entered_by_hand_counts_with_who_worked_it_out_or_with_its_reason_and_not_without_either() {
        assertThat(indicative("{\"weekly_pence\": 20000, \"by\": \"Costing sheet\"}")
                        .entered())
                .isEqualTo(new Money(20_000));
        assertThat(indicative("{\"weekly_pence\": 20000, \"by\": \" \"}").entered())
                .isNull();
        assertThat(indicative("{\"by\": \"Costing sheet\"}").entered()).isNull();
        assertThat(indicative("null").lacks()).hasSize(1);
    }

    private static PapersForThePanel indicative(String json) {
        return papers(mapped().having(SectionName.MONEY, "/indicative", json), "older_people", "north");
    }

    @Test
    @Tag("AUTH-09")
    void a_plan_that_waits_with_a_group_or_a_team_that_is_not_mapped_is_a_task_of_an_administrator() {
        assertThat(waiting(mapped()).inGroup("autism").owedTasks("AUTH-09"))
                .hasSize(2)
                .allSatisfy(task -> assertThat(task.owner()).isEqualTo(TaskOwner.holding(Permission.COUNCIL_ADMIN)))
                .extracting(OwedTask::says)
                .anySatisfy(says -> assertThat(says).contains("its client group, autism, has no form"))
                .anySatisfy(says -> assertThat(says).contains("its team has no inbox"));
        assertThat(waiting(mapped())
                        .startedFrom("2026-11-01")
                        .inGroup("older_people")
                        .owes("AUTH-09"))
                .isEmpty();
        assertThat(waiting(aCompletePlan()).owes("AUTH-09")).isEmpty();
        assertThat(mapped().forThePanel().inGroup("autism").owes("AUTH-09")).isEmpty();
    }

    private static OnTheDesk waiting(OnTheDesk plan) {
        LocalDate submitted = LocalDate.of(2026, 11, 16);
        return plan.forThePanel()
                .having(new Course(PlanState.SUBMITTED, LocalDate.of(2026, 11, 2), null, submitted, null, null));
    }
}
