package uk.ourplan.core.record.http;

import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import uk.ourplan.api.audit.PlatformAuditApi;
import uk.ourplan.api.audit.Verification;
import uk.ourplan.core.council.Operating;
import uk.ourplan.core.record.VerifyingTheRecord;

@RestController
class PlatformAuditController implements PlatformAuditApi {

    private final VerifyingTheRecord verifying;

    PlatformAuditController(VerifyingTheRecord verifying) {
        this.verifying = verifying;
    }

    @Override
    public Flux<Verification> verifications() {
        return Operating.here().flatMapMany(operator -> verifying.all());
    }
}
