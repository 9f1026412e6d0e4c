package uk.ourplan.web.document;

import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Mono;
import uk.ourplan.api.delegating.DelegationsApi;
import uk.ourplan.api.delegating.GivenToMeApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.signin.SignedIn;

/** Hands the browser the information pack of whoever makes a plan: the practitioner's, and their own (DELEGATE-04). */
@RestController
class Packs {

    private final DelegationsApi delegations;
    private final GivenToMeApi given;
    private final SignedIn signedIn;

    Packs(DelegationsApi delegations, GivenToMeApi given, SignedIn signedIn) {
        this.delegations = delegations;
        this.given = given;
        this.signedIn = signedIn;
    }

    @GetMapping("/documents/plans/{planId}/pack")
    ResponseEntity<byte[]> ofPlan(@PathVariable UUID planId) {
        return pdf(delegations.pack(planId));
    }

    @GetMapping("/documents/given/{part}/pack")
    ResponseEntity<byte[]> mine(@PathVariable UUID part) {
        return pdf(given.pack(part));
    }

    private ResponseEntity<byte[]> pdf(Mono<ResponseEntity<byte[]>> asked) {
        try {
            ResponseEntity<byte[]> answer = Ask.now(asked, signedIn.worker());
            byte[] body = answer == null ? null : answer.getBody();
            return body == null
                    ? ResponseEntity.notFound().build()
                    : ResponseEntity.ok()
                            .contentType(MediaType.APPLICATION_PDF)
                            .cacheControl(CacheControl.noStore())
                            .header("Content-Disposition", "attachment; filename=\"pack.pdf\"")
                            .header("X-Content-Type-Options", "nosniff")
                            .body(body);
        } catch (WebClientResponseException refused) {
            return ResponseEntity.status(
                            HttpStatus.valueOf(refused.getStatusCode().value()))
                    .build();
        }
    }
}
