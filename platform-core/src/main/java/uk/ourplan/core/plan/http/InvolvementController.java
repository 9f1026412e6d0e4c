package uk.ourplan.core.plan.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.AftercareFiled;
import uk.ourplan.api.plan.InvolvementApi;
import uk.ourplan.api.plan.JointMeeting;
import uk.ourplan.api.plan.JointPlans;
import uk.ourplan.api.plan.WhoMaySee;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.plan.FilingTheAftercareForm;
import uk.ourplan.core.plan.PuttingPlansTogether;
import uk.ourplan.core.plan.SharingAPlan;
import uk.ourplan.core.plan.WritingFromAPlan;

@RestController
class InvolvementController implements InvolvementApi {

    private final SharingAPlan sharing;
    private final WritingFromAPlan writing;
    private final PuttingPlansTogether together;
    private final FilingTheAftercareForm filing;

    InvolvementController(
            SharingAPlan sharing,
            WritingFromAPlan writing,
            PuttingPlansTogether together,
            FilingTheAftercareForm filing) {
        this.sharing = sharing;
        this.writing = writing;
        this.together = together;
        this.filing = filing;
    }

    @Override
    public Mono<ResponseEntity<byte[]>> cooperationRequest(UUID planId, String place) {
        return Asking.here()
                .flatMap(asking -> writing.cooperation(asking, planId, place))
                .map(page -> paper("request-to-co-operate", page));
    }

    @Override
    public Mono<JointPlans> joint(UUID planId) {
        return Asking.here().flatMap(asking -> together.look(asking, planId));
    }

    @Override
    public Mono<JointPlans> met(UUID planId, JointMeeting meeting, @Nullable String key) {
        return Asking.here().flatMap(asking -> together.met(asking, planId, meeting));
    }

    @Override
    public Mono<ResponseEntity<byte[]>> jointPage(UUID planId, String reader) {
        return Asking.here()
                .flatMap(asking -> together.paper(asking, planId, reader))
                .map(page -> paper("plans-made-together", page));
    }

    @Override
    public Mono<ResponseEntity<byte[]>> aftercareForm(UUID planId) {
        return Asking.here()
                .flatMap(asking -> writing.aftercare(asking, planId))
                .map(page -> paper("after-care-form", page));
    }

    @Override
    public Mono<AftercareFiled> fileAftercareForm(UUID planId, @Nullable String key) {
        return Asking.here().flatMap(asking -> filing.file(asking, planId));
    }

    @Override
    public Mono<ResponseEntity<byte[]>> filedAftercareForm(UUID planId) {
        return Asking.here()
                .flatMap(asking -> filing.read(asking, planId))
                .map(page -> paper("after-care-form-filed", page));
    }

    /** A page in which nothing runs and for which nothing is fetched, whatever somebody typed. */
    private static ResponseEntity<byte[]> paper(String called, byte[] page) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + called + ".html\"")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .body(page);
    }

    @Override
    public Mono<WhoMaySee> whoMaySee(UUID planId) {
        return Asking.here().flatMap(asking -> sharing.whoMaySee(asking, planId));
    }

    @Override
    public Mono<ResponseEntity<byte[]>> advocacyReferral(UUID planId) {
        return Asking.here()
                .flatMap(asking -> sharing.advocacyReferral(asking, planId))
                .map(page -> page(page, "advocacy-referral.html"));
    }

    @Override
    public Mono<ResponseEntity<byte[]>> actionPlan(UUID planId) {
        return Asking.here()
                .flatMap(asking -> sharing.actionPlan(asking, planId))
                .map(page -> page(page, "action-plan.html"));
    }

    /** Nothing in it may run or be fetched, whatever somebody typed. */
    private static ResponseEntity<byte[]> page(byte[] page, String name) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .body(page);
    }
}
