package uk.ourplan.core.plan.http;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.DocumentForm;
import uk.ourplan.api.plan.PlanStartLook;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.api.plan.PlansApi;
import uk.ourplan.api.plan.PresentPlan;
import uk.ourplan.api.plan.Readiness;
import uk.ourplan.api.plan.SectionSaved;
import uk.ourplan.api.plan.SectionView;
import uk.ourplan.api.plan.StartPlan;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.plan.AgreeingAPlan;
import uk.ourplan.core.plan.LookingAtAPlan;
import uk.ourplan.core.plan.PlanCopies.Paper;
import uk.ourplan.core.plan.ReadingAPlanOnPaper;
import uk.ourplan.core.plan.SavingASection;
import uk.ourplan.core.plan.StartingAPlan;
import uk.ourplan.core.plan.SubmittingAPlan;
import uk.ourplan.core.problem.Versions;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.Section;

@RestController
class PlansController implements PlansApi {

    private final StartingAPlan starting;
    private final LookingAtAPlan looking;
    private final SavingASection saving;
    private final AgreeingAPlan agreeing;
    private final SubmittingAPlan submitting;
    private final ReadingAPlanOnPaper onPaper;
    private final SectionForm form;

    PlansController(
            StartingAPlan starting,
            LookingAtAPlan looking,
            SavingASection saving,
            AgreeingAPlan agreeing,
            SubmittingAPlan submitting,
            ReadingAPlanOnPaper onPaper,
            SectionForm form) {
        this.starting = starting;
        this.looking = looking;
        this.saving = saving;
        this.agreeing = agreeing;
        this.submitting = submitting;
        this.onPaper = onPaper;
        this.form = form;
    }

    @Override
    public Mono<PlanWorkspace> start(UUID personId, StartPlan start, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> starting.start(asking, personId, start));
    }

    @Override
    public Mono<PlanStartLook> lookAtStart(UUID personId, StartPlan start) {
        return Asking.here().flatMap(asking -> starting.look(asking, personId, start));
    }

    @Override
    public Mono<PlanWorkspace> open(UUID planId) {
        return Asking.here().flatMap(asking -> looking.open(asking, planId));
    }

    @Override
    public Mono<ResponseEntity<SectionView>> section(UUID planId, String section) {
        return Asking.here()
                .flatMap(asking -> looking.section(asking, planId, form.named(section)))
                .map(SectionForm::tagged);
    }

    @Override
    public Mono<ResponseEntity<SectionSaved>> save(
            UUID planId, String section, byte[] content, @Nullable String ifMatch) {
        return Asking.here()
                .flatMap(asking -> {
                    long read = Versions.named(ifMatch);
                    Section sent = form.read(form.named(section), content);
                    return saving.save(asking, planId, sent, read);
                })
                .map(saved -> ResponseEntity.ok()
                        .eTag(Versions.etag(saved.section().revision()))
                        .body(saved));
    }

    @Override
    public Mono<Readiness> readiness(UUID planId) {
        return Asking.here().flatMap(asking -> looking.readiness(asking, planId));
    }

    @Override
    public Mono<PlanWorkspace> present(UUID planId, PresentPlan presented, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> agreeing.present(asking, planId, presented));
    }

    @Override
    public Mono<PlanWorkspace> agree(UUID planId, AgreementRecord agreement, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> agreeing.agree(asking, planId, agreement));
    }

    @Override
    public Mono<PlanWorkspace> submit(UUID planId, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> submitting.submit(asking, planId));
    }

    @Override
    public Mono<ResponseEntity<byte[]>> document(UUID planId, String form) {
        return Asking.here()
                .flatMap(asking -> onPaper.document(asking, planId, form))
                .map(PlansController::paper);
    }

    /** Nothing in the page may run or be fetched, whatever somebody typed. */
    private static ResponseEntity<byte[]> paper(Paper paper) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, paper.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"plan." + suffix(paper.form()) + "\"")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
                .body(paper.bytes());
    }

    private static String suffix(String form) {
        return DocumentForm.valueOf(form.toUpperCase(Locale.ROOT)).suffix();
    }
}
