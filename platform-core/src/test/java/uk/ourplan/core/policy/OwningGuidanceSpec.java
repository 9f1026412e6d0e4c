package uk.ourplan.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.language.council.Permission.COUNCIL_ADMIN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.api.council.OpenCouncil;
import uk.ourplan.api.directory.NewWorker;
import uk.ourplan.api.directory.WorkerView;
import uk.ourplan.api.policy.DraftChange;
import uk.ourplan.core.running.Council;
import uk.ourplan.core.running.RunningCore;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.date.Days;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwningGuidanceSpec {

    private static final RunningCore CORE = RunningCore.shared();

    private final Map<String, Object> jargon = Map.of("quality.jargon_terms", List.of("toileting"));

    @Test
    @Tag("RECORD-09")
    void with_no_owner_named_an_administrator_changes_guidance() {
        drafting(with("guidanceless", false), jargon).expectStatus().isOk();
    }

    @Test
    @Tag("RECORD-09")
    void with_an_owner_named_somebody_of_another_team_is_refused_guidance_and_nothing_else() {
        Council owned = with("guidanceshire", true);
        drafting(owned, jargon).expectStatus().isOk(); // there is no such team yet
        team(owned);

        drafting(owned, jargon)
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.detail")
                .value(String.class, says -> assertThat(says).contains("the team Practice"));
        drafting(owned, Map.of("share.copy_due_days", 6)).expectStatus().isOk();
    }

    /** The team that the policy names, of which nobody who asks here is a member. */
    private static void team(Council council) {
        WebTestClient admin = CORE.as(council, COUNCIL_ADMIN);
        WorkerView manager = Objects.requireNonNull(admin.post()
                .uri("/api/v1/workers")
                .bodyValue(new NewWorker(
                        UUID.randomUUID() + "@guidanceshire.example", "Gail", "Ward", List.of("practitioner")))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(WorkerView.class)
                .returnResult()
                .getResponseBody());
        admin.post()
                .uri("/api/v1/teams")
                .bodyValue(Map.of("name", "Practice", "manager_id", manager.id()))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private static Council with(String slug, boolean owned) {
        OpenCouncil council = ACouncilOfItsOwn.with(slug, "eastvale");
        String pack = council.pack();
        CORE.asOperator()
                .post()
                .uri("/api/v1/councils")
                .bodyValue(new OpenCouncil(
                        council.id(),
                        council.slug(),
                        council.name(),
                        owned
                                ? pack.replaceFirst("\nsettings:\n", "\nsettings:\n  guidance.owner_team: Practice\n")
                                : pack))
                .exchange()
                .expectStatus()
                .isOk();
        return new Council(council.id(), slug, council.name());
    }

    private static WebTestClient.ResponseSpec drafting(Council council, Map<String, Object> settings) {
        LocalDate later = LocalDate.now(Days.LONDON).plusMonths(2);
        return CORE.as(Somebody.of(council, COUNCIL_ADMIN).called("Ann Drafter"))
                .post()
                .uri("/api/v1/policy/drafts")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(new DraftChange(
                        later, new java.util.LinkedHashMap<>(settings), "A plainer word.", Map.of(), null))
                .exchange();
    }
}
