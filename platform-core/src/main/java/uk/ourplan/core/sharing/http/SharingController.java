package uk.ourplan.core.sharing.http;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.DocumentForm;
import uk.ourplan.api.sharing.LettersOfPlan;
import uk.ourplan.api.sharing.MakeLetter;
import uk.ourplan.api.sharing.OpenPlan;
import uk.ourplan.api.sharing.OpenedPlan;
import uk.ourplan.api.sharing.SharingApi;
import uk.ourplan.api.sharing.SharingOfPlan;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.plan.PlanCopies.Paper;
import uk.ourplan.core.sharing.MakingACopy;
import uk.ourplan.core.sharing.OpeningInAnEmergency;
import uk.ourplan.core.sharing.SharingWithOthers;
import uk.ourplan.core.sharing.WritingALetter;
import uk.ourplan.language.sharing.SharingNote;
import uk.ourplan.language.sharing.SharingNote.AgreedForm;
import uk.ourplan.language.sharing.SharingNote.Corrected;
import uk.ourplan.language.sharing.SharingNote.Made;
import uk.ourplan.language.sharing.SharingNote.Said;
import uk.ourplan.language.sharing.SharingNote.Sent;

@RestController
class SharingController implements SharingApi {

    private final SharingWithOthers sharing;
    private final MakingACopy making;
    private final OpeningInAnEmergency opening;
    private final WritingALetter writing;

    SharingController(
            SharingWithOthers sharing, MakingACopy making, OpeningInAnEmergency opening, WritingALetter writing) {
        this.sharing = sharing;
        this.making = making;
        this.opening = opening;
        this.writing = writing;
    }

    @Override
    public Mono<SharingOfPlan> ofPlan(UUID planId) {
        return Asking.here().flatMap(asking -> sharing.look(asking, planId));
    }

    @Override
    public Mono<ResponseEntity<byte[]>> copy(UUID planId, String to, String form) {
        return Asking.here()
                .flatMap(asking -> making.copy(asking, planId, to, form))
                .map(SharingController::paper);
    }

    /** Nothing in it may run or be fetched, whatever somebody typed. */
    private static ResponseEntity<byte[]> paper(Paper paper) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, paper.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"copy\"")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
                .body(paper.bytes());
    }

    @Override
    public Mono<OpenedPlan> open(UUID planId, OpenPlan reason, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> opening.open(asking, planId, reason));
    }

    @Override
    public Mono<LettersOfPlan> letters(UUID planId) {
        return Asking.here().flatMap(asking -> writing.look(asking, planId));
    }

    @Override
    public Mono<LettersOfPlan> makeLetter(UUID planId, MakeLetter wanted, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> writing.make(asking, planId, wanted.kind()));
    }

    @Override
    public Mono<ResponseEntity<byte[]>> letter(UUID planId, int number, String form) {
        return Asking.here()
                .flatMap(asking -> writing.read(asking, planId, number, form))
                .map(body -> paper(new Paper(
                        form,
                        form.equals("pdf") ? DocumentForm.PDF.mediaType() : DocumentForm.HTML.mediaType(),
                        ByteBuffer.wrap(body))));
    }

    @Override
    public Mono<SharingOfPlan> said(UUID planId, Said said, @Nullable String idempotencyKey) {
        return put(planId, said);
    }

    @Override
    public Mono<SharingOfPlan> made(UUID planId, Made made, @Nullable String idempotencyKey) {
        return put(planId, made);
    }

    @Override
    public Mono<SharingOfPlan> agreedForm(UUID planId, AgreedForm agreed, @Nullable String idempotencyKey) {
        return put(planId, agreed);
    }

    @Override
    public Mono<SharingOfPlan> sent(UUID planId, Sent sent, @Nullable String idempotencyKey) {
        return put(planId, sent);
    }

    @Override
    public Mono<SharingOfPlan> corrected(UUID planId, Corrected corrected, @Nullable String idempotencyKey) {
        return put(planId, corrected);
    }

    private Mono<SharingOfPlan> put(UUID planId, SharingNote note) {
        return Asking.here().flatMap(asking -> sharing.put(asking, planId, note));
    }
}
