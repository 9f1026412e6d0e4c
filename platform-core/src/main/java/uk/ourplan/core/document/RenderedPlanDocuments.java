package uk.ourplan.core.document;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import uk.ourplan.api.plan.DocumentForm;

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

    @Override
    public Mono<byte[]> made(PlanCopy copy, DocumentForm form) {
        return Mono.fromCallable(() -> switch (form) {
                    case HTML -> PlanOnPaper.html(copy).getBytes(StandardCharsets.UTF_8);
                    case TEXT -> PlanOnPaper.text(copy).getBytes(StandardCharsets.UTF_8);
                    case PDF -> PlanOnPaper.pdf(copy);
                    case LARGE_PRINT -> PlanOnPaper.largePrint(copy);
                    case SHORT -> PlanOnPaper.shortForm(copy);
                    case EASY_READ -> PlanOnPaper.easyRead(copy);
                    case BLANK -> PlanOnPaper.blank(copy);
                })
                .subscribeOn(Schedulers.boundedElastic());
    }
}
