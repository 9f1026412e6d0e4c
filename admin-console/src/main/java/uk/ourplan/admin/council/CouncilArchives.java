package uk.ourplan.admin.council;

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
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import reactor.core.publisher.Flux;
import uk.ourplan.api.council.OwnCouncilApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Worker;
import uk.ourplan.kit.signin.SignedIn;

/** Hands the browser the archive of the council's data as it is written. */
@RestController
class CouncilArchives {

    private final OwnCouncilApi council;
    private final SignedIn signedIn;

    CouncilArchives(OwnCouncilApi council, SignedIn signedIn) {
        this.council = council;
        this.signedIn = signedIn;
    }

    @GetMapping("/documents/council/{exportId}")
    ResponseEntity<StreamingResponseBody> archive(@PathVariable UUID exportId) {
        Worker worker = signedIn.worker();
        try {
            ResponseEntity<Flux<byte[]>> answer = Ask.now(council.archive(exportId), worker);
            Flux<byte[]> bytes = answer == null ? null : answer.getBody();
            if (bytes == null) {
                return ResponseEntity.notFound().build();
            }
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType("application/zip"))
                    .cacheControl(CacheControl.noStore())
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"council.zip\"")
                    .body(out -> Ask.pour(bytes, out, worker));
        } catch (WebClientResponseException refused) {
            return ResponseEntity.status(
                            HttpStatus.valueOf(refused.getStatusCode().value()))
                    .build();
        }
    }
}
