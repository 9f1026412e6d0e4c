package uk.ourplan.core.law.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.running.Council.ABBOTSBRIDGE;
import static uk.ourplan.core.running.Council.EASTVALE;
import static uk.ourplan.core.running.Council.NORTHMOOR;
import static uk.ourplan.language.council.Permission.PRACTITIONER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.exchange.form.Samples;
import uk.ourplan.core.running.Council;
import uk.ourplan.core.running.RunningCore;

/** Each sample person says which rules must stop the plan as it stands and which must not; the check agrees. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhatStopsASamplePlanSpec {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Held elsewhere than in the check: at the panel's table, and at arranging and paying. */
    private static final Set<String> HELD_ELSEWHERE = Set.of("AUTH-10", "BUDGET-18", "FINANCE-09", "DP-07");

    private final Map<String, WebTestClient> practitioners = new HashMap<>();

    static Stream<String> samples() {
        return Samples.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void the_check_stops_a_plan_on_what_the_sample_expects_and_on_nothing_else(String name) {
        String file = Samples.text(name)
                .replaceFirst(
                        "record_number: \\S+",
                        "record_number: C-" + NUMBER.incrementAndGet() + "-" + System.nanoTime());
        JsonNode expected = Samples.tree(file).get("expected");

        List<String> stopping = new ArrayList<>();
        readiness(file).get("findings").forEach(finding -> {
            if ("blocks".equals(finding.get("weight").asString())) {
                stopping.add(finding.get("rule").asString() + " at "
                        + finding.get("step").asString());
            }
        });

        List<String> wanted = new ArrayList<>();
        expected.get("blocks").forEach(block -> {
            if (!HELD_ELSEWHERE.contains(block.get("rule").asString())) {
                wanted.add(block.get("rule").asString() + " at "
                        + block.get("step").asString());
            }
        });
        assertThat(stopping).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private JsonNode readiness(String file) {
        Council council = Stream.of(NORTHMOOR, EASTVALE, ABBOTSBRIDGE)
                .filter(each -> each.slug().equals(Samples.councilOf(file)))
                .findFirst()
                .orElseThrow();
        WebTestClient client = practitioners.computeIfAbsent(
                council.slug(), slug -> RunningCore.shared().as(council, PRACTITIONER));
        JsonNode imported = told(client.post()
                .uri("/api/v1/people/imports")
                .contentType(MediaType.valueOf("application/yaml"))
                .bodyValue(file)
                .exchange());
        return told(client.get()
                .uri("/api/v1/plans/{plan}/readiness", imported.get("plan_id").asString())
                .exchange());
    }

    private static JsonNode told(WebTestClient.ResponseSpec exchange) {
        byte[] body = exchange.expectStatus().isOk().expectBody().returnResult().getResponseBodyContent();
        return JSON.readTree(Objects.requireNonNull(body));
    }
}
