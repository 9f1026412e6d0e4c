package uk.ourplan.core.plan.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.Readiness;
import uk.ourplan.api.plan.ThenAndNow;
import uk.ourplan.api.plan.TimeMachineApi;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.plan.LookingAtAPlanOnADay;

@RestController
class TimeMachineController implements TimeMachineApi {

    private final LookingAtAPlanOnADay looking;

    TimeMachineController(LookingAtAPlanOnADay looking) {
        this.looking = looking;
    }

    @Override
    public Mono<Readiness> readiness(UUID planId, @Nullable String on) {
        return Asking.here().flatMap(asking -> looking.readiness(asking, planId, on));
    }

    @Override
    public Mono<ThenAndNow> determinations(UUID planId, @Nullable String on) {
        return Asking.here().flatMap(asking -> looking.thenAndNow(asking, planId, on));
    }
}
