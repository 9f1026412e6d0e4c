package uk.ourplan.core.law.planning.arranging;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;
import static uk.ourplan.core.law.planning.arranging.Notes.arranged;
import static uk.ourplan.core.law.planning.arranging.Notes.day;
import static uk.ourplan.core.law.planning.arranging.Notes.rated;
import static uk.ourplan.core.law.planning.arranging.Notes.referred;
import static uk.ourplan.core.law.planning.arranging.Notes.started;
import static uk.ourplan.core.law.planning.arranging.Notes.waits;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.arranging.AsSpecified;
import uk.ourplan.core.law.arranging.WaitingForAService;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.arranging.Arrangements;
import uk.ourplan.language.arranging.ArrangingNote.DifferenceAgreed;
import uk.ourplan.language.arranging.ArrangingNote.InterimWay;
import uk.ourplan.language.arranging.ArrangingNote.ToldOutOfArea;
import uk.ourplan.language.arranging.ArrangingNote.Waits;
import uk.ourplan.language.arranging.SpecifiedPart;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArrangingSpec {

    private static final InterimWay RESPITE = new InterimWay("A week at Ashgrove", "Would rather stay at home", null);

    @Test
    @Tag("ARRANGE-04")
    void no_evening_home_care_opens_a_record_that_is_a_task_until_the_service_starts() {
        OnTheDesk plan = waiting(waits("2024-06-05", "2024-06-05", "Her son comes", RESPITE));

        assertThat(plan.owes("ARRANGE-04")).containsExactly("ARRANGE-04:A1 by 2024-06-01");
        assertThat(plan.says("ARRANGE-04")).isEmpty();
        assertThat(plan.arranging(started("2024-07-01")).owes("ARRANGE-04")).isEmpty();
    }

    @Test
    @Tag("ARRANGE-04")
    void a_service_that_starts_closes_the_record_with_the_days_waited() {
        Arrangements all = waiting(waits("2024-06-05", "2024-06-05", "Her son comes", RESPITE))
                .arranging(started("2024-07-01"))
                .desk()
                .beside()
                .arranging();

        assertThat(WaitingForAService.days(all.referred().getFirst(), all, day("2024-08-01")))
                .contains(26L);
        assertThat(WaitingForAService.gaps(all.referred().getFirst(), all)).isEmpty();
    }

    @Test
    @Tag("ARRANGE-04")
    void a_risk_of_the_delay_without_mitigation_is_a_warning() {
        assertThat(waiting(waits("2024-06-05", "2024-06-05", " ", RESPITE)).says("ARRANGE-04"))
                .containsExactly("warns at null");
    }

    @Test
    @Tag("ARRANGE-04")
    void an_open_record_without_an_interim_way_is_a_prompt() {
        assertThat(waiting(waits("2024-06-05", "2024-06-05", "Her son comes", null))
                        .says("ARRANGE-04"))
                .containsExactly("prompts at null");
    }

    @Test
    @Tag("ARRANGE-04")
    void an_interim_way_is_recorded_whether_the_person_declines_it_or_it_is_arranged() {
        InterimWay payment = new InterimWay("An interim direct payment", "Asks her niece to help", day("2024-06-07"));

        assertThat(waiting(waits("2024-06-05", "2024-06-05", "Her son comes", RESPITE))
                        .says("ARRANGE-04"))
                .isEmpty();
        assertThat(waiting(waits("2024-06-07", "2024-06-05", "Her son comes", payment))
                        .says("ARRANGE-04"))
                .isEmpty();
    }

    @Test
    @Tag("ARRANGE-04")
    void risks_that_were_not_looked_at_since_the_last_rating_are_a_warning() {
        OnTheDesk plan = waiting(waits("2024-06-05", "2024-06-05", "Her son comes", RESPITE))
                .arranging(rated("2024-06-12", "urgent"));

        assertThat(plan.sentences("ARRANGE-04"))
                .singleElement()
                .satisfies(says -> assertThat(says).contains("rated again since the risks were last looked at"));
        assertThat(plan.arranging(waits("2024-06-12", "2024-06-05", "Her son comes", RESPITE))
                        .says("ARRANGE-04"))
                .isEmpty();
    }

    @Test
    @Tag("ARRANGE-05")
    void a_shortage_that_is_not_explained_is_a_prompt_while_planning() {
        assertThat(shortage("{\"limited\": true}").says("ARRANGE-05")).containsExactly("prompts at shortage.explained");
        assertThat(shortage("{\"limited\": true, \"explained\": \"2024-04-11\"}")
                        .says("ARRANGE-05"))
                .isEmpty();
        assertThat(shortage("{\"limited\": false}").says("ARRANGE-05")).isEmpty();
        assertThat(aCompletePlan().says("ARRANGE-05")).isEmpty();
    }

    @Test
    @Tag("ARRANGE-05")
    void what_the_council_lists_as_short_is_asked_about_on_its_days_and_names_the_setting() {
        OnTheDesk plan = byTheCouncil()
                .where(
                        "arrange.limited_resource_areas",
                        List.of(
                                Map.of("area", "Moor", "service", "Home care at night", "from", "2025-04-01"),
                                Map.of(
                                        "area",
                                        "Coast",
                                        "service",
                                        "Day care",
                                        "from",
                                        "2025-04-01",
                                        "until",
                                        "2026-01-01")));

        assertThat(plan.says("ARRANGE-05")).containsExactly("prompts at shortage.limited");
        assertThat(plan.sentences("ARRANGE-05").getFirst())
                .contains("Home care at night (Moor)")
                .doesNotContain("Coast");
        assertThat(plan.stops()).noneMatch(stop -> stop.startsWith("ARRANGE-05"));
    }

    @Test
    @Tag("ARRANGE-06")
    void what_is_arranged_as_planned_is_no_finding() {
        OnTheDesk plan =
                byTheCouncil().arranging(referred("2024-06-01", "S1"), arranged("S1", "08:00, a woman", 9000L, true));

        assertThat(plan.says("ARRANGE-06")).isEmpty();
        assertThat(plan.owes("ARRANGE-06")).isEmpty();
    }

    @Test
    @Tag("ARRANGE-06")
    void another_time_than_planned_is_a_warning_and_a_task_until_the_person_agrees() {
        OnTheDesk plan = byTheCouncil().arranging(referred("2024-06-01", "S1"), arranged("S1", "10:30", 9000L, true));

        assertThat(plan.says("ARRANGE-06")).containsExactly("warns at services[S1]");
        assertThat(plan.owes("ARRANGE-06")).containsExactly("ARRANGE-06:S1:timetable");
        OnTheDesk agreed = plan.arranging(new DifferenceAgreed(
                "S1", day("2024-06-10"), List.of(SpecifiedPart.TIMETABLE), "Half past ten is fine"));
        assertThat(agreed.says("ARRANGE-06")).isEmpty();
        assertThat(agreed.owes("ARRANGE-06")).isEmpty();
        assertThat(ArrangedAsPlanned.differences(agreed.desk()))
                .extracting(AsSpecified.Difference::agreed)
                .containsExactly(true);
    }

    @Test
    @Tag("ARRANGE-06")
    void another_price_is_a_correction_of_the_budget_as_well() {
        OnTheDesk plan =
                byTheCouncil().arranging(referred("2024-06-01", "S1"), arranged("S1", "08:00, a woman", 9500L, true));

        assertThat(plan.owes("ARRANGE-06"))
                .containsExactlyInAnyOrder("ARRANGE-06:S1:price", "ARRANGE-06:S1:budget:9500");
        assertThat(plan.owedTasks("ARRANGE-06"))
                .anySatisfy(task -> assertThat(task.owner().code()).isEqualTo("finance_officer"));
    }

    @Test
    @Tag("ARRANGE-08")
    void a_provider_outside_the_area_is_a_task_with_the_council_s_steps_until_its_notices_are_sent() {
        OnTheDesk plan = byTheCouncil()
                .where(
                        "arrange.out_of_area_procedure",
                        Map.of("steps", List.of("Visit the home"), "notify", List.of("The host council")))
                .arranging(referred("2024-06-01", "S1"), arranged("S1", null, null, false));

        assertThat(plan.owes("ARRANGE-08")).containsExactly("ARRANGE-08:S1 by 2024-09-01");
        assertThat(plan.owedTasks("ARRANGE-08").getFirst().says())
                .contains("Visit the home", "The host council", "stays responsible");
        assertThat(plan.arranging(new ToldOutOfArea(
                                "S1", day("2024-08-20"), List.of("The host council"), day("2024-09-01")))
                        .owes("ARRANGE-08"))
                .isEmpty();
    }

    @Test
    @Tag("ARRANGE-08")
    void a_provider_inside_the_area_asks_for_no_notices() {
        assertThat(byTheCouncil()
                        .arranging(referred("2024-06-01", "S1"), arranged("S1", null, null, true))
                        .owes("ARRANGE-08"))
                .isEmpty();
    }

    private static OnTheDesk waiting(Waits waits) {
        return byTheCouncil().arranging(referred("2024-06-01", "S1"), rated("2024-06-01", "high"), waits);
    }

    private static OnTheDesk shortage(String json) {
        return aCompletePlan().having(SectionName.HOW_WE_PLAN, "/shortage", json);
    }

    private static OnTheDesk byTheCouncil() {
        return aCompletePlan().having(SectionName.SUPPORT, "/services", """
                [{"id": "S1", "meets": ["N1"], "serves": ["O1"], "route": "arranged", "timetable": "08:00, a woman",
                  "pence": 9000, "provider": {"name": "Acorn"}}]""");
    }
}
