package uk.ourplan.core.plan.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.delegating.GivenParts;
import uk.ourplan.api.delegating.GivenToMeApi;
import uk.ourplan.api.delegating.HandBack;
import uk.ourplan.api.plan.SectionView;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.plan.delegation.ReadingThePack;
import uk.ourplan.core.plan.delegation.WritingWhatWasGiven;
import uk.ourplan.core.problem.Versions;

@RestController
class GivenToMeController implements GivenToMeApi {

    private final WritingWhatWasGiven writing;
    private final SectionForm form;
    private final ReadingThePack pack;

    GivenToMeController(WritingWhatWasGiven writing, SectionForm form, ReadingThePack pack) {
        this.writing = writing;
        this.form = form;
        this.pack = pack;
    }

    @Override
    public Mono<GivenParts> mine() {
        return Asking.here().flatMap(writing::mine);
    }

    @Override
    public Mono<ResponseEntity<SectionView>> section(UUID delegationId, String section) {
        return Asking.here()
                .flatMap(asking -> writing.section(asking, delegationId, form.named(section)))
                .map(SectionForm::tagged);
    }

    @Override
    public Mono<ResponseEntity<SectionView>> save(
            UUID delegationId, String section, byte[] content, @Nullable String ifMatch) {
        return Asking.here()
                .flatMap(asking -> {
                    long read = Versions.named(ifMatch);
                    return writing.save(asking, delegationId, form.read(form.named(section), content), read);
                })
                .map(SectionForm::tagged);
    }

    @Override
    public Mono<GivenParts> handBack(UUID delegationId, HandBack back, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> writing.handBack(asking, delegationId, back));
    }

    @Override
    public Mono<ResponseEntity<byte[]>> pack(UUID delegationId) {
        return Asking.here()
                .flatMap(asking -> pack.mine(asking, delegationId))
                .map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"pack.pdf\"")
                        .body(bytes));
    }
}
