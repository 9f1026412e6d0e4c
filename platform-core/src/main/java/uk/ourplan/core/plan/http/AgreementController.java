package uk.ourplan.core.plan.http;

import java.util.UUID;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.AgreementApi;
import uk.ourplan.api.plan.AgreementSought;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.plan.SeekingAgreementNow;

@RestController
class AgreementController implements AgreementApi {

    private final SeekingAgreementNow seeking;

    AgreementController(SeekingAgreementNow seeking) {
        this.seeking = seeking;
    }

    @Override
    public Mono<AgreementSought> sought(UUID planId) {
        return Asking.here().flatMap(asking -> seeking.look(asking, planId));
    }
}
