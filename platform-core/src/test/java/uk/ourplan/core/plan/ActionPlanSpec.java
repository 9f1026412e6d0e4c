package uk.ourplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.StatusAssertions;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("INVOLVE-07")
class ActionPlanSpec {

    private static final Casework NORTHMOOR = Casework.with("northmoor");

    private final UUID plan =
            Objects.requireNonNull(NORTHMOOR.takeIn("01-mo-tattersby").planId());

    @Test
    void three_tasks_are_three_rows_with_who_and_by_when() {
        agreed("""
                {"tasks": [{"id": "T1", "task": "talk_to_providers", "who": "Helena Marsh", "due": "2025-04-10"},
                  {"id": "T2", "task": "outcomes", "who": "P1", "due": "2025-04-24"},
                  {"id": "T3", "task": "other", "described": "ask the chapel", "due": "2025-04-17"}]}""");

        String page = Objects.requireNonNull(
                written().isOk().expectBody(String.class).returnResult().getResponseBody());

        assertThat(page.split("<tr>", -1)).hasSize(1 + 1 + 3);
        assertThat(page)
                .contains("Talk to a range of providers", "Helena Marsh", "10 April 2025", "Ask the chapel")
                .contains("By these days the plan is complete on 24 April 2025.");
    }

    @Test
    void who_may_see_nothing_of_the_plan_is_neither_named_nor_given_it() {
        agreed(
                "{\"tasks\": [{\"id\": \"T1\", \"task\": \"outcomes\", \"who\": \"P99\"}, {\"id\": \"T2\", \"who\": \"P2\"}]}");
        NORTHMOOR
                .save(NORTHMOOR.practitioner(), plan, "people_involved", 1, """
                {"people": [{"id": "P2", "name": "Parveen Sadiq-Holt", "roles": []}]}""")
                .expectStatus()
                .isOk();

        String page = Objects.requireNonNull(
                written().isOk().expectBody(String.class).returnResult().getResponseBody());

        assertThat(page).contains("Somebody around the person").doesNotContain("Parveen");
    }

    @Test
    void without_a_task_it_would_be_empty_and_says_so() {
        agreed("{\"tasks\": []}");

        written()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.detail")
                .value(detail -> assertThat(detail.toString()).contains("would be empty"));
    }

    private void agreed(String how) {
        NORTHMOOR
                .save(NORTHMOOR.practitioner(), plan, "how_we_plan", 0, how)
                .expectStatus()
                .isOk();
    }

    private StatusAssertions written() {
        return NORTHMOOR
                .as(NORTHMOOR.practitioner())
                .get()
                .uri("/api/v1/plans/{id}/action-plan", plan)
                .exchange()
                .expectStatus();
    }
}
