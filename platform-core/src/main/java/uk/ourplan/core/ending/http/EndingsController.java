package uk.ourplan.core.ending.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.ending.DecideEnding;
import uk.ourplan.api.ending.EndPlan;
import uk.ourplan.api.ending.EndingView;
import uk.ourplan.api.ending.EndingsApi;
import uk.ourplan.api.ending.LetterSent;
import uk.ourplan.api.ending.OpenEnding;
import uk.ourplan.api.ending.Said;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.ending.ConfirmingAnEnding;
import uk.ourplan.core.ending.EndingAPlan;
import uk.ourplan.core.plan.PlanCopies.Paper;
import uk.ourplan.core.problem.Versions;
import uk.ourplan.core.sent.StrictJson;
import uk.ourplan.language.ending.EndingRecord;

@RestController
class EndingsController implements EndingsApi {

    private final EndingAPlan ending;
    private final ConfirmingAnEnding confirming;
    private final StrictJson strict = new StrictJson();

    EndingsController(EndingAPlan ending, ConfirmingAnEnding confirming) {
        this.ending = ending;
        this.confirming = confirming;
    }

    @Override
    public Mono<ResponseEntity<EndingView>> look(UUID planId) {
        return Asking.here().flatMap(asking -> ending.look(asking, planId)).map(EndingsController::versioned);
    }

    @Override
    public Mono<EndingView> open(UUID planId, OpenEnding opened, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> ending.open(asking, planId, opened.ground()));
    }

    @Override
    public Mono<ResponseEntity<EndingView>> save(UUID planId, byte[] content, @Nullable String ifMatch) {
        return Asking.here()
                .flatMap(asking -> {
                    long read = Versions.named(ifMatch);
                    EndingRecord sent = strict.read(content, EndingRecord.class, "The ending");
                    return ending.save(asking, planId, sent, read);
                })
                .map(EndingsController::versioned);
    }

    @Override
    public Mono<EndingView> decide(UUID planId, DecideEnding decided, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> ending.decide(asking, planId, decided.answer()));
    }

    @Override
    public Mono<EndingView> withdraw(UUID planId, Said why, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> ending.withdraw(asking, planId, why.says()));
    }

    @Override
    public Mono<EndingView> safeguarding(UUID planId, Said decision, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> ending.safeguarding(asking, planId, decision.says()));
    }

    @Override
    public Mono<EndingView> letter(UUID planId, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> confirming.make(asking, planId));
    }

    @Override
    public Mono<ResponseEntity<byte[]>> letterIn(UUID planId, String form) {
        return Asking.here()
                .flatMap(asking -> confirming.letter(asking, planId, form))
                .map(EndingsController::paper);
    }

    @Override
    public Mono<EndingView> sent(UUID planId, LetterSent sent, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> confirming.sent(asking, planId, sent));
    }

    @Override
    public Mono<EndingView> end(UUID planId, EndPlan ended, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> ending.end(asking, planId, ended.on()));
    }

    private static ResponseEntity<EndingView> versioned(EndingView view) {
        long revision = view.ending() == null ? 0 : view.ending().revision();
        return ResponseEntity.ok().eTag(Versions.etag(revision)).body(view);
    }

    /** Nothing in the page may run or be fetched, whatever somebody typed. */
    private static ResponseEntity<byte[]> paper(Paper paper) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, paper.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
                .body(paper.bytes());
    }
}
