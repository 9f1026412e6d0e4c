package uk.ourplan.web.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.DocumentForm;
import uk.ourplan.api.plan.InvolvementApi;
import uk.ourplan.api.plan.PlansApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.signin.SignedIn;

/** Hands the browser the plan as the person gets it, and the referral to advocacy. The page may neither run scripts nor call anybody. */
@RestController
class PlanDocuments {

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final PlansApi plans;
    private final InvolvementApi involvement;
    private final SignedIn signedIn;

    PlanDocuments(PlansApi plans, InvolvementApi involvement, SignedIn signedIn) {
        this.plans = plans;
        this.involvement = involvement;
        this.signedIn = signedIn;
    }

    @GetMapping("/documents/plans/{planId}/html")
    ResponseEntity<byte[]> page(@PathVariable UUID planId) {
        return document(plans.document(planId, DocumentForm.HTML.code()), PAGE, "inline");
    }

    @GetMapping("/documents/plans/{planId}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID planId) {
        return document(
                plans.document(planId, DocumentForm.PDF.code()),
                MediaType.APPLICATION_PDF,
                "attachment; filename=\"plan.pdf\"");
    }

    /** Any other form; 404 where there is no such form. */
    @GetMapping("/documents/plans/{planId}/as/{form}")
    ResponseEntity<byte[]> as(@PathVariable UUID planId, @PathVariable String form) {
        return Arrays.stream(DocumentForm.values())
                .filter(known -> known.code().equals(form.replace('-', '_')))
                .findFirst()
                .map(known -> document(
                        plans.document(planId, known.code()),
                        MediaType.parseMediaType(known.mediaType()),
                        "attachment; filename=\"plan-" + known.code().replace('_', '-') + "." + known.suffix() + "\""))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/documents/plans/{planId}/advocacy-referral")
    ResponseEntity<byte[]> advocacyReferral(@PathVariable UUID planId) {
        return document(involvement.advocacyReferral(planId), PAGE, "inline");
    }

    private ResponseEntity<byte[]> document(Mono<ResponseEntity<byte[]>> asked, MediaType type, String disposition) {
        try {
            ResponseEntity<byte[]> answer = Ask.now(asked, signedIn.worker());
            byte[] body = answer == null ? null : answer.getBody();
            if (body == null) {
                return ResponseEntity.notFound().build();
            }
            return ResponseEntity.ok()
                    .contentType(type)
                    .cacheControl(CacheControl.noStore())
                    .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                    .header("X-Content-Type-Options", "nosniff")
                    .header(
                            "Content-Security-Policy",
                            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:")
                    .body(body);
        } catch (WebClientResponseException refused) {
            return ResponseEntity.status(
                            HttpStatus.valueOf(refused.getStatusCode().value()))
                    .build();
        }
    }
}
