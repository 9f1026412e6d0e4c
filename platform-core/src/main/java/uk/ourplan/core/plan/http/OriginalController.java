package uk.ourplan.core.plan.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.OriginalApi;
import uk.ourplan.api.plan.OriginalOnFile;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.plan.FilingAnOriginal;

@RestController
class OriginalController implements OriginalApi {

    private final FilingAnOriginal filing;

    OriginalController(FilingAnOriginal filing) {
        this.filing = filing;
    }

    @Override
    public Mono<OriginalOnFile> look(UUID planId) {
        return Asking.here().flatMap(asking -> filing.look(asking, planId));
    }

    @Override
    public Mono<OriginalOnFile> file(UUID planId, byte[] original, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> filing.file(asking, planId, original));
    }

    @Override
    public Mono<ResponseEntity<byte[]>> read(UUID planId) {
        return Asking.here().flatMap(asking -> filing.read(asking, planId)).map(filed -> {
            byte[] body = new byte[filed.body().remaining()];
            filed.body().duplicate().get(body);
            return ResponseEntity.ok()
                    .header(HttpHeaders.CONTENT_TYPE, filed.mediaType())
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"original\"")
                    .header("Content-Security-Policy", "default-src 'none'")
                    .body(body);
        });
    }
}
