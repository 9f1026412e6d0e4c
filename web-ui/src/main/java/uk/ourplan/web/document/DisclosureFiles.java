package uk.ourplan.web.document;

import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import uk.ourplan.api.concern.DisclosuresApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.signin.SignedIn;

/** Hands a named receiver a file of a disclosure; for anybody else there is none (PROVIDER-22). */
@RestController
class DisclosureFiles {

    private final DisclosuresApi disclosures;
    private final SignedIn signedIn;

    DisclosureFiles(DisclosuresApi disclosures, SignedIn signedIn) {
        this.disclosures = disclosures;
        this.signedIn = signedIn;
    }

    @GetMapping("/documents/disclosures/{disclosureId}/evidence/{fileId}")
    ResponseEntity<byte[]> file(@PathVariable UUID disclosureId, @PathVariable UUID fileId) {
        try {
            ResponseEntity<byte[]> answer = Ask.now(disclosures.file(disclosureId, fileId), signedIn.worker());
            byte[] body = answer == null ? null : answer.getBody();
            return body == null
                    ? ResponseEntity.notFound().build()
                    : ResponseEntity.ok()
                            .contentType(MediaType.APPLICATION_OCTET_STREAM)
                            .cacheControl(CacheControl.noStore())
                            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"evidence\"")
                            .header("X-Content-Type-Options", "nosniff")
                            .header("Content-Security-Policy", "sandbox; default-src 'none'")
                            .body(body);
        } catch (WebClientResponseException refused) {
            return ResponseEntity.status(
                            HttpStatus.valueOf(refused.getStatusCode().value()))
                    .build();
        }
    }
}
