package uk.ourplan.core.record.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.audit.AuditApi;
import uk.ourplan.api.audit.AuditEntry;
import uk.ourplan.api.audit.Verification;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.problem.Paging;
import uk.ourplan.core.record.ReadingTheRecord;
import uk.ourplan.language.council.Permission;

@RestController
class AuditController implements AuditApi {

    private final ReadingTheRecord reading;

    AuditController(ReadingTheRecord reading) {
        this.reading = reading;
    }

    @Override
    public Mono<Page<AuditEntry>> entries(int page, int size, @Nullable UUID person) {
        Paging.mustHold(page, size);
        return Asking.holding(Permission.AUDITOR).flatMap(asking -> reading.page(asking, page, size, person));
    }

    @Override
    public Mono<Verification> verification() {
        return Asking.holding(Permission.AUDITOR).flatMap(reading::verified);
    }
}
