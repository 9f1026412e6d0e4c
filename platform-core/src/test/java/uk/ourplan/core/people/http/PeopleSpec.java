package uk.ourplan.core.people.http;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.running.Council.ABBOTSBRIDGE;
import static uk.ourplan.core.running.Council.EASTVALE;
import static uk.ourplan.core.running.Council.NORTHMOOR;
import static uk.ourplan.language.council.Permission.AUDITOR;
import static uk.ourplan.language.council.Permission.COUNCIL_ADMIN;
import static uk.ourplan.language.council.Permission.DELEGATE;
import static uk.ourplan.language.council.Permission.PRACTITIONER;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import uk.ourplan.api.person.Imported;
import uk.ourplan.core.exchange.form.Samples;
import uk.ourplan.core.running.RunningCore;
import uk.ourplan.core.running.Somebody;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PeopleSpec {

    private static final String SEARCH = "/api/v1/people/search";
    private static final RunningCore CORE = RunningCore.shared();
    private static final String JOAOS_NUMBER = Files.newRecordNumber();

    private static Imported mo;
    private static Imported joao;

    @BeforeAll
    static void two_people_on_record() {
        mo = Files.takenIn(CORE.as(NORTHMOOR, PRACTITIONER), Files.moAnew());
        joao = Files.takenIn(
                CORE.as(EASTVALE, PRACTITIONER), Files.numbered(Samples.text("08-joao-figueira.yaml"), JOAOS_NUMBER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "João Figueira",
                "joao figueira",
                "joao figuera",
                "figueria",
                "Figueira João",
                "FIGUEIRA",
                "figu",
                "joao miguel",
                "jaoo figueira"
            })
    void somebody_is_found_by_name_in_spite_of_typing_mistakes(String typed) {
        assertThat(found(EASTVALE, typed)).contains(joao.personId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tatersby", "tattersbe", "Mo Tattersby", "maureen", "mureen tatersby", "ivy tattersby"})
    void names_and_what_somebody_likes_to_be_called_are_searched(String typed) {
        assertThat(found(NORTHMOOR, typed)).contains(mo.personId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1945-03-09", "9/3/1945", "9 March 1945", "tattersby 9/3/1945"})
    void somebody_is_found_by_date_of_birth(String typed) {
        assertThat(found(NORTHMOOR, typed)).contains(mo.personId());
    }

    @Test
    void a_name_with_another_date_of_birth_is_somebody_else() {
        assertThat(found(NORTHMOOR, "tattersby 10/3/1945")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999106404", "999 910 6404"})
    void somebody_is_found_by_nhs_number(String typed) {
        assertThat(found(NORTHMOOR, typed)).contains(mo.personId());
    }

    @Test
    void somebody_is_found_by_record_number_in_any_case() {
        assertThat(found(EASTVALE, JOAOS_NUMBER)).containsExactly(joao.personId());
        assertThat(found(EASTVALE, JOAOS_NUMBER.toLowerCase(java.util.Locale.ROOT)))
                .containsExactly(joao.personId());
    }

    @Test
    void the_closest_name_comes_first() {
        String clarke = Files.newRecordNumber();
        String clark = Files.newRecordNumber();
        named(clarke, "Quinlan", "Clarke");
        named(clark, "Quinlan", "Clark");

        JsonNode items = search(NORTHMOOR, "quinlan clark").get("items");

        assertThat(items.get(0).get("record_number").asString()).isEqualTo(clark);
        assertThat(items.get(1).get("record_number").asString()).isEqualTo(clarke);
    }

    @Test
    void another_name_is_not_found() {
        assertThat(found(EASTVALE, "xylophone")).isEmpty();
    }

    @Test
    void nobody_of_another_council_is_found() {
        assertThat(found(NORTHMOOR, "joao figueira")).doesNotContain(joao.personId());
        assertThat(found(NORTHMOOR, JOAOS_NUMBER)).isEmpty();
    }

    @Test
    void a_blank_search_shows_whom_I_opened_last() {
        WebTestClient practitioner = CORE.as(Somebody.of(EASTVALE, PRACTITIONER).called("Somebody who opened João"));
        get(practitioner, "/api/v1/people/" + joao.personId());

        JsonNode page = search(practitioner, "  ", 0, 1);

        assertThat(ids(page)).containsExactly(joao.personId());
        assertThat(page.get("total").asLong()).isPositive();
    }

    @Test
    void pages_follow_each_other_and_end() {
        for (int i = 0; i < 3; i++) {
            named(Files.newRecordNumber(), "Zebedee", "Paged");
        }

        JsonNode first = search(NORTHMOOR, "zebedee paged", 0, 2);
        JsonNode second = search(NORTHMOOR, "zebedee paged", 1, 2);
        JsonNode beyond = search(NORTHMOOR, "zebedee paged", 9, 2);

        assertThat(ids(first)).hasSize(2).doesNotContainAnyElementsOf(ids(second));
        assertThat(ids(second)).hasSize(1);
        assertThat(ids(beyond)).isEmpty();
        assertThat(List.of(first, second, beyond))
                .allSatisfy(page -> assertThat(page.get("total").asLong()).isEqualTo(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table casework.person; --",
                "%",
                "\\",
                "\u0000",
                "$1",
                ":council",
                "?",
                "{{7*7}}",
                "<script>",
                "\uD800",
                "((((",
                "0000000000",
                "99999999999999999999"
            })
    void hostile_text_is_just_text(String typed) {
        assertThat(search(NORTHMOOR, typed).get("items").isArray()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"-1,10,page", "0,0,size", "0,101,size", "2000000,10,page"})
    void a_page_that_cannot_be_is_refused_at_its_place(int page, int size, String at) {
        CORE.as(NORTHMOOR, PRACTITIONER)
                .post()
                .uri(SEARCH)
                .bodyValue(Map.of("text", "", "page", page, "size", size))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].at")
                .isEqualTo(at);
    }

    @Test
    void a_text_too_long_is_refused() {
        CORE.as(NORTHMOOR, PRACTITIONER)
                .post()
                .uri(SEARCH)
                .bodyValue(Map.of("text", "x".repeat(201), "page", 0, "size", 10))
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void another_councils_person_and_no_person_at_all_look_the_same() {
        WebTestClient practitioner = CORE.as(NORTHMOOR, PRACTITIONER);

        for (String rest : List.of("", "/assessments/" + joao.assessmentId(), "/assessments/" + UUID.randomUUID())) {
            assertThat(refused(practitioner, "/api/v1/people/" + joao.personId() + rest))
                    .isEqualTo(refused(practitioner, "/api/v1/people/" + UUID.randomUUID() + rest));
        }
    }

    @Test
    void an_assessment_is_found_under_its_own_person_only() {
        refused(
                CORE.as(NORTHMOOR, PRACTITIONER),
                "/api/v1/people/" + UUID.randomUUID() + "/assessments/" + mo.assessmentId());
    }

    @Test
    void every_view_is_recorded_and_no_name_with_it() {
        String who = Somebody.of(ABBOTSBRIDGE, AUDITOR).worker().toString();
        Imported person = Files.takenIn(
                CORE.as(ABBOTSBRIDGE, PRACTITIONER),
                Files.moAnew().replace("council: northmoor", "council: abbotsbridge"));
        WebTestClient auditor = CORE.as(ABBOTSBRIDGE, AUDITOR);

        get(auditor, "/api/v1/people/" + person.personId());
        get(auditor, "/api/v1/people/" + person.personId() + "/assessments/" + person.assessmentId());

        assertThat(recorded(person.personId(), who)).containsExactly("person_viewed", "assessment_viewed");
    }

    @Test
    void those_who_see_no_cases_are_kept_out() {
        for (WebTestClient client :
                List.of(CORE.as(NORTHMOOR, COUNCIL_ADMIN), CORE.as(NORTHMOOR, DELEGATE), CORE.asOperator())) {
            client.get()
                    .uri("/api/v1/people/" + mo.personId())
                    .exchange()
                    .expectStatus()
                    .isForbidden();
            client.post()
                    .uri(SEARCH)
                    .bodyValue(Map.of("text", "", "page", 0, "size", 10))
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }
        CORE.asNobody()
                .get()
                .uri("/api/v1/people/" + mo.personId())
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    private static void named(String recordNumber, String first, String last) {
        Files.takenIn(
                CORE.as(NORTHMOOR, PRACTITIONER),
                Files.numbered(Samples.mo(), recordNumber)
                        .replace("first_names: Maureen Ivy", "first_names: " + first)
                        .replace("last_name: Tattersby", "last_name: " + last));
    }

    private static List<UUID> found(uk.ourplan.core.running.Council council, String typed) {
        return ids(search(council, typed));
    }

    private static JsonNode search(uk.ourplan.core.running.Council council, String typed) {
        return search(council, typed, 0, 50);
    }

    private static JsonNode search(uk.ourplan.core.running.Council council, String typed, int page, int size) {
        return search(CORE.as(council, PRACTITIONER), typed, page, size);
    }

    private static JsonNode search(WebTestClient client, String typed, int page, int size) {
        return body(client.post()
                .uri(SEARCH)
                .bodyValue(Map.of("text", typed, "page", page, "size", size))
                .exchange()
                .expectStatus()
                .isOk());
    }

    private static List<UUID> ids(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(item -> UUID.fromString(item.get("id").asString()))
                .toList();
    }

    private static JsonNode get(WebTestClient client, String address) {
        return body(client.get().uri(address).exchange().expectStatus().isOk());
    }

    private static JsonNode body(WebTestClient.ResponseSpec answer) {
        return Files.JSON.readTree(answer.expectBody().returnResult().getResponseBodyContent());
    }

    /** The problem without what differs from request to request. */
    private static Map<String, Object> refused(WebTestClient client, String address) {
        JsonNode problem =
                body(client.get().uri(address).exchange().expectStatus().isNotFound());
        Map<String, Object> told = new java.util.TreeMap<>();
        problem.forEachEntry((name, value) -> told.put(name, value.toString()));
        told.remove("trace_id");
        told.remove("instance");
        return told;
    }

    private static List<String> recorded(UUID personId, String who) {
        try (Connection connection = CORE.database().superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select what, about::text from casework.audit_entry where about ->> 'person' = '" + personId
                                + "' and who = '" + who + "' order by number")) {
            List<String> deeds = new java.util.ArrayList<>();
            while (rows.next()) {
                assertThat(rows.getString(2)).doesNotContain("Tattersby");
                deeds.add(rows.getString(1));
            }
            return deeds;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
