package uk.ourplan.core.authorisation.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.authorising.AuthorisingApi;
import uk.ourplan.api.authorising.DecisionView;
import uk.ourplan.api.authorising.DraftHistory;
import uk.ourplan.api.authorising.PanelOutcome;
import uk.ourplan.api.authorising.QueueItem;
import uk.ourplan.api.authorising.Support;
import uk.ourplan.api.plan.ReturnPlan;
import uk.ourplan.api.plan.SignOff;
import uk.ourplan.core.authorisation.DecidingOnAPlan;
import uk.ourplan.core.authorisation.LookingAtTheQueue;
import uk.ourplan.core.authorisation.OpeningTheHistory;
import uk.ourplan.core.authorisation.PreparingASignature;
import uk.ourplan.core.authorisation.ReleasingAPlan;
import uk.ourplan.core.authorisation.ReturningAPlan;
import uk.ourplan.core.authorisation.SigningOffAPlan;
import uk.ourplan.core.council.Asking;

@RestController
class AuthorisingController implements AuthorisingApi {

    private final LookingAtTheQueue queue;
    private final DecidingOnAPlan deciding;
    private final ReturningAPlan returning;
    private final PreparingASignature preparing;
    private final SigningOffAPlan signing;
    private final OpeningTheHistory history;
    private final ReleasingAPlan releasing;

    AuthorisingController(
            LookingAtTheQueue queue,
            DecidingOnAPlan deciding,
            ReturningAPlan returning,
            PreparingASignature preparing,
            SigningOffAPlan signing,
            OpeningTheHistory history,
            ReleasingAPlan releasing) {
        this.queue = queue;
        this.deciding = deciding;
        this.returning = returning;
        this.preparing = preparing;
        this.signing = signing;
        this.history = history;
        this.releasing = releasing;
    }

    @Override
    public Mono<Page<QueueItem>> queue(int page, int size) {
        return Asking.here().flatMap(asking -> queue.page(asking, page, size));
    }

    @Override
    public Mono<DecisionView> view(UUID planId) {
        return Asking.here().flatMap(asking -> deciding.view(asking, planId));
    }

    @Override
    public Mono<DraftHistory> draftHistory(UUID planId) {
        return Asking.here().flatMap(asking -> history.open(asking, planId));
    }

    @Override
    public Mono<DecisionView> returns(UUID planId, ReturnPlan reasons, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> returning.returns(asking, planId, reasons));
    }

    @Override
    public Mono<DecisionView> panel(UUID planId, PanelOutcome outcome, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> preparing.panel(asking, planId, outcome));
    }

    @Override
    public Mono<DecisionView> supports(UUID planId, Support support, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> preparing.support(asking, planId, support));
    }

    @Override
    public Mono<DecisionView> declareInterest(UUID planId, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> preparing.declareInterest(asking, planId));
    }

    @Override
    public Mono<DecisionView> release(UUID planId, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> releasing.release(asking, planId));
    }

    @Override
    public Mono<DecisionView> signOff(UUID planId, SignOff signOff, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> signing.sign(asking, planId, signOff));
    }
}
