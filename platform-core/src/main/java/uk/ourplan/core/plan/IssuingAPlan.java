package uk.ourplan.core.plan;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.DocumentForm;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.document.PlanCopy;
import uk.ourplan.core.document.PlanDocuments;
import uk.ourplan.core.plan.PlanCopies.Paper;
import uk.ourplan.core.plan.model.CopyOfAPlan;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.plan.model.Signature;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.Step;

/**
 * Gives a plan on paper: a draft marked as one (AUTH-04), or the final copy, which is kept as it was first issued and never
 * made again (AGREE-11).
 */
@Component
public class IssuingAPlan {

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final PlanCopies copies;
    private final PlanDocuments documents;

    IssuingAPlan(CouncilDoor door, LayingOutAPlan layingOut, PlanCopies copies, PlanDocuments documents) {
        this.door = door;
        this.layingOut = layingOut;
        this.copies = copies;
        this.documents = documents;
    }

    /** The document; refused (404) in a form that there is not, and (409) where something stops the final copy. */
    public Mono<Paper> document(Asking asking, UUID planId, String code) {
        asking.mustHold(Deeds.readers());
        Optional<DocumentForm> form = List.of(DocumentForm.values()).stream()
                .filter(known -> known.code().equals(code))
                .findFirst();
        if (form.isEmpty()) {
            return Mono.error(() -> new Refused(new Refusal.NotFound()));
        }
        // The paper is made outside of a transaction: it takes a while, and nobody else should wait for it.
        return door.write(asking, client -> found(client, asking, planId, form.get()))
                .flatMap(found -> found.issued() != null
                        ? Mono.just(found.issued())
                        : made(found.copy(), form.get())
                                .flatMap(paper -> found.laid().plan().progress().signature() == null
                                        ? Mono.just(paper)
                                        : issued(asking, found.laid(), paper)));
    }

    private Mono<Written<Found>> found(DatabaseClient client, Asking asking, UUID planId, DocumentForm form) {
        return layingOut
                .find(client, asking.council(), planId)
                .flatMap(laid -> asItStood(client, asking, laid))
                .flatMap(laid -> copies.find(client, asking.council(), laid.plan(), form.code())
                        .map(paper -> new Found(laid, paper, null))
                        .switchIfEmpty(Mono.defer(() -> copies.nameOf(client, asking.council())
                                .map(council -> new Found(laid, null, CopyOfAPlan.of(laid, council))))))
                .map(found -> Written.of(
                        found, Deeds.about("plan_document_viewed", found.laid().plan())));
    }

    private Mono<LaidOut> asItStood(DatabaseClient client, Asking asking, LaidOut laid) {
        Signature signature = laid.plan().progress().signature();
        if (signature == null) {
            return Mono.just(laid);
        }
        LocalDate signed = LocalDate.ofInstant(signature.at(), Days.LONDON);
        return layingOut.asSigned(client, asking.council(), laid, signed).map(then -> {
            List<Finding> stopping = then.standing().stopping(Step.ISSUE).stream()
                    .filter(finding -> finding.step() == Step.ISSUE)
                    .toList();
            Guard.findings(stopping, "The final copy cannot be issued yet. Mend what is listed first.");
            return then;
        });
    }

    private Mono<Paper> made(@Nullable PlanCopy copy, DocumentForm form) {
        if (copy == null) {
            return Mono.error(new IllegalStateException("Nothing to put on paper."));
        }
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

    /** Keeps the copy, or gives the one that somebody else was first to issue. */
    private Mono<Paper> issued(Asking asking, LaidOut laid, Paper paper) {
        return door.write(
                asking,
                client -> copies.add(client, asking.council(), laid.plan(), paper, layingOut.now())
                        .then(copies.find(client, asking.council(), laid.plan(), paper.form()))
                        .map(kept -> Written.of(kept, Deeds.about("plan_issued", laid.plan()))));
    }

    /** Either the copy that was issued, or what a new one would say. */
    private record Found(
            LaidOut laid, @Nullable Paper issued, @Nullable PlanCopy copy) {}
}
