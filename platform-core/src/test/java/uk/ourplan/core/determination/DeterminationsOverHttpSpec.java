package uk.ourplan.core.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.language.council.Permission.COUNCIL_ADMIN;
import static uk.ourplan.language.council.Permission.PRACTITIONER;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.core.running.Council;
import uk.ourplan.core.running.RunningCore;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.CouncilId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeterminationsOverHttpSpec {

    /** Has decided nothing, so that everywhere the catalogue's defaults hold. */
    private static final Council DEFAULTS =
            new Council(CouncilId.of("0197a000-0000-7000-8000-0000000de001"), "defaultshire", "Defaultshire Council");

    /** Began late, and has decided a little. */
    private static final Council LATE =
            new Council(CouncilId.of("0197a000-0000-7000-8000-0000000de002"), "latewick", "Latewick Council");

    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    private final RunningCore core = RunningCore.shared();

    @BeforeAll
    static void two_councils_open() {
        open(DEFAULTS, "2014-04-01", Map.of());
        open(LATE, "2026-04-06", Map.of("isf.state", "\"offered\"", "agree.assumed_agreement_enabled", "true"));
    }

    private static void open(Council council, String from, Map<String, String> settings) {
        var database = RunningCore.shared().database();
        database.execute("""
                insert into tenant.council (id, slug, name, state, opened_on) values ('%1$s', '%2$s', '%3$s', 'open', '%4$s');
                insert into tenant.policy_version
                  (council_id, version, from_day, reason, drafted_by, drafted_by_name, published_at)
                values ('%1$s', 1, '%4$s', 'opened', '%1$s', 'Opening', now())
                """.formatted(council.id(), council.slug(), council.name(), from));
        settings.forEach((key, value) -> database.execute(
                "insert into tenant.policy_setting (council_id, version, key, value) values ('%s', 1, '%s', '%s')"
                        .formatted(council.id(), key, value)));
    }

    static Stream<WorkedCase> cases() {
        return WorkedCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_worked_case_is_answered_over_http_as_by_hand(WorkedCase one) {
        Map<String, Object> body = new LinkedHashMap<>();
        if (one.day() != null) {
            body.put("on", one.day().toString());
        }
        if (one.settings() != null) {
            body.put("settings", one.settings());
        }
        body.put("facts", one.facts());

        var exchange = ask(admin(), one.determination(), body);

        exchange.expectStatus().isEqualTo(one.expectedStatus());
        Map<String, Object> told =
                Objects.requireNonNull(exchange.expectBody(JSON).returnResult().getResponseBody());
        if (one.expectedStatus() != 200) {
            assertThat(told).containsKeys("type", "title", "detail", "errors");
            return;
        }
        assertThat(told.get("determination")).isEqualTo(one.determination());
        assertThat(told).containsKeys("answer", "missing", "reasons", "settings", "national_pack", "on");
        if (one.answer() == null) {
            assertThat(told.get("answer")).isNull();
            assertThat(told.get("missing")).isEqualTo(one.missing());
        } else {
            assertThat(told.get("missing")).isEqualTo(List.of());
            WorkedCasesSpec.holdsAtLeast(Objects.requireNonNull(told.get("answer")), one.answer(), "answer");
            assertThat((List<?>) told.get("reasons")).isNotEmpty();
        }
        assertThat(told.get("what_if")).isEqualTo(one.settings() == null ? null : true);
    }

    @Test
    void every_question_is_described_with_its_facts_and_codes() {
        List<Map<String, Object>> described = member().get()
                .uri("/api/v1/determinations")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(new ParameterizedTypeReference<List<Map<String, Object>>>() {})
                .returnResult()
                .getResponseBody();

        assertThat(described).hasSize(19);
        assertThat(described).extracting("determination").startsWith("plan-duty", "eligibility", "advocacy");
    }

    @Test
    void an_unknown_question_is_not_found() {
        ask(member(), "plan-magic", Map.of("facts", Map.of())).expectStatus().isNotFound();
    }

    @Test
    void who_has_not_signed_in_is_not_answered() {
        ask(core.asNobody(), "plan-duty", Map.of("facts", Map.of()))
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void any_member_may_ask_and_only_an_administrator_may_try_settings_out() {
        Map<String, Object> body = Map.of(
                "facts",
                Map.of("recipient", "person"),
                "settings",
                Map.of("share.carer_copy_default", "full_unless_declined"));

        ask(core.as(Somebody.of(DEFAULTS)), "plan-copy", Map.of("facts", Map.of("recipient", "person")))
                .expectStatus()
                .isOk();
        ask(member(), "plan-copy", body).expectStatus().isForbidden();
        ask(admin(), "plan-copy", body).expectStatus().isOk();
    }

    @Test
    void every_mistake_is_told_at_once_with_the_fact_and_what_to_do() {
        var told = ask(
                        member(),
                        "plan-duty",
                        Map.of(
                                "on",
                                "tomorrow",
                                "facts",
                                Map.of("has_capacity", "yes", "hat_size", 7, "person_requests", 1)))
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody(JSON)
                .returnResult()
                .getResponseBody();

        assertThat((List<?>) Objects.requireNonNull(told).get("errors"))
                .extracting("fact")
                .containsExactlyInAnyOrder("on", "has_capacity", "hat_size", "person_requests");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"indicative_pence\": -1}",
                "{\"indicative_pence\": 1.5}",
                "{\"indicative_pence\": 1.0}",
                "{\"indicative_pence\": 1e3}",
                "{\"indicative_pence\": 99999999999999999999999999}",
                "{\"indicative_pence\": \"100\"}",
                "{\"indicative_pence\": null}",
                "{\"indicative_pence\": 1, \"indicative_pence\": 2}",
                "{\"indicative_pence\": [1]}",
                "[]",
                "null",
                "7"
            })
    void facts_that_are_no_facts_are_a_clean_400(String facts) {
        raw(member(), "personal-budget", "{\"facts\": " + facts + "}")
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{",
                "\"text\"",
                "{\"facts\": {}, \"facts\": {}}",
                "{\"facts\": {}, \"on\": null}",
                "{\"facts\": {}, \"on\": 20261121}",
                "{\"facts\": {}, \"on\": \"2026-02-30\"}",
                "{\"facts\": {}, \"on\": \"2026-2-3\"}",
                "{\"facts\": {}, \"fact\": {}}"
            })
    void a_body_that_is_no_question_is_a_clean_400(String body) {
        raw(member(), "plan-duty", body)
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void nesting_without_end_is_a_clean_400() {
        String deep = "[".repeat(5000) + "]".repeat(5000);

        raw(member(), "plan-duty", "{\"facts\": {\"has_capacity\": " + deep + "}}")
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void a_day_before_the_law_or_before_the_councils_policy_is_never_guessed() {
        Map<String, Object> facts = Map.of("lacks_capacity", false, "difficulties", List.of());

        ask(member(), "advocacy", Map.of("on", "2015-03-31", "facts", facts))
                .expectStatus()
                .isEqualTo(422);
        ask(member(), "advocacy", Map.of("on", "2015-04-01", "facts", facts))
                .expectStatus()
                .isOk();
        ask(late(), "advocacy", Map.of("on", "2026-04-05", "facts", facts))
                .expectStatus()
                .isEqualTo(422);
        ask(late(), "advocacy", Map.of("on", "2026-04-06", "facts", facts))
                .expectStatus()
                .isOk();
    }

    @Test
    void wrong_facts_come_before_a_day_without_law() {
        ask(member(), "advocacy", Map.of("on", "2010-01-01", "facts", Map.of("lacks_capacity", 3)))
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void a_needed_setting_that_the_council_has_not_decided_is_named() {
        ask(member(), "management-methods", Map.of("facts", Map.of()))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).contains("isf.state"));
        ask(
                        member(),
                        "authorisation-route",
                        Map.of("facts", Map.of("recurring_annual_pence", 1, "one_off_pence", 0, "complex_rate", false)))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).contains("auth.funding_levels"));
    }

    @Test
    void the_councils_own_setting_is_read_and_told_with_its_first_day() {
        ask(late(), "management-methods", Map.of("on", "2026-11-21", "facts", Map.of("drug_or_alcohol_order", true)))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.settings[0].key")
                .isEqualTo("isf.state")
                .jsonPath("$.settings[0].value")
                .isEqualTo("offered")
                .jsonPath("$.settings[0].in_effect_from")
                .isEqualTo("2026-04-06")
                .jsonPath("$.settings[0].policy_version")
                .isEqualTo(1)
                .jsonPath("$.reasons[0].rule")
                .isEqualTo("DP-01")
                .jsonPath("$.reasons[0].effect")
                .isEqualTo("requires")
                .jsonPath("$.reasons[0].provision")
                .isEqualTo("Care Act 2014 s.24(1)(b)")
                .jsonPath("$.national_pack")
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"no.such_setting\": true}",
                "{\"selffunder.arrangement_fee_on\": true}",
                "{\"selffunder.arrangement_fee_on\": \"yes\"}",
                "{\"selffunder.fee_service_types\": [\"care_home\"]}",
                "{\"selffunder.arrangement_fee_on\": true, \"selffunder.arrangement_fee_parts\": [{\"shape\": \"one_off\","
                        + " \"pence\": 2, \"cost_basis_pence\": 1, \"published_at\": \"https://x.example\", \"from\": \"2026-04-06\"}]}",
                "{\"selffunder.arrangement_fee_on\": true, \"selffunder.arrangement_fee_parts\": [{\"shape\": \"one_off\","
                        + " \"pence\": -1, \"cost_basis_pence\": 1, \"published_at\": \"https://x.example\", \"from\": \"2026-04-06\"}]}",
                "{\"review.max_interval_months\": 13}",
                "{\"review.max_interval_months\": 0}",
                "{\"dp.review_max_months\": {\"first\": 7, \"later\": 12}}",
                "{\"dp.review_max_months\": {\"first\": 6, \"later\": 13}}",
                "{\"review.first_review_weeks\": {\"target\": 9, \"latest\": 8}}",
                "{\"agree.assumed_agreement_days\": 13}",
                "{\"equipment.charge_over_threshold\": {\"charge\": true, \"over_pence\": 99999}}",
                "{\"auth.funding_levels\": [{\"role\": \"a\", \"weekly_pence\": 5, \"one_off_pence\": 5}]}",
                "{\"auth.funding_levels\": [{\"role\": \"a\", \"weekly_pence\": 9, \"one_off_pence\": 5}, {\"role\": \"b\","
                        + " \"weekly_pence\": 5, \"one_off_pence\": 9}, {\"role\": \"c\", \"weekly_pence\": null, \"one_off_pence\": null}]}",
                "{\"auth.funding_levels\": []}",
                "{\"panel.mandatory_criteria\": [{\"code\": \"x\", \"says\": \"unusual\", \"purpose\": \" \"}]}",
                "{\"isf.state\": \"no\"}",
                "{\"isf.state\": null}"
            })
    void an_unlawful_setting_is_not_tried_out(String settings) {
        raw(
                        admin(),
                        "arrangement-fee",
                        "{\"facts\": {\"service_type\": \"care_home\"}, \"settings\": " + settings + "}")
                .expectStatus()
                .isEqualTo(422)
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void a_contested_setting_may_be_tried_out() {
        raw(
                        admin(),
                        "review-schedule",
                        "{\"facts\": {}, \"settings\": {\"review.first_review_weeks\": {\"target\": 6, \"latest\": 10}}}")
                .expectStatus()
                .isOk();
    }

    private static WebTestClient.ResponseSpec ask(WebTestClient as, String name, Map<String, Object> body) {
        return as.post()
                .uri("/api/v1/determinations/{name}", name)
                .bodyValue(body)
                .exchange();
    }

    private static WebTestClient.ResponseSpec raw(WebTestClient as, String name, String body) {
        return as.post()
                .uri("/api/v1/determinations/{name}", name)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private WebTestClient member() {
        return core.as(DEFAULTS, PRACTITIONER);
    }

    private WebTestClient admin() {
        return core.as(DEFAULTS, COUNCIL_ADMIN);
    }

    private WebTestClient late() {
        return core.as(LATE, PRACTITIONER);
    }
}
