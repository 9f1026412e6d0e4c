package uk.ourplan.core.review.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.api.review.RevisionsApi;
import uk.ourplan.api.review.StartRevision;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.review.RevisingAPlan;

@RestController
class RevisionsController implements RevisionsApi {

    private final RevisingAPlan revising;

    RevisionsController(RevisingAPlan revising) {
        this.revising = revising;
    }

    @Override
    public Mono<PlanWorkspace> start(UUID planId, StartRevision start, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> revising.start(asking, planId, start));
    }
}
