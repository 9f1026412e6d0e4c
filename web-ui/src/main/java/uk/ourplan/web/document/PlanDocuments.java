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
import uk.ourplan.api.ending.EndingsApi;
import uk.ourplan.api.plan.DocumentForm;
import uk.ourplan.api.plan.InvolvementApi;
import uk.ourplan.api.plan.OriginalApi;
import uk.ourplan.api.plan.PlansApi;
import uk.ourplan.api.sharing.SharingApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.signin.SignedIn;

/** Hands the browser the plan as the person gets it, the referral to advocacy and the action plan. The page may neither run scripts nor call anybody. */
@RestController
class PlanDocuments {

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final PlansApi plans;
    private final InvolvementApi involvement;
    private final EndingsApi endings;
    private final OriginalApi originals;
    private final SharingApi sharing;
    private final SignedIn signedIn;

    PlanDocuments(
            PlansApi plans,
            InvolvementApi involvement,
            EndingsApi endings,
            OriginalApi originals,
            SharingApi sharing,
            SignedIn signedIn) {
        this.plans = plans;
        this.involvement = involvement;
        this.endings = endings;
        this.originals = originals;
        this.sharing = sharing;
        this.signedIn = signedIn;
    }

    @GetMapping("/documents/plans/{planId}/html")
    ResponseEntity<byte[]> page(@PathVariable UUID planId) {
        return document(plans.document(planId, DocumentForm.HTML.code()), PAGE, "inline");
    }

    @GetMapping("/documents/plans/{planId}/cooperation-requests/{place}")
    ResponseEntity<byte[]> cooperationRequest(@PathVariable UUID planId, @PathVariable String place) {
        return document(involvement.cooperationRequest(planId, place), PAGE, "inline");
    }

    @GetMapping("/documents/plans/{planId}/joint/{reader}")
    ResponseEntity<byte[]> jointPage(@PathVariable UUID planId, @PathVariable String reader) {
        return document(involvement.jointPage(planId, reader), PAGE, "inline");
    }

    @GetMapping("/documents/plans/{planId}/aftercare-form/filed")
    ResponseEntity<byte[]> filedAftercareForm(@PathVariable UUID planId) {
        return document(involvement.filedAftercareForm(planId), PAGE, "inline");
    }

    @GetMapping("/documents/plans/{planId}/aftercare-form")
    ResponseEntity<byte[]> aftercareForm(@PathVariable UUID planId) {
        return document(involvement.aftercareForm(planId), PAGE, "inline");
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

    /** The drawing or recording in which somebody made it. */
    @GetMapping("/documents/plans/{planId}/original")
    ResponseEntity<byte[]> original(@PathVariable UUID planId) {
        return document(
                originals.read(planId), MediaType.APPLICATION_OCTET_STREAM, "attachment; filename=\"original\"");
    }

    @GetMapping("/documents/plans/{planId}/advocacy-referral")
    ResponseEntity<byte[]> advocacyReferral(@PathVariable UUID planId) {
        return document(involvement.advocacyReferral(planId), PAGE, "inline");
    }

    @GetMapping("/documents/plans/{planId}/action-plan")
    ResponseEntity<byte[]> actionPlan(@PathVariable UUID planId) {
        return document(involvement.actionPlan(planId), PAGE, "inline");
    }

    /** The copy that goes to somebody on the list: the whole plan, or the parts that were agreed. */
    @GetMapping("/documents/plans/{planId}/copies/{to}/{form}")
    ResponseEntity<byte[]> copy(@PathVariable UUID planId, @PathVariable String to, @PathVariable String form) {
        return Arrays.stream(DocumentForm.values())
                .filter(known -> known.code().equals(form.replace('-', '_')))
                .findFirst()
                .map(known -> document(
                        sharing.copy(planId, to, known.code()),
                        known == DocumentForm.HTML ? PAGE : MediaType.parseMediaType(known.mediaType()),
                        known == DocumentForm.HTML
                                ? "inline"
                                : "attachment; filename=\"copy-" + known.code().replace('_', '-') + "." + known.suffix()
                                        + "\""))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** A letter about the plan, as it was made. */
    @GetMapping("/documents/plans/{planId}/letters/{number}/{form}")
    ResponseEntity<byte[]> letter(@PathVariable UUID planId, @PathVariable int number, @PathVariable String form) {
        return switch (form) {
            case "html" -> document(sharing.letter(planId, number, form), PAGE, "inline");
            case "pdf" ->
                document(
                        sharing.letter(planId, number, form),
                        MediaType.APPLICATION_PDF,
                        "attachment; filename=\"letter-" + number + ".pdf\"");
            default -> ResponseEntity.notFound().build();
        };
    }

    /** The letter that confirms an ending, as it was made. */
    @GetMapping("/documents/plans/{planId}/ending-letter/{form}")
    ResponseEntity<byte[]> endingLetter(@PathVariable UUID planId, @PathVariable String form) {
        return Arrays.stream(DocumentForm.values())
                .filter(known -> known.code().equals(form.replace('-', '_')))
                .findFirst()
                .map(known -> document(
                        endings.letterIn(planId, known.code()),
                        known == DocumentForm.HTML ? PAGE : MediaType.parseMediaType(known.mediaType()),
                        known == DocumentForm.HTML
                                ? "inline"
                                : "attachment; filename=\"letter-"
                                        + known.code().replace('_', '-') + "." + known.suffix() + "\""))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<byte[]> document(Mono<ResponseEntity<byte[]>> asked, MediaType type, String disposition) {
        return document(asked, type, disposition, signedIn);
    }

    /** What the core made for whoever is signed in, handed on so that a browser keeps nothing and runs nothing of it. */
    static ResponseEntity<byte[]> document(
            Mono<ResponseEntity<byte[]>> asked, MediaType type, String disposition, SignedIn signedIn) {
        try {
            ResponseEntity<byte[]> answer = Ask.now(asked, signedIn.worker());
            byte[] body = answer == null ? null : answer.getBody();
            return body == null ? ResponseEntity.notFound().build() : document(body, type, disposition);
        } catch (WebClientResponseException refused) {
            return ResponseEntity.status(
                            HttpStatus.valueOf(refused.getStatusCode().value()))
                    .build();
        }
    }

    static ResponseEntity<byte[]> document(byte[] body, MediaType type, String disposition) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:")
                .body(body);
    }
}
