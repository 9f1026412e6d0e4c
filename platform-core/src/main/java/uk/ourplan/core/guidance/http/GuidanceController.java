package uk.ourplan.core.guidance.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.guidance.GuidanceApi;
import uk.ourplan.api.guidance.GuidanceGap;
import uk.ourplan.api.guidance.GuidanceView;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.guidance.ShowingGuidance;

@RestController
class GuidanceController implements GuidanceApi {

    private final ShowingGuidance showing;

    GuidanceController(ShowingGuidance showing) {
        this.showing = showing;
    }

    @Override
    public Mono<GuidanceView> at(String step) {
        return Asking.here().flatMap(asking -> showing.at(asking, step));
    }

    @Override
    public Mono<List<GuidanceView.Service>> directory(@Nullable String scope, @Nullable String type) {
        return Asking.here().flatMap(asking -> showing.directory(asking, scope, type));
    }

    @Override
    public Mono<List<GuidanceGap>> gaps() {
        return Asking.here().flatMap(asking -> showing.gaps(asking));
    }
}
