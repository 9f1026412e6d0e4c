package uk.ourplan.core.plan.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.api.delegating.DelegationView;
import uk.ourplan.api.delegating.GivePlanning;
import uk.ourplan.api.delegating.GivenParts;
import uk.ourplan.api.plan.SectionView;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.plan.SectionName;

/** A plan of which parts are made by somebody else, and that somebody. */
final class SomebodyElse {

    final Casework casework;
    final UUID plan;
    private final JsonMapper json;

    private SomebodyElse(Casework casework, UUID plan) {
        this.casework = casework;
        this.plan = plan;
        this.json = casework.core().part(JsonMapper.class);
    }

    /** A plan in which everything is said that has to be said first, for these sections. */
    static SomebodyElse readyFor(Casework casework, String... sections) {
        SomebodyElse found = new SomebodyElse(
                casework,
                Objects.requireNonNull(casework.takeIn("01-mo-tattersby").planId()));
        found.say("sections", List.of(sections));
        return found;
    }

    /** Changes one answer about the delegation in the plan, as the practitioner does. */
    void say(String field, @Nullable Object value) {
        SectionView people = Objects.requireNonNull(casework.as(casework.practitioner())
                .get()
                .uri("/api/v1/plans/{id}/sections/people_involved", plan)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(SectionView.class)
                .returnResult()
                .getResponseBody());
        ObjectNode content = json.valueToTree(people.content());
        content.remove("name");
        ObjectNode fresh = json.valueToTree(inOrder());
        ObjectNode delegation =
                content.path("delegation") instanceof ObjectNode there && !there.isEmpty() ? there : fresh;
        delegation.set(field, json.valueToTree(value));
        content.set("delegation", delegation);
        casework.save(casework.practitioner(), plan, "people_involved", people.revision(), content.toString())
                .expectStatus()
                .isOk();
    }

    static LocalDate today() {
        return LocalDate.now(Days.LONDON);
    }

    private static Map<String, Object> inOrder() {
        return Stream.<Map<String, Object>>of(
                        Map.of(
                                "to", "Leila Moss",
                                "kind", "relative_or_friend",
                                "asked_by", "themselves",
                                "suitable", true,
                                "consents", true,
                                "writes", "alone"),
                        Map.of(
                                "informed",
                                today(),
                                "agreed",
                                today(),
                                "views",
                                "I want Leila to write it.",
                                "understands",
                                true,
                                "support",
                                "Large print",
                                "supporter_agrees",
                                true),
                        Map.of(
                                "pack",
                                List.of(
                                        "process",
                                        "requirements",
                                        "needs",
                                        "indicative_budget",
                                        "services",
                                        "prevention",
                                        "advice",
                                        "contribution"),
                                "target",
                                today().plusDays(14),
                                "checks",
                                "A call every Friday",
                                "help",
                                "She rings Helena, who takes over"))
                .flatMap(some -> some.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    WebTestClient.ResponseSpec give(String email) {
        return casework.as(casework.practitioner())
                .post()
                .uri("/api/v1/plans/{id}/delegation", plan)
                .bodyValue(new GivePlanning(email, "Leila", "Moss"))
                .exchange();
    }

    /** Given to Leila, who signs in. */
    Delegate given() {
        String email = "leila-" + UUID.randomUUID() + "@post.example";
        DelegationView view = Objects.requireNonNull(give(email)
                .expectStatus()
                .isOk()
                .expectBody(DelegationView.class)
                .returnResult()
                .getResponseBody());
        DelegationView.Given now = Objects.requireNonNull(view.now());
        return new Delegate(now.id(), now.workerId());
    }

    WebTestClient.ResponseSpec asPractitioner(String path, Object body) {
        return casework.as(casework.practitioner())
                .post()
                .uri("/api/v1/plans/{id}/delegation/" + path, plan)
                .bodyValue(body)
                .exchange();
    }

    DelegationView view() {
        return Objects.requireNonNull(casework.as(casework.practitioner())
                .get()
                .uri("/api/v1/plans/{id}/delegation", plan)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(DelegationView.class)
                .returnResult()
                .getResponseBody());
    }

    /** Whoever the sections were given to, with a token as the identity provider gives it. */
    final class Delegate {

        final UUID id;
        final WebTestClient client;

        private Delegate(UUID id, UUID worker) {
            this.id = id;
            Somebody leila =
                    Somebody.of(casework.council(), Permission.DELEGATE).called("Leila Moss");
            this.client = casework.core()
                    .withToken(casework.core().tokens().of(leila, claims -> claims.subject(worker.toString())));
        }

        GivenParts.Part part() {
            return Objects.requireNonNull(client.get()
                            .uri("/api/v1/given-to-me")
                            .exchange()
                            .expectStatus()
                            .isOk()
                            .expectBody(GivenParts.class)
                            .returnResult()
                            .getResponseBody())
                    .parts()
                    .getFirst();
        }

        WebTestClient.ResponseSpec read(SectionName section) {
            return client.get()
                    .uri("/api/v1/given-to-me/{id}/sections/{section}", id, section.code())
                    .exchange();
        }

        SectionView section(SectionName section) {
            return Objects.requireNonNull(read(section)
                    .expectStatus()
                    .isOk()
                    .expectBody(SectionView.class)
                    .returnResult()
                    .getResponseBody());
        }

        WebTestClient.ResponseSpec save(SectionName section, long read, String content) {
            return client.put()
                    .uri("/api/v1/given-to-me/{id}/sections/{section}", id, section.code())
                    .header("If-Match", "\"" + read + "\"")
                    .header("Content-Type", "application/json")
                    .bodyValue(content)
                    .exchange();
        }

        WebTestClient.ResponseSpec handBack(String says) {
            return client.post()
                    .uri("/api/v1/given-to-me/{id}/handing-back", id)
                    .bodyValue(Map.of("says", says))
                    .exchange();
        }
    }
}
