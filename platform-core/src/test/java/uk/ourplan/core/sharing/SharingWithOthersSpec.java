package uk.ourplan.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
import uk.ourplan.api.sharing.SharingOfPlan;
import uk.ourplan.api.sharing.SharingOfPlan.CopyFor;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.date.Days;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SharingWithOthersSpec {

    private final Casework northmoor = Casework.with("northmoor");
    private final Somebody helena = northmoor.practitioner();

    @Test
    @Tag("SHARE-01")
    @Tag("SHARE-02")
    void nothing_unsigned_goes_out_as_final_and_a_signed_version_is_given_to_the_person_by_the_log() {
        UUID draft = northmoor.submitted();
        send(draft, "sent", sent("person", Map.of())).expectStatus().isEqualTo(409);
        ok(send(draft, "sent", sent("person", Map.of("what", "draft_plan"))));

        UUID signed = northmoor.signed();
        assertThat(look(signed).given()).isFalse();
        assertThat(openTasks(signed, "SHARE-01")).isEqualTo(1);
        SharingOfPlan told = ok(send(signed, "sent", sent("person", Map.of())));

        assertThat(told.given()).isTrue();
        assertThat(told.onRecord().sent()).singleElement().satisfies(row -> {
            assertThat(row.row()).isEqualTo("S1");
            assertThat(row.by()).isNotBlank();
            assertThat(row.version()).isEqualTo(1);
        });
        assertThat(openTasks(signed, "SHARE-01")).isZero();
    }

    @Test
    @Tag("SHARE-05")
    void the_carer_s_paper_holds_the_agreed_parts_and_nothing_else() {
        UUID plan = northmoor.signed();
        SharingOfPlan told =
                ok(send(plan, "said", asked("Rosa Bright", Map.of("wish", "part", "sections", List.of("risks")))));
        String rosa = told.copies().getLast().to();
        assertThat(answer(told, rosa)).isEqualTo("ask");
        paper(plan, rosa).expectStatus().isEqualTo(409);

        ok(send(
                plan,
                "said",
                Map.of("to", rosa, "on", today(), "wish", "part", "sections", List.of("risks"), "discussed", today())));
        String page = new String(
                Objects.requireNonNull(paper(plan, rosa)
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody()),
                StandardCharsets.UTF_8);

        assertThat(page).contains("parts for Rosa Bright", "Only what was agreed to be shared: risks.");
        assertThat(page).doesNotContain("Personal budget", "Indicative", "NHS number");
        send(plan, "sent", sent(rosa, Map.of())).expectStatus().isEqualTo(422);
        ok(send(plan, "sent", sent(rosa, Map.of("sections", List.of("risks")))));
    }

    @Test
    @Tag("SHARE-09")
    void a_row_of_the_log_cannot_be_written_again_and_is_corrected_by_another() {
        UUID plan = northmoor.signed();
        ok(send(plan, "sent", sent("person", Map.of())));
        send(plan, "sent", sent("person", Map.of("row", "S1"))).expectStatus().isEqualTo(409);
        send(plan, "sent", sent("person", Map.of("channel", "ordinary_email")))
                .expectStatus()
                .isEqualTo(422);
        send(plan, "corrected", Map.of("row", "S9", "on", today(), "says", "It came back"))
                .expectStatus()
                .isEqualTo(422);

        SharingOfPlan told = ok(send(plan, "corrected", Map.of("row", "S1", "on", today(), "says", "It came back")));

        assertThat(told.given()).isFalse();
        assertThat(told.onRecord().sent()).hasSize(1);
        send(plan, "corrected", Map.of("row", "S1", "on", today(), "says", "Again"))
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    @Tag("SHARE-03")
    void nobody_gets_a_paper_who_is_not_on_the_list() {
        UUID plan = northmoor.signed();

        paper(plan, "P99").expectStatus().isNotFound();
        paper(plan, "person").expectStatus().isOk();
    }

    private SharingOfPlan look(UUID plan) {
        return ok(northmoor
                .as(helena)
                .get()
                .uri("/api/v1/plans/{id}/sharing", plan)
                .exchange());
    }

    private WebTestClient.ResponseSpec paper(UUID plan, String to) {
        return northmoor
                .as(helena)
                .get()
                .uri("/api/v1/plans/{id}/sharing/copies/{to}/html", plan, to)
                .exchange();
    }

    private static String answer(SharingOfPlan told, String to) {
        return told.copies().stream()
                .filter(copy -> copy.to().equals(to))
                .map(CopyFor::answer)
                .findFirst()
                .orElseThrow();
    }

    private long openTasks(UUID plan, String rule) {
        return Long.parseLong(northmoor
                .column("select count(*) from casework.task where plan_id = '" + plan + "' and rule = '" + rule
                        + "' and done_at is null")
                .getFirst());
    }

    private static Map<String, Object> asked(String name, Map<String, Object> besides) {
        Map<String, Object> said = new HashMap<>(Map.of("on", today(), "name", name));
        said.putAll(besides);
        return said;
    }

    private static Map<String, Object> sent(String to, Map<String, Object> besides) {
        Map<String, Object> sent = new HashMap<>(Map.of(
                "on", today(),
                "to", to,
                "what", "final_plan",
                "purpose", "To know what was agreed",
                "basis", "public_task",
                "channel", "print",
                "form", "standard"));
        sent.putAll(besides);
        return sent;
    }

    private WebTestClient.ResponseSpec send(UUID plan, String kind, Map<String, ?> note) {
        return northmoor
                .as(helena)
                .post()
                .uri("/api/v1/plans/{id}/sharing/{kind}", plan, kind)
                .bodyValue(note)
                .exchange();
    }

    private static SharingOfPlan ok(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(answer.expectStatus()
                .isOk()
                .expectBody(SharingOfPlan.class)
                .returnResult()
                .getResponseBody());
    }

    private static LocalDate today() {
        return LocalDate.now(Days.LONDON);
    }
}
