package uk.ourplan.core.plan.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.ChecklistAnswered;
import uk.ourplan.api.plan.InformalRecordEnded;
import uk.ourplan.api.plan.InformalRecordLogged;
import uk.ourplan.api.plan.InformalRecordUsed;
import uk.ourplan.api.plan.KeepingApi;
import uk.ourplan.api.plan.KeepingView;
import uk.ourplan.api.plan.PlanningTalk;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.plan.KeepingAPlan;

@RestController
class KeepingController implements KeepingApi {

    private final KeepingAPlan keeping;

    KeepingController(KeepingAPlan keeping) {
        this.keeping = keeping;
    }

    @Override
    public Mono<KeepingView> read(UUID planId) {
        return Asking.here().flatMap(asking -> keeping.read(asking, planId));
    }

    @Override
    public Mono<KeepingView> talked(UUID planId, PlanningTalk talk, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> keeping.talked(asking, planId, talk));
    }

    @Override
    public Mono<KeepingView> moveToCurrentTemplate(UUID planId, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> keeping.moveToCurrentTemplate(asking, planId));
    }

    @Override
    public Mono<KeepingView> log(UUID planId, InformalRecordLogged logged, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> keeping.log(asking, planId, logged));
    }

    @Override
    public Mono<KeepingView> use(UUID planId, String record, InformalRecordUsed used, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> keeping.use(asking, planId, record, used));
    }

    @Override
    public Mono<KeepingView> end(
            UUID planId, String record, InformalRecordEnded ended, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> keeping.end(asking, planId, record, ended));
    }

    @Override
    public Mono<KeepingView> answer(UUID planId, ChecklistAnswered answered, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> keeping.answer(asking, planId, answered.answers()));
    }

    @Override
    public Mono<KeepingView> file(UUID planId, String version, byte[] scan, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> keeping.file(asking, planId, version, scan));
    }

    @Override
    public Mono<ResponseEntity<byte[]>> signedOriginal(UUID planId) {
        return Asking.here()
                .flatMap(asking -> keeping.signedOriginal(asking, planId))
                .map(scan -> {
                    byte[] body = new byte[scan.body().remaining()];
                    scan.body().duplicate().get(body);
                    return ResponseEntity.ok()
                            .header(HttpHeaders.CONTENT_TYPE, scan.mediaType())
                            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"signed-original\"")
                            .header("Content-Security-Policy", "default-src 'none'")
                            .body(body);
                });
    }

    @Override
    public Mono<KeepingView> close(UUID planId, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> keeping.close(asking, planId));
    }
}
