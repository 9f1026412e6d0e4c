package uk.ourplan.core.ending.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.ending.CaseView;
import uk.ourplan.api.ending.CasesApi;
import uk.ourplan.api.ending.DecideCase;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.ending.ClosingACase;

@RestController
class CasesController implements CasesApi {

    private final ClosingACase closing;

    CasesController(ClosingACase closing) {
        this.closing = closing;
    }

    @Override
    public Mono<CaseView> look(UUID personId) {
        return Asking.here().flatMap(asking -> closing.look(asking, personId));
    }

    @Override
    public Mono<CaseView> decide(UUID personId, DecideCase decided, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> closing.decide(asking, personId, decided));
    }
}
