package uk.ourplan.core.plan;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.DocumentForm;
import uk.ourplan.core.document.PlanCopy;
import uk.ourplan.core.document.PlanDocuments;
import uk.ourplan.core.plan.PlanCopies.Paper;
import uk.ourplan.core.plan.model.CopyOfAPlan;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.language.council.CouncilId;

/**
 * Puts a plan on paper. The final copy is made in the transaction of the signature and is never made again, so that no later
 * template, setting or record changes what the person was given (AGREE-11, AUTH-11).
 */
@Component
public class IssuingAPlan {

    private final PlanCopies copies;
    private final PlanDocuments documents;
    private final LayingOutAPlan layingOut;

    IssuingAPlan(PlanCopies copies, PlanDocuments documents, LayingOutAPlan layingOut) {
        this.copies = copies;
        this.documents = documents;
        this.layingOut = layingOut;
    }

    /** Keeps the final copy of a plan that was just signed, in every form. */
    public Mono<Void> issue(DatabaseClient client, CouncilId council, LaidOut signed) {
        return copy(client, council, signed)
                .flatMapMany(copy ->
                        Flux.fromIterable(List.of(DocumentForm.values())).concatMap(form -> made(copy, form)))
                .concatMap(paper -> copies.add(client, council, signed.plan(), paper, layingOut.now()))
                .then();
    }

    /** What its paper says. */
    Mono<PlanCopy> copy(DatabaseClient client, CouncilId council, LaidOut laid) {
        return copies.nameOf(client, council).map(name -> CopyOfAPlan.of(laid, name));
    }

    Mono<Paper> made(PlanCopy copy, DocumentForm form) {
        return switch (form) {
            case HTML ->
                documents
                        .html(copy)
                        .map(page -> new Paper(
                                form.code(),
                                "text/html;charset=UTF-8",
                                ByteBuffer.wrap(page.getBytes(StandardCharsets.UTF_8))));
            case PDF -> documents.pdf(copy).map(pdf -> new Paper(form.code(), "application/pdf", ByteBuffer.wrap(pdf)));
        };
    }
}
