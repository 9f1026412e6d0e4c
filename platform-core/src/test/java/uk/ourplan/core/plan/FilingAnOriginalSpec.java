package uk.ourplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.api.plan.OriginalOnFile;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FilingAnOriginalSpec {

    private static final byte[] DRAWING = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 1};
    private static final byte[] SOUND = "OggS and so on".getBytes(StandardCharsets.US_ASCII);

    private final Casework northmoor = Casework.with("northmoor");

    @Test
    @Tag("FORMAT-02")
    void a_drawing_is_filed_and_comes_back_as_it_was() {
        UUID plan = draft();

        OriginalOnFile filed = Objects.requireNonNull(file(plan, DRAWING)
                .expectStatus()
                .isOk()
                .expectBody(OriginalOnFile.class)
                .returnResult()
                .getResponseBody());

        assertThat(filed.mediaType()).isEqualTo("image/png");
        assertThat(northmoor
                        .as(northmoor.practitioner())
                        .get()
                        .uri("/api/v1/plans/{plan}/original/file", plan)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody())
                .isEqualTo(DRAWING);
    }

    @Test
    @Tag("FORMAT-02")
    void sound_where_the_council_files_none_is_refused_with_where_to_note_its_place() {
        file(draft(), SOUND)
                .expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .value(says -> assertThat(says).contains("where it is kept"));
    }

    @Test
    void a_signed_plan_takes_no_other_original() {
        file(northmoor.signed(), DRAWING).expectStatus().isEqualTo(409);
    }

    private UUID draft() {
        return Objects.requireNonNull(northmoor.takeIn("01-mo-tattersby").planId());
    }

    private WebTestClient.ResponseSpec file(UUID plan, byte[] original) {
        return northmoor
                .as(northmoor.practitioner())
                .post()
                .uri("/api/v1/plans/{plan}/original", plan)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(original)
                .exchange();
    }
}
