package uk.ourplan.core.concern.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.concern.DisclosureLine;
import uk.ourplan.api.concern.DisclosureTaken;
import uk.ourplan.api.concern.DisclosureView;
import uk.ourplan.api.concern.DisclosuresApi;
import uk.ourplan.api.concern.SpeakingUp;
import uk.ourplan.core.concern.SpeakingUpAboutSomebody;
import uk.ourplan.core.council.Asking;
import uk.ourplan.language.concern.DisclosureRecord;

@RestController
class DisclosuresController implements DisclosuresApi {

    private final SpeakingUpAboutSomebody speaking;

    DisclosuresController(SpeakingUpAboutSomebody speaking) {
        this.speaking = speaking;
    }

    @Override
    public Mono<SpeakingUp> speakingUp() {
        return Asking.here().flatMap(speaking::beside);
    }

    @Override
    public Mono<DisclosureTaken> disclose(DisclosureRecord said, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> speaking.disclose(asking, said));
    }

    @Override
    public Mono<DisclosureTaken> attach(
            UUID disclosureId, @Nullable String kind, byte[] file, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> speaking.attach(asking, disclosureId, kind, file));
    }

    @Override
    public Mono<Page<DisclosureLine>> list(int page, int size) {
        return Asking.here().flatMap(asking -> speaking.list(asking, page, size));
    }

    @Override
    public Mono<DisclosureView> look(UUID disclosureId) {
        return Asking.here().flatMap(asking -> speaking.look(asking, disclosureId));
    }

    @Override
    public Mono<ResponseEntity<byte[]>> file(UUID disclosureId, UUID fileId) {
        return Asking.here()
                .flatMap(asking -> speaking.file(asking, disclosureId, fileId))
                .map(file -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"evidence\"")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header("Content-Security-Policy", "default-src 'none'")
                        .body(file.body()));
    }
}
