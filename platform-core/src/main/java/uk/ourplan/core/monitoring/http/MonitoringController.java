package uk.ourplan.core.monitoring.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.monitoring.MonitoringApi;
import uk.ourplan.api.monitoring.MonitoringOfPlan;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.monitoring.WatchingAPlan;
import uk.ourplan.language.monitoring.MonitoringNote;
import uk.ourplan.language.monitoring.MonitoringNote.Answered;
import uk.ourplan.language.monitoring.MonitoringNote.Arranged;
import uk.ourplan.language.monitoring.MonitoringNote.Continued;
import uk.ourplan.language.monitoring.MonitoringNote.CutBack;
import uk.ourplan.language.monitoring.MonitoringNote.Decided;
import uk.ourplan.language.monitoring.MonitoringNote.Discussed;
import uk.ourplan.language.monitoring.MonitoringNote.Dropped;
import uk.ourplan.language.monitoring.MonitoringNote.HandedOver;
import uk.ourplan.language.monitoring.MonitoringNote.Progressed;
import uk.ourplan.language.monitoring.MonitoringNote.Stopped;
import uk.ourplan.language.monitoring.MonitoringNote.WrittenUp;

@RestController
class MonitoringController implements MonitoringApi {

    private final WatchingAPlan watching;

    MonitoringController(WatchingAPlan watching) {
        this.watching = watching;
    }

    @Override
    public Mono<MonitoringOfPlan> ofPlan(UUID planId) {
        return Asking.here().flatMap(asking -> watching.look(asking, planId));
    }

    @Override
    public Mono<MonitoringOfPlan> decided(UUID planId, Decided note, @Nullable String idempotencyKey) {
        return put(planId, note);
    }

    @Override
    public Mono<MonitoringOfPlan> arranged(UUID planId, Arranged note, @Nullable String idempotencyKey) {
        return put(planId, note);
    }

    @Override
    public Mono<MonitoringOfPlan> continued(UUID planId, Continued note, @Nullable String idempotencyKey) {
        return put(planId, note);
    }

    @Override
    public Mono<MonitoringOfPlan> handedOver(UUID planId, HandedOver note, @Nullable String idempotencyKey) {
        return put(planId, note);
    }

    @Override
    public Mono<MonitoringOfPlan> answered(UUID planId, Answered note, @Nullable String idempotencyKey) {
        return put(planId, note);
    }

    @Override
    public Mono<MonitoringOfPlan> writtenUp(UUID planId, WrittenUp note, @Nullable String idempotencyKey) {
        return put(planId, note);
    }

    @Override
    public Mono<MonitoringOfPlan> dropped(UUID planId, Dropped note, @Nullable String idempotencyKey) {
        return put(planId, note);
    }

    @Override
    public Mono<MonitoringOfPlan> discussed(UUID planId, Discussed note, @Nullable String idempotencyKey) {
        return put(planId, note);
    }

    @Override
    public Mono<MonitoringOfPlan> cutBack(UUID planId, CutBack note, @Nullable String idempotencyKey) {
        return put(planId, note);
    }

    @Override
    public Mono<MonitoringOfPlan> stopped(UUID planId, Stopped note, @Nullable String idempotencyKey) {
        return put(planId, note);
    }

    @Override
    public Mono<MonitoringOfPlan> progressed(UUID planId, Progressed note, @Nullable String idempotencyKey) {
        return put(planId, note);
    }

    private Mono<MonitoringOfPlan> put(UUID planId, MonitoringNote note) {
        return Asking.here().flatMap(asking -> watching.put(asking, planId, note));
    }
}
