package uk.ourplan.api.guidance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;

/** What helps at a step of planning, from the council's policy of today; about nobody in particular. */
@HttpExchange("/api/v1/guidance")
public interface GuidanceApi {

    /** Documents, tools and services for this step; 404 where there is no such step. */
    @GetExchange("/steps/{step}")
    Mono<GuidanceView> at(@PathVariable String step);

    /** The directory, all or of one scope (local, national) and type (general, specialist). */
    @GetExchange("/directory")
    Mono<List<GuidanceView.Service>> directory(
            @RequestParam(required = false) @Nullable String scope,
            @RequestParam(required = false) @Nullable String type);

    /** What the council's administrators are to see to: gaps, overdue documents, old prices. */
    @GetExchange("/gaps")
    Mono<List<GuidanceGap>> gaps();
}
