package uk.ourplan.api.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;

/** Who takes part in a plan: what they may see of it, who does what, and the referral to an advocacy service. */
@HttpExchange("/api/v1")
public interface InvolvementApi {

    /** Who may see what from when to when, and to whom a copy goes. Reading it is audited. */
    @GetExchange("/plans/{planId}/access")
    Mono<WhoMaySee> whoMaySee(@PathVariable UUID planId);

    /**
     * The letter that asks another body to co-operate, as a page to print or send.
     *
     * @param place of the request among those of the plan, counted from 1; 404 where there is none or it names nobody
     */
    @GetExchange("/plans/{planId}/cooperation-requests/{place}")
    Mono<ResponseEntity<byte[]>> cooperationRequest(@PathVariable UUID planId, @PathVariable String place);

    /** The plans that are joined with this one, each with its own check. Reading it is audited for each of them. */
    @GetExchange("/plans/{planId}/joint")
    Mono<JointPlans> joint(@PathVariable UUID planId);

    /**
     * The joined plans on one page, with the parts that this reader is entitled to.
     *
     * @param reader {@code person}, or the number among those around the person of whoever's plan another part is; 404 for others
     */
    @GetExchange("/plans/{planId}/joint/{reader}")
    Mono<ResponseEntity<byte[]>> jointPage(@PathVariable UUID planId, @PathVariable String reader);

    /**
     * A meeting about the plans that are made together is written into each of them, or where it is not shared into this one only.
     * Refused (409) where none is made together with this one or one cannot be written now, and (422) without a day up to today.
     */
    @PostExchange("/plans/{planId}/joint/meetings")
    Mono<JointPlans> met(
            @PathVariable UUID planId,
            @RequestBody JointMeeting meeting,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key);

    /** The form that after-care needs were identified together with the NHS, to be signed and filed; 404 where there is no entitlement. */
    @GetExchange("/plans/{planId}/aftercare-form")
    Mono<ResponseEntity<byte[]>> aftercareForm(@PathVariable UUID planId);

    /**
     * Files that form as the plan makes it now, and puts the day on the person's record. Refused (409) while it is not on record when
     * and with whom after-care was identified together with the NHS; 404 where there is no entitlement.
     */
    @PostExchange("/plans/{planId}/aftercare-form/filed")
    Mono<AftercareFiled> fileAftercareForm(
            @PathVariable UUID planId,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key);

    /** The form that was filed last, as it was then; 404 where none is. */
    @GetExchange("/plans/{planId}/aftercare-form/filed")
    Mono<ResponseEntity<byte[]>> filedAftercareForm(@PathVariable UUID planId);

    /** The referral to the council's advocacy service as a page to print or send; its day is recorded on the plan. */
    @GetExchange("/plans/{planId}/advocacy-referral")
    Mono<ResponseEntity<byte[]>> advocacyReferral(@PathVariable UUID planId);

    /** Who does what by when, as a page to print or give; 409 while no planning task is agreed. */
    @GetExchange("/plans/{planId}/action-plan")
    Mono<ResponseEntity<byte[]>> actionPlan(@PathVariable UUID planId);
}
