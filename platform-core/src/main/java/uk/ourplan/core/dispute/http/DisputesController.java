package uk.ourplan.core.dispute.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.dispute.DisputesApi;
import uk.ourplan.api.dispute.DisputesOfPlan;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.dispute.WorkingOnADisagreement;
import uk.ourplan.language.dispute.DisputeNote;
import uk.ourplan.language.dispute.DisputeNote.Advised;
import uk.ourplan.language.dispute.DisputeNote.Attempt;
import uk.ourplan.language.dispute.DisputeNote.Compromise;
import uk.ourplan.language.dispute.DisputeNote.Contact;
import uk.ourplan.language.dispute.DisputeNote.Escalated;
import uk.ourplan.language.dispute.DisputeNote.FileKept;
import uk.ourplan.language.dispute.DisputeNote.Incident;
import uk.ourplan.language.dispute.DisputeNote.JustEnough;
import uk.ourplan.language.dispute.DisputeNote.LevelDecided;
import uk.ourplan.language.dispute.DisputeNote.Meeting;
import uk.ourplan.language.dispute.DisputeNote.Offered;
import uk.ourplan.language.dispute.DisputeNote.Opened;
import uk.ourplan.language.dispute.DisputeNote.Settled;
import uk.ourplan.language.dispute.DisputeNote.ToldToComplain;

@RestController
class DisputesController implements DisputesApi {

    private final WorkingOnADisagreement working;

    DisputesController(WorkingOnADisagreement working) {
        this.working = working;
    }

    @Override
    public Mono<DisputesOfPlan> ofPlan(UUID planId) {
        return Asking.here().flatMap(asking -> working.look(asking, planId));
    }

    @Override
    public Mono<DisputesOfPlan> opened(UUID planId, Opened opened, @Nullable String idempotencyKey) {
        return put(planId, opened);
    }

    @Override
    public Mono<DisputesOfPlan> attempt(UUID planId, Attempt attempt, @Nullable String idempotencyKey) {
        return put(planId, attempt);
    }

    @Override
    public Mono<DisputesOfPlan> offered(UUID planId, Offered offered, @Nullable String idempotencyKey) {
        return put(planId, offered);
    }

    @Override
    public Mono<DisputesOfPlan> compromise(UUID planId, Compromise compromise, @Nullable String idempotencyKey) {
        return put(planId, compromise);
    }

    @Override
    public Mono<DisputesOfPlan> file(UUID planId, FileKept file, @Nullable String idempotencyKey) {
        return put(planId, file);
    }

    @Override
    public Mono<DisputesOfPlan> advised(UUID planId, Advised advised, @Nullable String idempotencyKey) {
        return put(planId, advised);
    }

    @Override
    public Mono<DisputesOfPlan> escalated(UUID planId, Escalated escalated, @Nullable String idempotencyKey) {
        return put(planId, escalated);
    }

    @Override
    public Mono<DisputesOfPlan> decided(UUID planId, LevelDecided decided, @Nullable String idempotencyKey) {
        return put(planId, decided);
    }

    @Override
    public Mono<DisputesOfPlan> settled(UUID planId, Settled settled, @Nullable String idempotencyKey) {
        return put(planId, settled);
    }

    @Override
    public Mono<DisputesOfPlan> told(UUID planId, ToldToComplain told, @Nullable String idempotencyKey) {
        return put(planId, told);
    }

    @Override
    public Mono<DisputesOfPlan> justEnough(UUID planId, JustEnough enough, @Nullable String idempotencyKey) {
        return put(planId, enough);
    }

    @Override
    public Mono<DisputesOfPlan> incident(UUID planId, Incident incident, @Nullable String idempotencyKey) {
        return put(planId, incident);
    }

    @Override
    public Mono<DisputesOfPlan> meeting(UUID planId, Meeting meeting, @Nullable String idempotencyKey) {
        return put(planId, meeting);
    }

    @Override
    public Mono<DisputesOfPlan> contact(UUID planId, Contact contact, @Nullable String idempotencyKey) {
        return put(planId, contact);
    }

    private Mono<DisputesOfPlan> put(UUID planId, DisputeNote note) {
        return Asking.here().flatMap(asking -> working.put(asking, planId, note));
    }
}
