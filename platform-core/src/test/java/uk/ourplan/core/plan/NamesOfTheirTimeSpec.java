package uk.ourplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.api.person.Imported;
import uk.ourplan.api.plan.PlanWorkspace;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("RECORD-07")
class NamesOfTheirTimeSpec {

    private final Casework council = Casework.with("northmoor");

    @Test
    void a_plan_shows_the_team_under_the_name_that_it_had_when_it_was_started() {
        Imported mo = council.takeInWithoutPlan("01-mo-tattersby");
        PlanWorkspace started = Objects.requireNonNull(council.as(council.practitioner())
                .post()
                .uri("/api/v1/people/{id}/plans", mo.personId())
                .bodyValue(Casework.start(mo, "community_north"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(PlanWorkspace.class)
                .returnResult()
                .getResponseBody());

        council.publish(Map.of(
                "org.planning_teams", List.of(Map.of("team", "community_north", "name", "The new northern service"))));

        assertThat(Objects.requireNonNull(council.open(
                                        council.practitioner(), started.head().id())
                                .start())
                        .teamName())
                .isEqualTo("Community team North");
    }

    @Test
    void the_copy_of_a_signed_plan_names_the_signatory_as_the_council_does_and_keeps_that_name() {
        council.publish(Map.of("vocabulary.labels", List.of(Map.of("term", "team_manager", "label", "Practice lead"))));
        UUID plan = council.signed();

        assertThat(copy(plan)).contains("For the council: Practice lead");

        council.publish(
                Map.of("vocabulary.labels", List.of(Map.of("term", "team_manager", "label", "Head of practice"))));
        assertThat(copy(plan)).contains("For the council: Practice lead");
    }

    private String copy(UUID plan) {
        return Objects.requireNonNull(council.as(council.practitioner())
                .get()
                .uri("/api/v1/plans/{id}/document/html", plan)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
