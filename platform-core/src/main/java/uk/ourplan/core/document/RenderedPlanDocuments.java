package uk.ourplan.core.document;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Renders on threads that may be kept busy. */
@Component
class RenderedPlanDocuments implements PlanDocuments {

    @Override
    public Mono<String> html(PlanCopy copy) {
        return Mono.fromCallable(() -> PlanOnPaper.html(copy));
    }

    @Override
    public Mono<byte[]> pdf(PlanCopy copy) {
        // Laying out pages takes the processor for a tenth of a second: on an event loop that would hold up every
        // other council's requests, so it is done on threads meant to be kept waiting.
        return Mono.fromCallable(() -> PlanOnPaper.pdf(copy)).subscribeOn(Schedulers.boundedElastic());
    }
}
