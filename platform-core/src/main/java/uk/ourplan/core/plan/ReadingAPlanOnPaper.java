package uk.ourplan.core.plan;

import java.util.Arrays;
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
import uk.ourplan.core.plan.PlanCopies.Paper;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;

/** Gives a plan on paper: a draft that is made anew and marked as one (AUTH-04), or the final copy as it was issued. */
@Component
public class ReadingAPlanOnPaper {

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final PlanCopies copies;
    private final IssuingAPlan issuing;

    ReadingAPlanOnPaper(CouncilDoor door, LayingOutAPlan layingOut, PlanCopies copies, IssuingAPlan issuing) {
        this.door = door;
        this.layingOut = layingOut;
        this.copies = copies;
        this.issuing = issuing;
    }

    /** The document; refused (404) in a form that there is not. The look is recorded. */
    public Mono<Paper> document(Asking asking, UUID planId, String code) {
        asking.mustHold(Deeds.readers());
        Optional<DocumentForm> form = Arrays.stream(DocumentForm.values())
                .filter(known -> known.code().equals(code))
                .findFirst();
        if (form.isEmpty()) {
            return Mono.error(() -> new Refused(new Refusal.NotFound()));
        }
        // A draft is put on paper outside of the transaction: it takes a while, and nobody else should wait for it.
        return door.write(asking, client -> found(client, asking, planId, form.get()))
                .flatMap(found -> found.paper(issuing, form.get()));
    }

    private Mono<Written<Found>> found(DatabaseClient client, Asking asking, UUID planId, DocumentForm form) {
        return layingOut
                .find(client, asking.council(), planId)
                .flatMap(laid -> found(client, asking, laid, form)
                        .map(found -> Written.of(found, Deeds.about("plan_document_viewed", laid.plan()))));
    }

    private Mono<Found> found(DatabaseClient client, Asking asking, LaidOut laid, DocumentForm form) {
        Mono<Found> made = issuing.copy(client, asking.council(), laid).map(copy -> new Found(null, copy));
        if (laid.plan().progress().signature() == null || form == DocumentForm.BLANK) {
            return made;
        }
        boolean alwaysIssued = form == DocumentForm.HTML || form == DocumentForm.PDF;
        return copies.find(client, asking.council(), laid.plan(), form.code())
                .map(issued -> new Found(issued, null))
                .switchIfEmpty(
                        alwaysIssued
                                ? Mono.error(() ->
                                        new IllegalStateException("A signed plan whose final copy was not issued."))
                                // the signed words, in a form that nobody needed when it was signed
                                : made);
    }

    /** Either the copy that was issued, or what a draft says. */
    private record Found(@Nullable Paper issued, @Nullable PlanCopy draft) {

        Mono<Paper> paper(IssuingAPlan issuing, DocumentForm form) {
            return draft == null ? Mono.justOrEmpty(issued) : issuing.made(draft, form);
        }
    }
}
