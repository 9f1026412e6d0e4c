package uk.ourplan.core.me;

import static uk.ourplan.core.running.Council.NORTHMOOR;
import static uk.ourplan.language.council.Permission.AUTHORISER;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.running.RunningCore;
import uk.ourplan.core.running.Somebody;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeSpec {

    private final RunningCore core = RunningCore.shared();

    @Test
    void a_member_of_a_council_sees_the_council_the_permissions_and_the_rungs() {
        core.as(Somebody.of(NORTHMOOR, AUTHORISER).called("Amy Holt").onRung("team_manager"))
                .get()
                .uri("/api/v1/me")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("Amy Holt")
                .jsonPath("$.council_slug")
                .isEqualTo("northmoor")
                .jsonPath("$.council_name")
                .isEqualTo("Northmoor County Council")
                .jsonPath("$.permissions[0]")
                .isEqualTo("authoriser")
                .jsonPath("$.ladder_roles[0]")
                .isEqualTo("team_manager");
    }

    @Test
    @Tag("RECORD-07")
    void what_the_council_calls_things_is_told_with_who_they_are() {
        core.as(Somebody.of(NORTHMOOR, AUTHORISER))
                .get()
                .uri("/api/v1/me")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.labels.panel")
                .isEqualTo("Practice assurance panel");
    }

    @Test
    void an_operator_belongs_to_no_council() {
        core.asOperator()
                .get()
                .uri("/api/v1/me")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.council_slug")
                .isEmpty()
                .jsonPath("$.permissions[0]")
                .isEqualTo("operator");
    }
}
