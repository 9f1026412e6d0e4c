package uk.ourplan.core.plan.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.PanelAnswered;
import uk.ourplan.api.plan.PanelApi;
import uk.ourplan.api.plan.PanelPapers;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.plan.SendingToThePanel;

@RestController
class PanelController implements PanelApi {

    private final SendingToThePanel sending;

    PanelController(SendingToThePanel sending) {
        this.sending = sending;
    }

    @Override
    public Mono<PanelPapers> papers(UUID planId) {
        return Asking.here().flatMap(asking -> sending.look(asking, planId));
    }

    @Override
    public Mono<PanelPapers> answer(UUID planId, PanelAnswered answered, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> sending.answer(asking, planId, answered));
    }
}
