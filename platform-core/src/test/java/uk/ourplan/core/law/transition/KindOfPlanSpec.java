package uk.ourplan.core.law.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.law.transition.LeavingCare.Entitled;
import uk.ourplan.language.need.Assessment;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.plan.PlanKind;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KindOfPlanSpec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate SEVENTEEN = LocalDate.of(2009, 2, 14);

    @ParameterizedTest
    @Tag("TRIGGER-07")
    @CsvSource({
        "adult, 1950-01-01, false, false, true, care_and_support_plan",
        "carer, 1950-01-01, false, false, false, support_plan",
        "transition, 2009-02-14, true, false, false, pathway_plan",
        "transition, 2009-02-14, false, false, true, young_persons_plan",
        "transition, 2009-02-14, true, false, true, combined_pathway_and_care_and_support_plan",
        "transition, 2009-02-14, false, true, true, combined_pathway_and_care_and_support_plan",
        "adult, 2004-02-14, false, true, true, care_and_support_plan",
        "adult, 2006-02-14, false, true, true, combined_pathway_and_care_and_support_plan",
        "adult, 2006-02-14, true, false, true, care_and_support_plan"
    })
    void the_kind_follows_from_whose_needs_it_serves(
            String assessed, LocalDate born, boolean inCare, boolean leaver, boolean disabled, String kind) {
        assertThat(KindOfPlan.of(assessment(assessed), circumstances(inCare, leaver, disabled), born, TODAY))
                .isEqualTo(PlanKind.of(kind));
    }

    @Test
    @Tag("TRIGGER-07")
    void an_adult_with_needs_who_also_cares_has_one_plan_for_each() {
        Circumstances circumstances = circumstances(false, false, true);

        assertThat(KindOfPlan.of(assessment("adult"), circumstances, null, TODAY))
                .isEqualTo(PlanKind.CARE_AND_SUPPORT_PLAN);
        assertThat(KindOfPlan.of(assessment("carer"), circumstances, null, TODAY))
                .isEqualTo(PlanKind.SUPPORT_PLAN);
    }

    @Test
    @Tag("TRANSITION-06")
    void needs_that_come_from_an_impairment_make_a_young_person_in_care_a_combined_plan() {
        Assessment arising = JSON.readValue(
                "{\"kind\": \"transition\", \"arises\": {\"answer\": true}, \"outcomes\": {}}", Assessment.class);
        Circumstances inCare = JSON.readValue("{\"in_care\": true}", Circumstances.class);

        assertThat(KindOfPlan.of(arising, inCare, SEVENTEEN, TODAY))
                .isEqualTo(PlanKind.COMBINED_PATHWAY_AND_CARE_AND_SUPPORT_PLAN);
    }

    @ParameterizedTest
    @Tag("TRANSITION-01")
    @CsvSource({"2024-03-09, false", "2024-03-10, true", "2034-03-09, true", "2034-03-10, false"})
    void teams_consult_from_the_sixteenth_birthday_to_the_day_before_the_twenty_sixth(LocalDate on, boolean consult) {
        assertThat(new Birthdays(LocalDate.of(2008, 3, 10)).isInTransition(on)).isEqualTo(consult);
    }

    @Test
    @Tag("TRANSITION-01")
    void somebody_born_on_29_february_turns_eighteen_on_1_march() {
        assertThat(new Birthdays(LocalDate.of(2008, 2, 29)).reaching(18)).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(new Birthdays(LocalDate.of(2008, 2, 29)).reaching(16)).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @Tag("TRANSITION-04")
    @CsvSource({
        "2024-04-30, , 2024-04-30",
        "2024-05-01, , ",
        "2024-05-01, 2024-05-01, 2028-04-30",
        "2026-09-15, 2026-09-15, 2028-04-30",
        "2026-09-14, 2026-09-15, ",
        "2024-05-01, 2024-03-01, 2028-04-30",
        "2028-05-01, 2024-05-01, "
    })
    void a_care_leaver_has_an_adviser_and_a_pathway_plan_to_21_and_on_request_to_25(
            LocalDate on, @Nullable LocalDate requested, @Nullable LocalDate last) {
        assertThat(LeavingCare.on(on, new Birthdays(LocalDate.of(2003, 5, 1)), requested)
                        .map(Entitled::last)
                        .orElse(null))
                .isEqualTo(last);
    }

    @Test
    @Tag("TRANSITION-04")
    void a_request_before_the_twenty_first_birthday_counts_from_that_birthday() {
        assertThat(LeavingCare.on(
                        LocalDate.of(2024, 6, 1), new Birthdays(LocalDate.of(2003, 5, 1)), LocalDate.of(2024, 3, 1)))
                .hasValue(new Entitled(LocalDate.of(2024, 5, 1), LocalDate.of(2028, 4, 30)));
    }

    private static Assessment assessment(String kind) {
        return JSON.readValue("{\"kind\": \"" + kind + "\", \"outcomes\": {}}", Assessment.class);
    }

    private static Circumstances circumstances(boolean inCare, boolean leaver, boolean disabled) {
        return JSON.readValue(
                "{\"in_care\": %s, \"care_leaver\": %s, \"transition\": {\"disabled\": %s}}"
                        .formatted(inCare, leaver, disabled),
                Circumstances.class);
    }
}
