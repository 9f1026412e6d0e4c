package uk.ourplan.core.document;

import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.DocumentForm;

/** Puts a plan on paper without keeping anybody else waiting. */
public interface PlanDocuments {

    /** As a browser shows it. */
    Mono<String> html(PlanCopy copy);

    /** As a tagged PDF (PDF/UA-1). */
    Mono<byte[]> pdf(PlanCopy copy);

    /** In any form. */
    Mono<byte[]> made(PlanCopy copy, DocumentForm form);
}
