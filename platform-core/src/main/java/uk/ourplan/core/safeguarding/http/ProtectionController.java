package uk.ourplan.core.safeguarding.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.safeguarding.ProtectionApi;
import uk.ourplan.api.safeguarding.ProtectionOfPlan;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.safeguarding.ProtectingSomebody;
import uk.ourplan.language.safeguarding.ProtectionNote;
import uk.ourplan.language.safeguarding.ProtectionNote.Answered;
import uk.ourplan.language.safeguarding.ProtectionNote.Authorised;
import uk.ourplan.language.safeguarding.ProtectionNote.Change;
import uk.ourplan.language.safeguarding.ProtectionNote.Raised;
import uk.ourplan.language.safeguarding.ProtectionNote.Reviewed;
import uk.ourplan.language.safeguarding.ProtectionNote.ServiceEnded;
import uk.ourplan.language.safeguarding.ProtectionNote.Visited;

@RestController
class ProtectionController implements ProtectionApi {

    private final ProtectingSomebody protecting;

    ProtectionController(ProtectingSomebody protecting) {
        this.protecting = protecting;
    }

    @Override
    public Mono<ProtectionOfPlan> ofPlan(UUID planId) {
        return Asking.here().flatMap(asking -> protecting.look(asking, planId));
    }

    @Override
    public Mono<ProtectionOfPlan> raised(UUID planId, Raised note, @Nullable String idempotencyKey) {
        return put(planId, note);
    }

    @Override
    public Mono<ProtectionOfPlan> answered(UUID planId, Answered note, @Nullable String idempotencyKey) {
        return put(planId, note);
    }

    @Override
    public Mono<ProtectionOfPlan> serviceEnded(UUID planId, ServiceEnded note, @Nullable String idempotencyKey) {
        return put(planId, note);
    }

    @Override
    public Mono<ProtectionOfPlan> authorised(UUID planId, Authorised note, @Nullable String idempotencyKey) {
        return put(planId, note);
    }

    @Override
    public Mono<ProtectionOfPlan> reviewed(UUID planId, Reviewed note, @Nullable String idempotencyKey) {
        return put(planId, note);
    }

    @Override
    public Mono<ProtectionOfPlan> visited(UUID planId, Visited note, @Nullable String idempotencyKey) {
        return put(planId, note);
    }

    @Override
    public Mono<ProtectionOfPlan> change(UUID planId, Change note, @Nullable String idempotencyKey) {
        return put(planId, note);
    }

    private Mono<ProtectionOfPlan> put(UUID planId, ProtectionNote note) {
        return Asking.here().flatMap(asking -> protecting.put(asking, planId, note));
    }
}
