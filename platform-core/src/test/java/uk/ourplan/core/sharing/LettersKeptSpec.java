package uk.ourplan.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import uk.ourplan.api.sharing.LettersOfPlan;
import uk.ourplan.api.sharing.LettersOfPlan.KeptLetter;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LettersKeptSpec {

    private final Casework northmoor = Casework.with("northmoor");
    private final Somebody helena = northmoor.practitioner();

    @Test
    void every_version_of_a_letter_is_kept_as_it_was_made() {
        UUID plan = northmoor.signed();

        make(plan, "decision").expectStatus().isOk();
        LettersOfPlan told = told(make(plan, "decision"));

        assertThat(told.letters()).extracting(KeptLetter::number).containsExactly(2, 1);
        assertThat(told.letters()).extracting(KeptLetter::by).containsOnly("Helena Marsh");
        assertThat(new String(body(plan, "1", "html"), java.nio.charset.StandardCharsets.UTF_8))
                .contains("Our decision about your plan", "If you are not happy");
        assertThat(new String(body(plan, "2", "pdf"), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        read(plan, "3", "html").expectStatus().isNotFound();
        read(plan, "1", "docx").expectStatus().isNotFound();
    }

    @Test
    @Tag("NEED-01")
    @Tag("NEED-02")
    void whoever_has_no_eligible_need_gets_the_reasons_in_writing_with_advice_and_nobody_else_does() {
        Casework abbotsbridge = Casework.with("abbotsbridge");
        UUID haidar = Objects.requireNonNull(
                abbotsbridge.takeIn("16-haidar-al-saffar").planId());

        make(abbotsbridge, haidar, "eligibility_reasons").expectStatus().isOk();

        assertThat(new String(body(abbotsbridge, haidar, "1", "html"), java.nio.charset.StandardCharsets.UTF_8))
                .contains("Dear Haidar", "SI 2015/313 reg 2")
                .contains("The adult is unable to achieve 1 of the ten outcomes, and two are needed.")
                .contains("Noise and crowds in shops.", "Access to Work form started")
                .contains("The council has decided to meet this need all the same.")
                .contains("complain");
        UUID mo = Objects.requireNonNull(northmoor.takeIn("01-mo-tattersby").planId());
        make(mo, "eligibility_reasons").expectStatus().isEqualTo(409);
    }

    @Test
    @Tag("FINANCE-13")
    void the_charging_letter_is_made_in_the_council_s_words_and_kept() {
        UUID plan = northmoor.submitted();

        make(plan, "charging").expectStatus().isOk();

        assertThat(new String(body(plan, "1", "html"), java.nio.charset.StandardCharsets.UTF_8))
                .contains("What you may pay for support at home", "does not bind you to any amount")
                .doesNotContain("[name]", "[contribution]", "[date]");
    }

    @Test
    void a_letter_that_has_nothing_to_tell_is_not_made() {
        UUID plan = Objects.requireNonNull(northmoor.takeIn("01-mo-tattersby").planId());

        make(plan, "decision").expectStatus().isEqualTo(409);
        make(plan, "refusal").expectStatus().isEqualTo(409);
        northmoor
                .as(helena)
                .post()
                .uri("/api/v1/plans/{id}/sharing/letters", plan)
                .bodyValue(Map.of())
                .exchange()
                .expectStatus()
                .isEqualTo(422);
        assertThat(told(northmoor
                                .as(helena)
                                .get()
                                .uri("/api/v1/plans/{id}/sharing/letters", plan)
                                .exchange())
                        .letters())
                .isEmpty();
    }

    private ResponseSpec make(UUID plan, String kind) {
        return make(northmoor, plan, kind);
    }

    private static ResponseSpec make(Casework council, UUID plan, String kind) {
        return council.as(council.practitioner())
                .post()
                .uri("/api/v1/plans/{id}/sharing/letters", plan)
                .bodyValue(Map.of("kind", kind))
                .exchange();
    }

    private static LettersOfPlan told(ResponseSpec answer) {
        return Objects.requireNonNull(answer.expectStatus()
                .isOk()
                .expectBody(LettersOfPlan.class)
                .returnResult()
                .getResponseBody());
    }

    private ResponseSpec read(UUID plan, String number, String form) {
        return read(northmoor, plan, number, form);
    }

    private static ResponseSpec read(Casework council, UUID plan, String number, String form) {
        return council.as(council.practitioner())
                .get()
                .uri("/api/v1/plans/{id}/sharing/letters/{number}/{form}", plan, number, form)
                .exchange();
    }

    private byte[] body(UUID plan, String number, String form) {
        return body(northmoor, plan, number, form);
    }

    private static byte[] body(Casework council, UUID plan, String number, String form) {
        return Objects.requireNonNull(read(council, plan, number, form)
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent());
    }
}
