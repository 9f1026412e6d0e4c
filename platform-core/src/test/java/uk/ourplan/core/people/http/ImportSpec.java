package uk.ourplan.core.people.http;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.running.Council.EASTVALE;
import static uk.ourplan.core.running.Council.NORTHMOOR;
import static uk.ourplan.language.council.Permission.AUTHORISER;
import static uk.ourplan.language.council.Permission.PRACTITIONER;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.api.person.Imported;
import uk.ourplan.core.exchange.form.Samples;
import uk.ourplan.core.running.Council;
import uk.ourplan.core.running.RunningCore;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImportSpec {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ADDRESS = "/api/v1/people/imports";

    private final RunningCore core = RunningCore.shared();

    static List<String> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_sample_comes_in_and_back_out_equal(String name) {
        String file = Files.numbered(Samples.text(name), Files.newRecordNumber());
        WebTestClient practitioner = core.as(Files.councilOf(file), PRACTITIONER);

        Imported imported = Files.takenIn(practitioner, file);

        JsonNode sent = Samples.tree(file);
        JsonNode record = get(practitioner, "/api/v1/people/" + imported.personId());
        JsonNode assessment =
                get(practitioner, "/api/v1/people/" + imported.personId() + "/assessments/" + imported.assessmentId());
        assertThat(told(record.get("person"))).isEqualTo(told(sent.get("person")));
        assertThat(told(record.get("people"))).isEqualTo(told(sent.get("people")));
        assertThat(told(record.get("capacity"))).isEqualTo(told(sent.get("capacity")));
        assertThat(told(record.get("circumstances"))).isEqualTo(told(sent.get("flags")));
        assertThat(told(assessment.get("assessment"))).isEqualTo(told(sent.get("assessment")));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_plan_under_way_comes_in_and_back_out_equal(String name) {
        String file = Files.numbered(Samples.text(name), Files.newRecordNumber());
        WebTestClient practitioner = core.as(Files.councilOf(file), PRACTITIONER);

        Imported imported = Files.takenIn(practitioner, file);

        JsonNode sent = Samples.tree(file);
        JsonNode plan = get(practitioner, "/api/v1/plans/" + imported.planId());
        Map<String, JsonNode> sections = SectionsAsSent.of(sent);
        // a file says nothing about how planning goes on
        assertThat(sections).hasSize(SectionName.values().length - 1);
        sections.forEach((section, content) ->
                assertThat(told(section(plan, section))).as(section).isEqualTo(told(content)));
        assertThat(told(plan.get("agreement"))).isEqualTo(told(SectionsAsSent.agreement(sent)));
        assertThat(plan.at("/head/started_on").asString())
                .isEqualTo(sent.at("/planning/started").asString());
        assertThat(plan.at("/head/kind").asString())
                .isEqualTo(sent.at("/expected/plan_kind").asString());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_section_saved_by_itself_comes_back_out_equal(String name) {
        String file = Files.numbered(Samples.text(name), Files.newRecordNumber());
        WebTestClient practitioner = core.as(Files.councilOf(file), PRACTITIONER);
        Imported imported = Files.takenIn(practitioner, file);

        SectionsAsSent.of(Samples.tree(file))
                .forEach((section, content) -> practitioner
                        .put()
                        .uri("/api/v1/plans/{id}/sections/{section}", imported.planId(), section)
                        .header("If-Match", "\"1\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(JSON.writeValueAsBytes(content))
                        .exchange()
                        .expectStatus()
                        .value(status -> assertThat(status).as(section).isEqualTo(200)));

        JsonNode plan = get(practitioner, "/api/v1/plans/" + imported.planId());
        SectionsAsSent.of(Samples.tree(file))
                .forEach((section, content) ->
                        assertThat(told(section(plan, section))).as(section).isEqualTo(told(content)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void eligibility_is_what_the_sample_expects(String name) {
        String file = Files.numbered(Samples.text(name), Files.newRecordNumber());
        WebTestClient practitioner = core.as(Files.councilOf(file), PRACTITIONER);

        Imported imported = Files.takenIn(practitioner, file);

        JsonNode expected = expectedEligibility(Samples.tree(file));
        JsonNode eligibility = get(
                        practitioner,
                        "/api/v1/people/" + imported.personId() + "/assessments/" + imported.assessmentId())
                .get("eligibility");
        assertThat(eligibility.get("answer")).isEqualTo(expected);
        assertThat(eligibility.get("reasons").size()).isPositive();
        assertThat(eligibility.get("national_pack").asString()).isNotBlank();
        JsonNode summary = get(practitioner, "/api/v1/people/" + imported.personId())
                .get("assessments")
                .get(0);
        assertThat(summary.get("eligible").asBoolean())
                .isEqualTo(expected.get("eligible").asBoolean());
    }

    @Test
    void json_is_taken_as_well() {
        String recordNumber = Files.newRecordNumber();
        JsonNode tree = Samples.tree(Files.numbered(Samples.mo(), recordNumber));

        core.as(NORTHMOOR, PRACTITIONER)
                .post()
                .uri(ADDRESS)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(JSON.writeValueAsBytes(tree))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.record_number")
                .isEqualTo(recordNumber);
    }

    @Test
    void a_bad_file_gets_every_error_with_its_place_and_changes_nothing() {
        String file = Files.moAnew()
                .replace("contact_by: telephone", "contact_by: pigeon")
                .replace("meets: [N3], serves: [O2]", "meets: [N9], serves: [O2]");
        long before = rows();

        Files.send(core.as(NORTHMOOR, PRACTITIONER), file)
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(2)
                .jsonPath("$.errors[?(@.at == 'person.contact_by')]")
                .exists()
                .jsonPath("$.errors[?(@.at == 'services[1].meets[0]')]")
                .exists();

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_record_number_that_the_council_has_already_is_refused_and_changes_nothing() {
        String file = Files.moAnew();
        WebTestClient practitioner = core.as(NORTHMOOR, PRACTITIONER);
        Files.takenIn(practitioner, file);
        long before = rows();

        String body = Files.send(practitioner, file)
                .expectStatus()
                .isEqualTo(409)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(body)
                .contains("person.record_number")
                .doesNotContain("Tattersby")
                .doesNotContain("T-");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void two_councils_may_use_the_same_record_number() {
        String file = Files.moAnew();

        Files.takenIn(core.as(NORTHMOOR, PRACTITIONER), file);

        Files.takenIn(core.as(EASTVALE, PRACTITIONER), file.replace("council: northmoor", "council: eastvale"));
    }

    @Test
    void a_file_cannot_choose_its_council() {
        Files.send(core.as(EASTVALE, PRACTITIONER), Files.moAnew())
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].at")
                .isEqualTo("council");
    }

    @Test
    void the_same_request_sent_twice_makes_one_person() {
        String key = UUID.randomUUID().toString();
        String file = Files.moAnew();

        byte[] first = send(key, file)
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        byte[] second = send(key, file)
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();

        assertThat(second).isEqualTo(first);
    }

    @Test
    void the_same_request_sent_many_times_at_once_makes_one_person() {
        String key = UUID.randomUUID().toString();
        String recordNumber = Files.newRecordNumber();
        String file = Files.numbered(Samples.mo(), recordNumber);

        List<CompletableFuture<Integer>> sent = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() ->
                        send(key, file).expectBody().returnResult().getStatus().value()))
                .toList();

        assertThat(sent.stream().map(CompletableFuture::join)).contains(200).isSubsetOf(200, 409);
        assertThat(count("select count(*) from casework.person where record_number = '" + recordNumber + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_key_cannot_be_used_for_another_file() {
        String key = UUID.randomUUID().toString();
        send(key, Files.moAnew()).expectStatus().isOk();

        send(key, Files.moAnew()).expectStatus().isEqualTo(422);
    }

    @Test
    void whoever_is_no_practitioner_cannot_take_anybody_in() {
        Files.send(core.as(NORTHMOOR, AUTHORISER), Files.moAnew())
                .expectStatus()
                .isForbidden();
    }

    @Test
    void a_file_beyond_two_megabytes_is_too_large() {
        Files.send(core.as(NORTHMOOR, PRACTITIONER), "# " + "x".repeat(2 * 1024 * 1024) + "\n" + Files.moAnew())
                .expectStatus()
                .isEqualTo(413);
    }

    @Test
    void another_language_than_json_and_yaml_is_not_taken() {
        core.as(NORTHMOOR, PRACTITIONER)
                .post()
                .uri(ADDRESS)
                .contentType(MediaType.APPLICATION_XML)
                .bodyValue("<person/>")
                .exchange()
                .expectStatus()
                .isEqualTo(415);
    }

    @Test
    void the_timeline_tells_of_the_import_and_of_the_assessment() {
        WebTestClient practitioner = core.as(NORTHMOOR, PRACTITIONER);
        Imported imported = Files.takenIn(practitioner, Files.moAnew());

        JsonNode timeline =
                get(practitioner, "/api/v1/people/" + imported.personId()).get("timeline");

        assertThat(timeline.findValuesAsString("what"))
                .contains("person_imported")
                .endsWith("assessment_completed");
        assertThat(timeline.findValuesAsString("says"))
                .contains("The record was taken in.", "The assessment was completed.");
    }

    private WebTestClient.ResponseSpec send(String key, String file) {
        return core.as(NORTHMOOR, PRACTITIONER)
                .post()
                .uri(ADDRESS)
                .header("Idempotency-Key", key)
                .contentType(Files.YAML)
                .bodyValue(file)
                .exchange();
    }

    private static JsonNode get(WebTestClient client, String address) {
        byte[] body = client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return JSON.readTree(new String(body, StandardCharsets.UTF_8));
    }

    /** The content of a section in a workspace. */
    private static JsonNode section(JsonNode workspace, String name) {
        for (JsonNode section : workspace.get("sections")) {
            if (section.get("name").asString().equals(name)) {
                return section.get("content");
            }
        }
        throw new AssertionError("The workspace has no section " + name + ".");
    }

    private static JsonNode expectedEligibility(JsonNode file) {
        for (JsonNode determination : file.at("/expected/determinations")) {
            if (determination.get("determination").asString().equals("eligibility")) {
                return JSON.readTree(determination.get("answer").toString());
            }
        }
        throw new AssertionError("The sample expects no eligibility.");
    }

    /** What a piece says: without fields that say nothing, for a field left out reads null, and null reads empty in a list. */
    private static JsonNode told(JsonNode node) {
        JsonNode copy = JSON.readTree(node.toString());
        forget(copy);
        return copy;
    }

    private static void forget(JsonNode node) {
        node.forEach(ImportSpec::forget);
        if (node instanceof ObjectNode fields) {
            List.copyOf(fields.propertyNames()).stream()
                    .filter(name -> saysNothing(fields.get(name)))
                    .forEach(fields::remove);
        }
    }

    private static boolean saysNothing(JsonNode value) {
        return value.isNull() || (value.isContainer() && value.isEmpty());
    }

    private long rows() {
        return Map.of("person", 0, "assessment", 0, "taken_in", 0, "plan", 0, "happening", 0).keySet().stream()
                .mapToLong(table -> count("select count(*) from casework." + table + " where council_id = '"
                        + Council.NORTHMOOR.id() + "'"))
                .sum();
    }

    private long count(String sql) {
        try (Connection connection = core.database().superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
