package uk.ourplan.web.document;

import java.util.Objects;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import uk.ourplan.api.concern.ConcernsApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.signin.SignedIn;

/** Hands commissioning a letter to somebody who uses a service, in the format of its reader (PROVIDER-10). */
@RestController
class LettersOfConcerns {

    private final ConcernsApi concerns;
    private final SignedIn signedIn;

    LettersOfConcerns(ConcernsApi concerns, SignedIn signedIn) {
        this.concerns = concerns;
        this.signedIn = signedIn;
    }

    @GetMapping("/documents/concerns/{concernId}/letters/{letterId}")
    ResponseEntity<byte[]> letter(@PathVariable UUID concernId, @PathVariable UUID letterId) {
        try {
            ResponseEntity<byte[]> answer = Ask.now(concerns.letter(concernId, letterId), signedIn.worker());
            byte[] body = answer == null ? null : answer.getBody();
            return answer == null || body == null
                    ? ResponseEntity.notFound().build()
                    : PlanDocuments.document(
                            body,
                            Objects.requireNonNullElse(answer.getHeaders().getContentType(), MediaType.TEXT_PLAIN),
                            "inline");
        } catch (WebClientResponseException refused) {
            return ResponseEntity.status(refused.getStatusCode()).build();
        }
    }
}
