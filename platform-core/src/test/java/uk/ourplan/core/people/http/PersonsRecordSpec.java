package uk.ourplan.core.people.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.person.Imported;
import uk.ourplan.api.person.PersonRecord;
import uk.ourplan.api.person.RecordOnADay;
import uk.ourplan.api.person.TimelineEntry;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Finding;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersonsRecordSpec {

    private static final Casework NORTHMOOR = Casework.with("northmoor");
    private final LocalDate today = LocalDate.now(Days.LONDON);
    private static final String LACKS_TO_AGREE = """
            {"decision": "agree_plan", "status": "assessed_lacks", "support": "Two short visits with pictures.",
             "assessed": "%s", "assessor": "Ann Assessor", "assessor_role": "social_worker",
             "assessor_qualification": "Registered social worker, trained in the Act",
             "finding": "Could not keep what was said long enough to weigh it."%s}""";

    private Imported mo = NORTHMOOR.takeIn("01-mo-tattersby");

    @BeforeEach
    void somebody_on_record() {
        mo = NORTHMOOR.takeIn("01-mo-tattersby");
    }

    @Test
    void a_part_is_written_over_what_was_read_and_what_stood_before_stays_readable() {
        saved("how_to_speak", 0, "{\"likes_to_be_called\": \"Maisie\", \"communication\": \"Slowly, face to face.\"}");

        assertThat(opened().person().likesToBeCalled()).isEqualTo("Maisie");
        assertThat(opened().person().lastName()).isEqualTo("Tattersby");
        JsonNode versions = get("how_to_speak/versions");
        assertThat(versions).hasSize(2);
        assertThat(versions.get(0).path("saved_by_name").asString()).isEqualTo("Helena Marsh");
        assertThat(versions.get(1).path("revision").asLong()).isZero();
        assertThat(versions.get(1).path("content").path("likes_to_be_called").asString())
                .isEqualTo("Mo");
    }

    @Test
    @Tag("INVOLVE-26")
    void an_agreement_about_help_writes_a_case_note_of_the_helper_and_their_relationship_once() {
        String agreement = """
                {"agreements": [{"decision": "choosing a provider", "help": "Reads the leaflets aloud", "helper": "Sara Bell",
                  "relationship": "niece", "chosen_by": "the_adult", "agreed": "%s", "review_due": "%s"}]}""".formatted(
                        LocalDate.now(Days.LONDON), LocalDate.now(Days.LONDON).plusMonths(6));
        saved("capacity", 0, agreement);
        saved("capacity", 1, agreement);

        assertThat(opened().timeline())
                .extracting(TimelineEntry::says)
                .filteredOn(says -> says.startsWith("Help with a decision"))
                .containsExactly(
                        "Help with a decision was agreed. Helper: Sara Bell (niece), chosen by the person. With:"
                                + " choosing a provider.");
    }

    @Test
    void somebody_is_found_by_what_they_like_to_be_called_from_now_on() {
        saved("how_to_speak", 0, "{\"likes_to_be_called\": \"Wilhelmina\"}");

        String found = body(NORTHMOOR
                .as(NORTHMOOR.practitioner())
                .post()
                .uri("/api/v1/people/search")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"text\": \"Wilhelmina\", \"page\": 0, \"size\": 10}")
                .exchange()
                .expectStatus()
                .isOk());
        assertThat(found).contains(mo.personId().toString());
    }

    @Test
    void the_record_is_read_as_it_stood_on_any_day() {
        saved("how_to_speak", 0, "{\"likes_to_be_called\": \"Maisie\"}");

        assertThat(on(today.toString()).person().likesToBeCalled()).isEqualTo("Maisie");
        moveTheSaveToTomorrow();
        assertThat(on(today.toString()).person().likesToBeCalled()).isEqualTo("Mo");
        assertThat(on(today.plusDays(1).toString()).person().likesToBeCalled()).isEqualTo("Maisie");
        read("on=" + today.minusYears(20)).expectStatus().isNotFound();
        read("on=yesterday").expectStatus().isBadRequest();
    }

    @Test
    void who_saves_over_a_change_that_they_have_not_seen_is_told_what_stands_there() {
        saved("how_to_speak", 0, "{\"likes_to_be_called\": \"Maisie\"}");

        String clash = body(save("how_to_speak", 0, "{\"likes_to_be_called\": \"Queenie\"}")
                .expectStatus()
                .isEqualTo(412));

        assertThat(clash).contains("Maisie");
        assertThat(opened().person().likesToBeCalled()).isEqualTo("Maisie");
    }

    @Test
    void a_change_without_the_revision_that_was_read_is_refused() {
        NORTHMOOR
                .as(NORTHMOOR.practitioner())
                .put()
                .uri(uri("how_to_speak"))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isEqualTo(428);
    }

    @Test
    void a_field_that_nobody_knows_is_told_by_its_place() {
        String told = body(save("capacity", 0, "{\"decisions\": [{\"decision\": \"anything\"}]}")
                .expectStatus()
                .isBadRequest());

        assertThat(told).contains("decisions[0].decision");
    }

    @Test
    void only_a_practitioner_writes_on_a_record_and_every_look_at_it_is_on_the_audit_record() {
        NORTHMOOR
                .as(Somebody.of(NORTHMOOR.council(), Permission.AUDITOR))
                .put()
                .uri(uri("capacity"))
                .header("If-Match", "\"0\"")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isForbidden();
        get("capacity");

        assertThat(NORTHMOOR.column("select what from casework.audit_entry where about ->> 'person' = '" + mo.personId()
                        + "' order by number desc limit 1"))
                .containsExactly("person_viewed");
    }

    @Test
    void lacking_capacity_is_not_stored_without_a_decision_and_an_assessment() {
        String told = body(
                save("capacity", 0, "{\"decisions\": [{\"status\": \"assessed_lacks\", \"finding\": \"Confused.\"}]}")
                        .expectStatus()
                        .isEqualTo(422));

        assertThat(told)
                .contains("decisions[0].decision", "decisions[0].assessed", "decisions[0].support")
                .contains("decisions[0].assessor_role");
        assertThat(opened().capacity()).singleElement().matches(one -> one.bestInterests() == null);
    }

    @Test
    void
            that_somebody_lacks_capacity_shows_in_their_plan_at_once_and_goes_when_it_is_decided_in_their_best_interests() {
        assertThat(stoppingByCapacity()).isEmpty();

        saved("capacity", 0, decisions(LACKS_TO_AGREE.formatted(today, "")));
        assertThat(stoppingByCapacity()).isNotEmpty();

        saved("capacity", 1, decisions(LACKS_TO_AGREE.formatted(today, """
                , "best_interests": {"dated": "%s", "maker": "Ann Assessor for the council", "authority": "nobody else has any",
                   "consulted": ["Len Tattersby"], "reasons": "She did well with it."}""".formatted(today))));
        assertThat(stoppingByCapacity()).isEmpty();
    }

    @Test
    void who_takes_no_part_is_led_step_by_step_with_a_letter_and_drafting_waits_for_the_steps() {
        saved("taking_part", 0, "{\"not_engaging\": {\"because\": \"neither\"}}");
        assertThat(get("taking_part").path("next").get(0).path("at").asString()).isEqualTo("not_engaging.information");
        assertThat(get("taking_part")
                        .path("letters")
                        .path("Invitation to look at the draft")
                        .asString())
                .contains("Dear Mo,");

        Imported planless = NORTHMOOR.takeInWithoutPlan("11-marcus-tulloch");
        mo = planless;
        saved("taking_part", 0, "{\"not_engaging\": {\"because\": \"neither\"}}");
        String refused = body(NORTHMOOR
                .as(NORTHMOOR.practitioner())
                .post()
                .uri("/api/v1/people/{id}/plans", planless.personId())
                .bodyValue(Casework.start(planless, "community_north"))
                .exchange()
                .expectStatus()
                .isEqualTo(409));
        assertThat(refused).contains("told that a plan is required by law");
    }

    @Test
    void planning_does_not_stop_for_somebody_at_risk_of_abuse() {
        saved("at_present", 0, "{\"safeguarding\": {\"risk\": \"yes\"}}");

        String refused = body(save(
                        "taking_part",
                        0,
                        "{\"not_engaging\": {\"because\": \"neither\", \"information\": \"2026-10-02\", \"wants_needs_met\": \"no\"},"
                                + " \"stopped\": {\"dated\": \"2026-11-01\"}}")
                .expectStatus()
                .isEqualTo(422));

        assertThat(refused).contains("stopped.dated").contains("at risk of abuse or neglect");
    }

    private java.util.List<String> stoppingByCapacity() {
        return NORTHMOOR.open(NORTHMOOR.practitioner(), mo.planId()).readiness().findings().stream()
                .map(Finding::rule)
                .filter("CAPACITY-04"::equals)
                .toList();
    }

    private static String decisions(String one) {
        return "{\"decisions\": [" + one + "]}";
    }

    private String uri(String part) {
        return "/api/v1/people/" + mo.personId() + "/record/" + part;
    }

    private WebTestClient.ResponseSpec save(String part, long read, String json) {
        return NORTHMOOR
                .as(NORTHMOOR.practitioner())
                .put()
                .uri(uri(part))
                .header("If-Match", "\"" + read + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json)
                .exchange();
    }

    private void saved(String part, long read, String json) {
        save(part, read, json).expectStatus().isOk().expectHeader().valueEquals("ETag", "\"" + (read + 1) + "\"");
    }

    private JsonNode get(String part) {
        return JsonMapper.shared()
                .readTree(body(NORTHMOOR
                        .as(NORTHMOOR.practitioner())
                        .get()
                        .uri(uri(part))
                        .exchange()
                        .expectStatus()
                        .isOk()));
    }

    private PersonRecord opened() {
        return Objects.requireNonNull(NORTHMOOR
                .as(NORTHMOOR.practitioner())
                .get()
                .uri("/api/v1/people/{id}", mo.personId())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(PersonRecord.class)
                .returnResult()
                .getResponseBody());
    }

    private RecordOnADay on(String day) {
        return Objects.requireNonNull(read("on=" + day)
                .expectStatus()
                .isOk()
                .expectBody(RecordOnADay.class)
                .returnResult()
                .getResponseBody());
    }

    private WebTestClient.ResponseSpec read(String query) {
        return NORTHMOOR
                .as(NORTHMOOR.practitioner())
                .get()
                .uri("/api/v1/people/" + mo.personId() + "/record?" + query)
                .exchange();
    }

    /** Behind the scenes, as nobody may through the service. */
    private void moveTheSaveToTomorrow() {
        UUID person = mo.personId();
        NORTHMOOR
                .core()
                .database()
                .execute("update casework.person_part set saved_at = saved_at + interval '1 day'"
                        + " where revision > 0 and person_id = '" + person + "'");
    }

    private static String body(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.expectBody(String.class).returnResult().getResponseBody());
    }
}
