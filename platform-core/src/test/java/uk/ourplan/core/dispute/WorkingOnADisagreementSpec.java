package uk.ourplan.core.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.api.dispute.DisputesOfPlan;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.date.Days;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkingOnADisagreementSpec {

    private final Casework northmoor = Casework.with("northmoor");
    private final Somebody helena = northmoor.practitioner();

    @Test
    @Tag("DISPUTE-01")
    void a_disagreement_needs_a_topic_and_keeps_the_case_open_until_it_is_settled() {
        UUID plan = northmoor.submitted();
        send(helena, plan, "disagreements", Map.of("on", today(), "about", "The charge"))
                .expectStatus()
                .isEqualTo(422);

        assertThat(opened(plan).whyNotClosed()).contains("D1");
        send(helena, plan, "settlements", settle("compromise")).expectStatus().isEqualTo(422);
        ok(send(
                helena,
                plan,
                "compromises",
                Map.of(
                        "dispute",
                        "D1",
                        "on",
                        today(),
                        "adult_gave",
                        List.of("One call"),
                        "council_gave",
                        List.of("Evenings"))));
        assertThat(ok(send(helena, plan, "settlements", settle("compromise"))).whyNotClosed())
                .isNull();
    }

    @Test
    @Tag("DISPUTE-05")
    void it_goes_to_the_line_manager_and_then_level_by_level_up_the_council_s_chain() {
        UUID plan = northmoor.submitted();
        DisputesOfPlan told = opened(plan);
        List<String> chain = told.disputes().getFirst().chain();
        send(helena, plan, "escalations", Map.of("dispute", "D1", "on", today()))
                .expectStatus()
                .isEqualTo(409);
        ok(send(helena, plan, "advice", Map.of("dispute", "D1", "on", today(), "advice", "Try a week")));
        Map<String, Object> skipping = new HashMap<>(Map.of("dispute", "D1", "on", today()));
        skipping.put("level", chain.getLast());
        if (chain.size() > 2) {
            send(helena, plan, "escalations", skipping).expectStatus().isEqualTo(409);
        }

        DisputesOfPlan up = ok(send(helena, plan, "escalations", Map.of("dispute", "D1", "on", today())));

        assertThat(up.disputes().getFirst().waitsAt()).isEqualTo(chain.get(1));
        assertThat(up.onRecord().escalated().getFirst().gaps()).isNotEmpty();
        send(northmoor.authoriser("nobody_of_the_chain"), plan, "decisions", decision())
                .expectStatus()
                .isForbidden();
        assertThat(ok(send(northmoor.authoriser(chain.get(1)), plan, "decisions", decision()))
                        .disputes()
                        .getFirst()
                        .waitsAt())
                .isNull();
        send(helena, plan, "settlements", settle("decided_at_the_top"))
                .expectStatus()
                .isEqualTo(chain.size() > 2 ? 409 : 200);
    }

    @Test
    @Tag("DISPUTE-04")
    @Tag("DISPUTE-05")
    void the_file_as_it_was_sent_goes_with_it_says_what_it_lacks_and_stays_as_it_was() {
        UUID plan = northmoor.submitted();
        opened(plan);
        ok(send(
                helena,
                plan,
                "offers",
                Map.of(
                        "dispute",
                        "D1",
                        "on",
                        today(),
                        "text",
                        "A later call",
                        "declined",
                        true,
                        "reason",
                        "Too late")));
        ok(send(helena, plan, "advice", Map.of("dispute", "D1", "on", today(), "advice", "Try a week")));
        ok(send(helena, plan, "escalations", Map.of("dispute", "D1", "on", today())));
        ok(send(
                helena,
                plan,
                "offers",
                Map.of("dispute", "D1", "on", today(), "text", "Two calls a day", "declined", false)));

        String file = northmoor
                .as(helena)
                .get()
                .uri("/api/v1/plans/{id}/sharing/letters/1/html", plan)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseBody()
                .reduce("", String::concat)
                .block();

        assertThat(file)
                .contains("File of disagreement D1", "about finance: The charge")
                .contains("A later call: Too late", "Try a week")
                .contains("What the file lacks", "a step towards settling it")
                .doesNotContain("Two calls a day");
    }

    @Test
    @Tag("DISPUTE-11")
    void an_incident_is_not_closed_before_the_effects_of_a_gap_are_talked_through() {
        UUID plan = northmoor.signed();
        DisputesOfPlan told = ok(send(helena, plan, "incidents", incident(Map.of("validated", true))));
        assertThat(told.incidents().getFirst().whyNotClosed()).isNotNull();

        send(helena, plan, "incidents", incident(Map.of("incident", "I1", "validated", true, "closed_on", today())))
                .expectStatus()
                .isEqualTo(409);
        ok(send(
                helena,
                plan,
                "incidents",
                incident(Map.of(
                        "incident", "I1",
                        "validated", true,
                        "gap_assessed_on", today(),
                        "gap_shared_on", today(),
                        "closed_on", today()))));
    }

    @Test
    @Tag("DISPUTE-12")
    void while_somebody_will_not_work_with_the_council_the_case_says_that_the_duty_is_not_discharged() {
        UUID plan = northmoor.signed();

        DisputesOfPlan told = ok(send(
                helena,
                plan,
                "contacts",
                Map.of("on", today(), "engagement", "will_not", "said", "No answer at the door")));

        assertThat(told.dutyNotDischarged()).isNotEmpty();
        assertThat(told.whyNotClosed()).contains("duty is not discharged");
        assertThat(told.complaints()).isNotBlank();
    }

    private DisputesOfPlan opened(UUID plan) {
        return ok(send(
                helena,
                plan,
                "disagreements",
                Map.of("on", today(), "topic", "finance", "about", "The charge", "whose", "Mo")));
    }

    private static Map<String, Object> settle(String outcome) {
        return Map.of("dispute", "D1", "on", today(), "outcome", outcome, "says", "So it is.");
    }

    private static Map<String, Object> decision() {
        return Map.of("dispute", "D1", "on", today(), "decision", "The charge stands, because it is right.");
    }

    private static Map<String, Object> incident(Map<String, Object> besides) {
        Map<String, Object> incident = new HashMap<>(Map.of(
                "on", today(),
                "what", "Shouted at the worker",
                "by", "A visitor",
                "reported_by", "The agency",
                "employer", "provider"));
        incident.putAll(besides);
        return incident;
    }

    private WebTestClient.ResponseSpec send(Somebody by, UUID plan, String kind, Map<String, ?> note) {
        return northmoor
                .as(by)
                .post()
                .uri("/api/v1/plans/{id}/disputes/{kind}", plan, kind)
                .bodyValue(note)
                .exchange();
    }

    private static DisputesOfPlan ok(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(answer.expectStatus()
                .isOk()
                .expectBody(DisputesOfPlan.class)
                .returnResult()
                .getResponseBody());
    }

    private static LocalDate today() {
        return LocalDate.now(Days.LONDON);
    }
}
