package uk.ourplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

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
import uk.ourplan.api.person.Imported;
import uk.ourplan.api.plan.KeepingView;
import uk.ourplan.api.plan.KeepingView.ChecklistQuestion;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.plan.ChecklistReader;
import uk.ourplan.language.plan.InformalRecordUse;
import uk.ourplan.language.plan.PlanKeeping.ChecklistAnswers;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeepingAPlanSpec {

    private static final Casework NORTHMOOR = Casework.with("northmoor");
    private final LocalDate today = LocalDate.now(Days.LONDON);

    private final UUID plan =
            Objects.requireNonNull(NORTHMOOR.takeIn("01-mo-tattersby").planId());

    @Test
    @Tag("RECORD-01")
    void a_plan_keeps_the_version_of_the_template_on_which_it_was_begun() {
        KeepingView kept = read(NORTHMOOR.practitioner());

        assertThat(kept.keeping().template()).isEqualTo(kept.currentTemplate());
        assertThat(kept.may()).contains("write", "keep", "writer");
    }

    @Test
    @Tag("RECORD-02")
    void the_days_from_the_talk_to_the_draft_are_shown_and_a_draft_before_the_talk_is_refused() {
        KeepingView kept = told(
                ordered("conversation", Map.of("conversation", today.minusDays(6), "recorded", today.minusDays(1))));

        assertThat(kept.daysToRecord()).isEqualTo(5);
        ordered("conversation", Map.of("conversation", today.minusDays(1), "recorded", today.minusDays(6)))
                .expectStatus()
                .isEqualTo(422);
        ordered("conversation", Map.of("conversation", today.plusDays(1)))
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    @Tag("RECORD-03")
    @Tag("RECORD-04")
    void a_note_goes_from_the_log_through_its_use_to_its_end() {
        told(ordered("records", Map.of("kind", "notes_on_template", "what", "Kitchen table, six pages")));
        KeepingView used = told(ordered("records/I1/use", Map.of("use", "on_the_plan")));

        assertThat(used.keeping().informalRecords().getFirst().use()).isEqualTo(InformalRecordUse.ON_THE_PLAN);
        ordered("records/I1/end", Map.of("end", "returned", "dated", today))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].at")
                .isEqualTo("asked_for");
        KeepingView ended = told(ordered("records/I1/end", Map.of("end", "filed", "dated", today)));
        assertThat(ended.keeping().informalRecords().getFirst().ended()).isEqualTo(today);
        ordered("records/I9/use", Map.of("use", "on_the_plan")).expectStatus().isNotFound();
    }

    @Test
    @Tag("RECORD-04")
    void planning_is_not_closed_before_the_signature() {
        ordered("closing", Map.of()).expectStatus().isEqualTo(409);
    }

    @Test
    @Tag("CONTENT-17")
    void writer_and_manager_answer_apart_and_a_question_that_is_not_asked_is_refused() {
        Somebody manager = NORTHMOOR.authoriser("team_manager");
        told(ordered("checklist", Map.of("answers", Map.of("individual", true, "court_test", false))));
        KeepingView both = told(ordered(manager, "checklist", Map.of("answers", Map.of("court_test", true))));

        assertThat(both.keeping().checklists())
                .extracting(ChecklistAnswers::reader)
                .containsExactlyInAnyOrder(ChecklistReader.WRITER, ChecklistReader.MANAGER);
        assertThat(both.checklist().stream()
                        .filter(question -> question.code().equals("all_needs"))
                        .map(ChecklistQuestion::worked))
                .containsExactly("present");
        ordered("checklist", Map.of("answers", Map.of("colour", true)))
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    @Tag("RECORD-06")
    void a_scan_is_filed_once_on_the_version_that_was_signed_and_on_no_other() {
        byte[] pdf = "%PDF-1.7 signed".getBytes(java.nio.charset.StandardCharsets.UTF_8);

        filed("2", pdf).expectStatus().isEqualTo(409);
        filed("1", new byte[] {1, 2, 3, 4}).expectStatus().isEqualTo(422);
        filed("1", pdf)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.signed_original")
                .isEqualTo(true);
        filed("1", pdf).expectStatus().isEqualTo(409);
        NORTHMOOR
                .as(NORTHMOOR.practitioner())
                .get()
                .uri("/api/v1/plans/{id}/keeping/signed-original", plan)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(byte[].class)
                .isEqualTo(pdf);
    }

    private WebTestClient.ResponseSpec filed(String version, byte[] scan) {
        return NORTHMOOR
                .as(NORTHMOOR.practitioner())
                .post()
                .uri("/api/v1/plans/{id}/keeping/versions/{version}/signed-original", plan, version)
                .contentType(org.springframework.http.MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(scan)
                .exchange();
    }

    @Test
    @Tag("NEED-11")
    void a_plan_with_the_same_words_for_somebody_else_is_noticed_in_this_council_only() {
        UUID other = Objects.requireNonNull(NORTHMOOR.takeIn("01-mo-tattersby").planId());

        assertThat(rules(NORTHMOOR, other)).contains("NEED-11");

        Casework alone = Casework.with("northmoor");
        assertThat(rules(
                        alone,
                        Objects.requireNonNull(alone.takeIn("01-mo-tattersby").planId())))
                .doesNotContain("NEED-11");
    }

    @Test
    @Tag("OUTCOME-11")
    void an_outcome_out_of_reach_cannot_be_taken_off_the_plan() {
        String outOfReach = """
                {"outcomes_wanted": [{"id": "O1", "words": "India", "reach": {"answer": "no", "reason": "The flight",
                  "talked_over": "India, and what it means to her"}}]}""";
        Somebody writer = NORTHMOOR.practitioner();
        NORTHMOOR.save(writer, plan, "outcomes", 1, outOfReach).expectStatus().isOk();

        NORTHMOOR
                .save(writer, plan, "outcomes", 2, "{\"outcomes_wanted\": []}")
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    @Tag("OUTCOME-04")
    void a_new_plan_carries_over_what_was_said_at_the_assessment() {
        Imported mo = NORTHMOOR.takeInWithoutPlan("01-mo-tattersby");
        PlanWorkspace started = Objects.requireNonNull(NORTHMOOR
                .as(NORTHMOOR.practitioner())
                .post()
                .uri("/api/v1/people/{id}/plans", mo.personId())
                .bodyValue(Casework.start(mo, "community_north"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(PlanWorkspace.class)
                .returnResult()
                .getResponseBody());

        assertThat(started.readiness().findings()).extracting(Finding::rule).contains("OUTCOME-04");
    }

    @Test
    @Tag("RECORD-07")
    void a_signed_plan_keeps_the_version_of_the_procedure_that_its_writer_saw() {
        UUID signed = NORTHMOOR.signed();

        assertThat(told(NORTHMOOR
                                .as(NORTHMOOR.practitioner())
                                .get()
                                .uri("/api/v1/plans/{id}/keeping", signed)
                                .exchange())
                        .keeping()
                        .guidance())
                .isEqualTo("7 of 2025-03-03");
    }

    @Test
    @Tag("RECORD-04")
    void planning_is_closed_after_the_signature_once_every_note_has_its_end() {
        UUID signed = NORTHMOOR.signed();
        String at = "/api/v1/plans/" + signed + "/keeping/";
        told(posted(at + "records", Map.of("kind", "pros_cons")));

        posted(at + "closing", Map.of())
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.detail")
                .value(String.class, says -> assertThat(says).contains("I1"));
        told(posted(at + "records/I1/end", Map.of("end", "destroyed", "dated", today)));
        assertThat(told(posted(at + "closing", Map.of())).keeping().closed()).isEqualTo(today);
        posted(at + "records", Map.of("kind", "tool")).expectStatus().isEqualTo(409);
    }

    private static WebTestClient.ResponseSpec posted(String address, Map<String, ?> body) {
        return NORTHMOOR
                .as(NORTHMOOR.practitioner())
                .post()
                .uri(address)
                .bodyValue(body)
                .exchange();
    }

    @Test
    @Tag("RECORD-05")
    void a_decision_is_kept_with_the_policy_of_its_day_and_followed_by_another() {
        Map<String, Object> pause = Map.of(
                "kind",
                "pause",
                "decided_by",
                "Moira Tait",
                "decided_on",
                today,
                "facts",
                "In hospital",
                "person_view",
                "Agrees");

        decided(pause)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.decisions[0].policy_version")
                .isNumber();
        decided(Map.of("kind", "pause", "decided_by", "Moira Tait", "decided_on", today, "facts", "In hospital"))
                .expectStatus()
                .isEqualTo(422);
        decided(pause)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.decisions.length()")
                .isEqualTo(2);
    }

    private WebTestClient.ResponseSpec decided(Map<String, ?> body) {
        return NORTHMOOR
                .as(NORTHMOOR.practitioner())
                .post()
                .uri("/api/v1/plans/{id}/decisions", plan)
                .bodyValue(body)
                .exchange();
    }

    private static List<String> rules(Casework council, UUID plan) {
        return council.open(council.practitioner(), plan).readiness().findings().stream()
                .map(Finding::rule)
                .toList();
    }

    private KeepingView read(Somebody by) {
        return told(
                NORTHMOOR.as(by).get().uri("/api/v1/plans/{id}/keeping", plan).exchange());
    }

    private WebTestClient.ResponseSpec ordered(String what, Map<String, ?> body) {
        return ordered(NORTHMOOR.practitioner(), what, body);
    }

    private WebTestClient.ResponseSpec ordered(Somebody by, String what, Map<String, ?> body) {
        return NORTHMOOR
                .as(by)
                .post()
                .uri("/api/v1/plans/" + plan + "/keeping/" + what)
                .bodyValue(body)
                .exchange();
    }

    private static KeepingView told(WebTestClient.ResponseSpec exchange) {
        return Objects.requireNonNull(exchange.expectStatus()
                .isOk()
                .expectBody(KeepingView.class)
                .returnResult()
                .getResponseBody());
    }
}
