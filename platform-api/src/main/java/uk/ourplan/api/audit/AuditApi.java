package uk.ourplan.api.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;

/** The council's own record of who did and saw what, for its auditors. Looking at it is recorded too. */
@HttpExchange("/api/v1/audit")
public interface AuditApi {

    /** Newest first; only those about one person where one is named. */
    @GetExchange("/entries")
    Mono<Page<AuditEntry>> entries(
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Nullable UUID person);

    /** Goes through the whole chain and finds the first entry that was edited, deleted, moved or cut off. */
    @GetExchange("/verification")
    Mono<Verification> verification();
}
