package uk.ourplan.core.law.planning.carer;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Ending;
import uk.ourplan.language.ending.EndingOfPlan;
import uk.ourplan.language.ending.EndingRecord;
import uk.ourplan.language.ending.EndingState;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CarersOwedSpec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    @Test
    @Tag("CARER-02")
    void a_carer_who_was_not_sure_is_asked_again_on_the_day_agreed() {
        assertThat(withCarer("\"able_ahead\": \"unsure\", \"follow_up\": \"2027-01-15\"")
                        .owes("CARER-02"))
                .containsExactly("CARER-02:P1 by 2027-01-15");
        assertThat(withCarer("\"able_ahead\": \"unsure\"").owes("CARER-02")).containsExactly("CARER-02:P1");
        assertThat(withCarer("\"able_ahead\": \"yes\"").owes("CARER-02")).isEmpty();
    }

    @Test
    @Tag("CARER-03")
    void a_carer_not_yet_offered_an_assessment_is_offered_one() {
        assertThat(withCarer("\"assessment\": \"not_yet_offered\"").owes("CARER-03"))
                .containsExactly("CARER-03:P1");
        assertThat(withCarer("\"assessment\": \"offered\"").owes("CARER-03")).isEmpty();
        assertThat(withCarer("\"assessment\": \"not_yet_offered\"")
                        .ofKind(PlanKind.SUPPORT_PLAN)
                        .owes("CARER-03"))
                .isEmpty();
    }

    @Test
    @Tag("CARER-05")
    void where_planning_with_the_adult_stops_what_is_under_way_with_the_carer_goes_on() {
        String stopped = "{\"stopped\": {\"dated\": \"2025-05-01\"}}";
        String booked = "\"assessment\": \"offered\", \"booked\": \"2025-05-20\"";

        assertThat(withCarer(booked).owes("CARER-05")).isEmpty();
        assertThat(withCarer(booked).whoseCircumstances(stopped).owes("CARER-05"))
                .containsExactly("CARER-05:P1-assessment by 2025-05-20");
        assertThat(withCarer("\"assessment\": \"done\"")
                        .with(
                                SectionName.OTHER_PLANS,
                                "{\"plans\": [{\"kind\": \"carer\", \"status\": \"in_preparation\"}]}")
                        .whoseCircumstances(stopped)
                        .owes("CARER-05"))
                .containsExactly("CARER-05:P1-plan");
    }

    @Test
    @Tag("CARER-05")
    void an_ended_plan_of_the_adult_leaves_the_booking_of_the_carer_with_its_task() {
        Ending ended = new Ending(
                new EndingOfPlan(
                        new UUID(0, 9),
                        EndingState.ENDED,
                        1,
                        JSON.readValue("{}", EndingRecord.class),
                        LocalDate.of(2025, 4, 1),
                        "Helena",
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        LocalDate.of(2025, 5, 1)),
                List.of());

        assertThat(withCarer("\"assessment\": \"offered\", \"booked\": \"2025-05-20\"")
                        .ending(ended)
                        .owes("CARER-05"))
                .containsExactly("CARER-05:P1-assessment by 2025-05-20");
    }

    @Test
    @Tag("CARER-05")
    void without_a_carer_or_anything_open_there_is_nothing_to_go_on_with() {
        String stopped = "{\"stopped\": {\"dated\": \"2025-05-01\"}}";

        assertThat(aCompletePlan().whoseCircumstances(stopped).owes("CARER-05")).isEmpty();
        assertThat(withCarer("\"assessment\": \"declined\"")
                        .whoseCircumstances(stopped)
                        .owes("CARER-05"))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("CARER-05")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"assessment\": \"offered\"                               | CARER-05:P1-assessment",
                "\"assessment\": \"not_yet_offered\", \"booked\": \"2025-05-20\" | CARER-05:P1-assessment by 2025-05-20",
                "\"booked\": \"2025-05-20\"                                | CARER-05:P1-assessment by 2025-05-20",
                "\"assessment\": \"done\", \"booked\": \"2025-05-20\"     |",
                "\"able\": \"yes\"                                         |"
            })
    void an_assessment_that_was_offered_or_booked_and_is_not_done_goes_on(String part, @Nullable String owed) {
        assertThat(withCarer(part)
                        .whoseCircumstances("{\"stopped\": {\"dated\": \"2025-05-01\"}}")
                        .owes("CARER-05"))
                .isEqualTo(owed == null ? List.of() : List.of(owed));
    }

    @Test
    @Tag("CARER-05")
    void only_a_plan_of_the_carers_that_is_being_written_is_gone_on_with() {
        OnTheDesk plan =
                withCarer("\"assessment\": \"done\"").whoseCircumstances("{\"stopped\": {\"dated\": \"2025-05-01\"}}");

        assertThat(plan.with(SectionName.OTHER_PLANS, "{\"plans\": [{\"kind\": \"carer\", \"status\": \"yes\"}]}")
                        .owes("CARER-05"))
                .isEmpty();
        assertThat(plan.with(
                                SectionName.OTHER_PLANS,
                                "{\"plans\": [{\"kind\": \"health\", \"status\": \"in_preparation\"}]}")
                        .owes("CARER-05"))
                .isEmpty();
    }

    private static OnTheDesk withCarer(String part) {
        return aCompletePlan().with(SectionName.PEOPLE_INVOLVED, """
                {"people": [{"id": "P1", "name": "Ada", "roles": ["carer"], "carer": {%s}}]}""".formatted(part));
    }
}
