package uk.ourplan.core.document;

import reactor.core.publisher.Mono;

/** Puts a plan on paper without keeping anybody else waiting. */
public interface PlanDocuments {

    /** As a browser shows it. */
    Mono<String> html(PlanCopy copy);

    /** As a tagged PDF (PDF/UA-1). */
    Mono<byte[]> pdf(PlanCopy copy);
}
