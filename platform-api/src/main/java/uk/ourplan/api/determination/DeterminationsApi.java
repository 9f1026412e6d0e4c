package uk.ourplan.api.determination;

import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;

/**
 * Asking the law one question about one case. Nothing is stored; the planning workflow and the screens ask the same
 * functions.
 */
@HttpExchange("/api/v1/determinations")
public interface DeterminationsApi {

    /** Every question that can be asked, with its facts in the order in which they are asked. */
    @GetExchange
    Mono<List<DeterminationAsked>> all();

    /**
     * Answers one question. Wrong facts are a 400 with every mistake at once, a day without policy or law, an unlawful
     * setting tried out and a needed setting that is not decided are a 422.
     */
    @PostExchange("/{name}")
    Mono<DeterminationAnswer> determine(@PathVariable String name, @RequestBody DeterminationQuestion question);
}
