package uk.ourplan.core.task.http;

import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.work.MyWork;
import uk.ourplan.api.work.Task;
import uk.ourplan.api.work.WorkApi;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.task.LookingAtMyWork;

/** Everybody has a desk of their own and sees no other. */
@RestController
class WorkController implements WorkApi {

    private final LookingAtMyWork looking;

    WorkController(LookingAtMyWork looking) {
        this.looking = looking;
    }

    @Override
    public Mono<MyWork> mine() {
        return Asking.here().flatMap(looking::mine);
    }

    @Override
    public Mono<Page<Task>> tasks(int page, int size) {
        return Asking.here().flatMap(asking -> looking.tasks(asking, page, size));
    }
}
