package uk.ourplan.core.plan.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.DecisionTaken;
import uk.ourplan.api.plan.DecisionsApi;
import uk.ourplan.api.plan.DecisionsOnRecord;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.plan.RecordingADecision;

@RestController
class DecisionsController implements DecisionsApi {

    private final RecordingADecision recording;

    DecisionsController(RecordingADecision recording) {
        this.recording = recording;
    }

    @Override
    public Mono<DecisionsOnRecord> read(UUID planId) {
        return Asking.here().flatMap(asking -> recording.read(asking, planId));
    }

    @Override
    public Mono<DecisionsOnRecord> record(UUID planId, DecisionTaken taken, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> recording.record(asking, planId, taken));
    }
}
