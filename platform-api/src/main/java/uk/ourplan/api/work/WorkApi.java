package uk.ourplan.api.work;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;

/** The desk of whoever asks. */
@HttpExchange("/api/v1/work")
public interface WorkApi {

    /** What is due, overdue and under way for whoever asks. */
    @GetExchange
    Mono<MyWork> mine();

    /** All of the open tasks of whoever asks, page by page. */
    @GetExchange("/tasks")
    Mono<Page<Task>> tasks(@RequestParam int page, @RequestParam int size);
}
