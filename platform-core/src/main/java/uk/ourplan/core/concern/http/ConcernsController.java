package uk.ourplan.core.concern.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.concern.ConcernLetter;
import uk.ourplan.api.concern.ConcernLine;
import uk.ourplan.api.concern.ConcernTaskView;
import uk.ourplan.api.concern.ConcernView;
import uk.ourplan.api.concern.ConcernsApi;
import uk.ourplan.api.concern.HandOnConcernTask;
import uk.ourplan.api.concern.LettersSent;
import uk.ourplan.api.concern.SayOfCommissioning;
import uk.ourplan.api.concern.SayOfConcern;
import uk.ourplan.core.concern.HandingOnConcernTasks;
import uk.ourplan.core.concern.WorkingOnAConcern;
import uk.ourplan.core.concern.WritingToEverybody;
import uk.ourplan.core.council.Asking;
import uk.ourplan.language.concern.ConcernRecord;

@RestController
class ConcernsController implements ConcernsApi {

    private final WorkingOnAConcern working;
    private final HandingOnConcernTasks handing;
    private final WritingToEverybody writing;

    ConcernsController(WorkingOnAConcern working, HandingOnConcernTasks handing, WritingToEverybody writing) {
        this.working = working;
        this.handing = handing;
        this.writing = writing;
    }

    @Override
    public Mono<Page<ConcernLine>> list(int page, int size) {
        return Asking.here().flatMap(asking -> working.list(asking, page, size));
    }

    @Override
    public Mono<Page<ConcernTaskView>> tasks(int page, int size, String whose) {
        return Asking.here().flatMap(asking -> handing.tasks(asking, page, size, whose));
    }

    @Override
    public Mono<ConcernTaskView> handOn(UUID concernId, HandOnConcernTask handOn, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> handing.handOn(asking, concernId, handOn));
    }

    @Override
    public Mono<ConcernView> report(ConcernRecord said, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> working.report(asking, said));
    }

    @Override
    public Mono<ConcernView> look(UUID concernId) {
        return Asking.here().flatMap(asking -> working.look(asking, concernId));
    }

    @Override
    public Mono<ConcernView> say(UUID concernId, SayOfConcern say, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> working.say(asking, concernId, say));
    }

    @Override
    public Mono<ConcernView> commission(UUID concernId, SayOfCommissioning say, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> working.commission(asking, concernId, say));
    }

    @Override
    public Mono<ConcernView> close(UUID concernId, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> working.close(asking, concernId));
    }

    @Override
    public Mono<Page<ConcernLetter>> letters(UUID concernId, int page, int size) {
        return Asking.here().flatMap(asking -> writing.list(asking, concernId, page, size));
    }

    @Override
    public Mono<Page<ConcernLetter>> writeLetters(UUID concernId, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> writing.make(asking, concernId));
    }

    @Override
    public Mono<ConcernView> lettersSent(UUID concernId, LettersSent sent, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> writing.sent(asking, concernId, sent));
    }

    /** Nothing in the page may run or be fetched, whatever somebody typed. */
    @Override
    public Mono<ResponseEntity<byte[]>> letter(UUID concernId, UUID letterId) {
        return Asking.here()
                .flatMap(asking -> writing.letter(asking, concernId, letterId))
                .map(paper -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, paper.mediaType())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                        .header(
                                "Content-Security-Policy",
                                "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
                        .body(paper.bytes()));
    }
}
