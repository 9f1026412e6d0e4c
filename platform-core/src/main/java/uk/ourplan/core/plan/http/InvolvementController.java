package uk.ourplan.core.plan.http;

import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.InvolvementApi;
import uk.ourplan.api.plan.WhoMaySee;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.plan.SharingAPlan;

@RestController
class InvolvementController implements InvolvementApi {

    private final SharingAPlan sharing;

    InvolvementController(SharingAPlan sharing) {
        this.sharing = sharing;
    }

    @Override
    public Mono<WhoMaySee> whoMaySee(UUID planId) {
        return Asking.here().flatMap(asking -> sharing.whoMaySee(asking, planId));
    }

    /** Nothing in the page may run or be fetched, whatever somebody typed. */
    @Override
    public Mono<ResponseEntity<byte[]>> advocacyReferral(UUID planId) {
        return Asking.here()
                .flatMap(asking -> sharing.advocacyReferral(asking, planId))
                .map(page -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"advocacy-referral.html\"")
                        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                        .body(page));
    }
}
