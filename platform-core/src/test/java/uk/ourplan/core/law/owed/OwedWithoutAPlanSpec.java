package uk.ourplan.core.law.owed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.law.owed.OwedWithoutAPlan.About;
import uk.ourplan.core.law.owed.OwedWithoutAPlan.Found;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.policy.PolicyOnADay;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwedWithoutAPlanSpec {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate ASSESSED = LocalDate.of(2026, 10, 22);
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    @Test
    @Tag("TRIGGER-03")
    void eligible_needs_without_a_plan_are_a_task_until_a_plan_follows() {
        assertThat(keys(anAdult(new Found(false, ASSESSED, true, false)))).containsExactly("TRIGGER-03:own:2026-10-22");
        assertThat(keys(anAdult(new Found(false, ASSESSED, true, true)))).isEmpty();
    }

    @Test
    @Tag("TRIGGER-03")
    void needs_that_are_not_eligible_or_not_determined_owe_no_plan_by_themselves() {
        assertThat(keys(anAdult(new Found(false, ASSESSED, false, false)))).isEmpty();
        assertThat(keys(anAdult(new Found(false, ASSESSED, null, false)))).isEmpty();
    }

    @Test
    @Tag("TRIGGER-03")
    void a_carer_s_own_eligible_needs_owe_a_support_plan_beside_any_other() {
        assertThat(keys(anAdult(new Found(true, ASSESSED, true, false), new Found(false, ASSESSED, true, true))))
                .containsExactly("TRIGGER-03:carer:2026-10-22");
    }

    @Test
    @Tag("TRIGGER-03")
    void that_none_of_the_needs_is_met_ends_it_once_it_is_on_record_with_its_reasons() {
        About about = anAdult(new Found(false, ASSESSED, true, false));
        OwedTask task = OwedWithoutAPlan.owed(about, policy(TODAY)).getFirst();

        assertThat(task.recordWanted()).isNotNull();
        assertThat(keys(recorded(about, task.key()))).isEmpty();
        assertThat(keys(recorded(anAdult(new Found(false, ASSESSED.plusDays(20), true, false)), task.key())))
                .containsExactly("TRIGGER-03:own:2026-11-11");
    }

    @Test
    @Tag("TRIGGER-03")
    void nothing_is_owed_once_the_case_is_closed() {
        About open = anAdult(new Found(false, ASSESSED, true, false));

        assertThat(keys(new About(open.born(), open.circumstances(), false, open.assessments(), false, true, Set.of())))
                .isEmpty();
    }

    @Test
    @Tag("TRANSITION-02")
    void from_the_sixteenth_birthday_the_transition_assessment_is_a_task_without_any_plan() {
        assertThat(on("2010-11-21", "{}", TODAY)).isEmpty();
        assertThat(on("2010-11-20", "{}", TODAY)).containsExactly("TRANSITION-02:assessment");
        assertThat(on(
                        "2010-11-20",
                        "{\"transition\": {\"assessment_answer\": \"not_needed\", \"assessment_reason\": \"No needs\"}}",
                        TODAY))
                .isEmpty();
        assertThat(on("2010-11-20", "{\"transition\": {\"assessment_answer\": \"not_needed\"}}", TODAY))
                .containsExactly("TRANSITION-02:assessment");
    }

    @Test
    @Tag("TRANSITION-03")
    void a_pathway_plan_is_due_on_the_sixteenth_birthday_without_any_other_plan() {
        String answered = "{\"in_care\": true, \"transition\": {\"assessment_answer\": \"done\"%s}}";

        assertThat(task("2008-03-10", answered.formatted(""), LocalDate.of(2024, 3, 10), "TRANSITION-03:pathway")
                        .due())
                .isEqualTo("2024-03-10");
        assertThat(task("2008-03-10", answered.formatted(""), LocalDate.of(2024, 3, 11), "TRANSITION-03:pathway")
                        .says())
                .contains("overdue since the 16th birthday");
        assertThat(on(
                        "2008-03-10",
                        answered.formatted(", \"pathway_plan_since\": \"2024-03-10\""),
                        LocalDate.of(2024, 3, 11)))
                .contains("TRANSITION-03:at-18")
                .doesNotContain("TRANSITION-03:pathway");
        assertThat(on("2008-03-10", "{\"transition\": {\"assessment_answer\": \"done\"}}", TODAY))
                .isEmpty();
    }

    @Test
    @Tag("TRANSITION-06")
    void a_disabled_young_person_without_a_plan_is_owed_one_and_after_the_birthday_the_manager_hears() {
        String disabled = "{%s\"transition\": {\"assessment_answer\": \"done\", \"disabled\": true}}";

        assertThat(on("2009-02-14", disabled.formatted(""), TODAY)).containsExactly("TRANSITION-06:no-plan");
        List<OwedTask> missed = OwedWithoutAPlan.owed(
                young("2006-08-01", disabled.formatted("\"care_leaver\": true, ")), policy(LocalDate.of(2024, 8, 1)));
        assertThat(missed)
                .filteredOn(task -> task.key().startsWith("TRANSITION-06:by-18"))
                .extracting(OwedTask::owner)
                .containsExactlyInAnyOrder(TaskOwner.PRACTITIONER, TaskOwner.LINE_MANAGER);
    }

    @Test
    @Tag("TRANSITION-02")
    void what_a_plan_of_their_own_says_is_not_asked_twice() {
        About about = young("2009-02-14", "{}");

        assertThat(keys(new About(about.born(), about.circumstances(), false, List.of(), true, false, Set.of())))
                .isEmpty();
    }

    @Test
    @Tag("TRIGGER-03")
    void a_carer_is_owed_a_support_plan_and_an_adult_a_plan_and_only_these_tasks_are_about_one() {
        OwedTask carers = OwedWithoutAPlan.owed(anAdult(new Found(true, ASSESSED, true, false)), policy(TODAY))
                .getFirst();
        OwedTask own = OwedWithoutAPlan.owed(anAdult(new Found(false, ASSESSED, true, false)), policy(TODAY))
                .getFirst();

        assertThat(carers.says()).contains("carer's assessment");
        assertThat(own.says()).doesNotContain("carer");
        assertThat(OwedWithoutAPlan.isAboutAPlan(own)).isTrue();
        assertThat(OwedWithoutAPlan.isAboutAPlan(task("2010-11-20", "{}", TODAY, "TRANSITION-02:assessment")))
                .isFalse();
    }

    @Test
    @Tag("TRANSITION-06")
    void a_young_person_whose_own_assessment_asks_for_the_plan_already_is_not_asked_for_it_twice() {
        String disabled = "{\"transition\": {\"assessment_answer\": \"done\", \"disabled\": true}}";
        About young = young("2009-02-14", disabled);

        assertThat(keys(assessed(young, new Found(false, ASSESSED, true, false))))
                .containsExactly("TRIGGER-03:own:2026-10-22");
        assertThat(keys(assessed(young, new Found(true, ASSESSED, true, false))))
                .containsExactly("TRIGGER-03:carer:2026-10-22", "TRANSITION-06:no-plan");
    }

    private static About assessed(About about, Found found) {
        return new About(about.born(), about.circumstances(), about.disabled(), List.of(found), false, false, Set.of());
    }

    private static About anAdult(Found... found) {
        return new About(
                LocalDate.of(1945, 3, 9),
                JSON.readValue("{}", Circumstances.class),
                true,
                List.of(found),
                false,
                false,
                Set.of());
    }

    private static About recorded(About about, String key) {
        return new About(
                about.born(), about.circumstances(), about.disabled(), about.assessments(), false, false, Set.of(key));
    }

    private static About young(@Nullable String born, String circumstances) {
        Circumstances now = JSON.readValue(circumstances, Circumstances.class);
        return new About(
                born == null ? null : LocalDate.parse(born),
                now,
                circumstances.contains("\"disabled\": true"),
                List.of(),
                false,
                false,
                Set.of());
    }

    private static List<String> on(String born, String circumstances, LocalDate day) {
        return OwedWithoutAPlan.owed(young(born, circumstances), policy(day)).stream()
                .map(OwedTask::key)
                .toList();
    }

    private static OwedTask task(String born, String circumstances, LocalDate day, String key) {
        return OwedWithoutAPlan.owed(young(born, circumstances), policy(day)).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> keys(About about) {
        return OwedWithoutAPlan.owed(about, policy(TODAY)).stream()
                .map(OwedTask::key)
                .toList();
    }

    private static uk.ourplan.tenant.policy.CouncilPolicy policy(LocalDate day) {
        return PolicyOnADay.of(BundledCatalogue.read(), day, Map.of());
    }
}
