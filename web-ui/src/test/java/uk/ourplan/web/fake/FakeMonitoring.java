package uk.ourplan.web.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.ourplan.api.monitoring.MonitoringApi;
import uk.ourplan.api.monitoring.MonitoringOfPlan;
import uk.ourplan.api.monitoring.MonitoringOfPlan.ActivityView;
import uk.ourplan.api.monitoring.MonitoringOfPlan.ArrangementView;
import uk.ourplan.api.monitoring.MonitoringOfPlan.OutcomeView;
import uk.ourplan.language.monitoring.Monitoring;
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
import uk.ourplan.language.monitoring.Rhythm;
import uk.ourplan.language.person.ContactWay;
import uk.ourplan.language.plan.PlanState;

/** A signed plan with one arrangement, one of whose days is overdue. */
public final class FakeMonitoring implements MonitoringApi {

    public final List<MonitoringNote> notes = new ArrayList<>();
    public boolean handedToMe;

    @Override
    public Mono<MonitoringOfPlan> ofPlan(UUID planId) {
        Arranged arranged = new Arranged(
                "W1",
                LocalDate.of(2026, 11, 2),
                "To see that the falls stop",
                "Falls and the new rail",
                ContactWay.TELEPHONE,
                Rhythm.WEEKLY,
                "Helena",
                LocalDate.of(2026, 11, 9),
                LocalDate.of(2026, 12, 7),
                null,
                null,
                null);
        return Mono.fromSupplier(() -> new MonitoringOfPlan(
                FakeCore.PLAN,
                new UUID(0, 3),
                "Maureen Ivy Tattersby",
                PlanState.SIGNED_OFF,
                false,
                List.of(new ArrangementView(
                        arranged,
                        true,
                        List.of(
                                new ActivityView(LocalDate.of(2026, 11, 9), "done", "The rail holds"),
                                new ActivityView(LocalDate.of(2026, 11, 16), "overdue", null)),
                        handedToMe ? "Helena" : null,
                        handedToMe,
                        handedToMe,
                        LocalDate.of(2026, 12, 14),
                        List.of(),
                        null)),
                List.of(new OutcomeView("O1", "My own kitchen", List.of(LocalDate.of(2026, 12, 1)), null)),
                LocalDate.of(2026, 11, 9),
                LocalDate.of(2027, 1, 4),
                Monitoring.NONE.with(arranged),
                true));
    }

    private Mono<MonitoringOfPlan> put(UUID planId, MonitoringNote note) {
        notes.add(note);
        return ofPlan(planId);
    }

    @Override
    public Mono<MonitoringOfPlan> decided(UUID planId, Decided note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<MonitoringOfPlan> arranged(UUID planId, Arranged note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<MonitoringOfPlan> continued(UUID planId, Continued note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<MonitoringOfPlan> handedOver(UUID planId, HandedOver note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<MonitoringOfPlan> answered(UUID planId, Answered note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<MonitoringOfPlan> writtenUp(UUID planId, WrittenUp note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<MonitoringOfPlan> dropped(UUID planId, Dropped note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<MonitoringOfPlan> discussed(UUID planId, Discussed note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<MonitoringOfPlan> cutBack(UUID planId, CutBack note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<MonitoringOfPlan> stopped(UUID planId, Stopped note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<MonitoringOfPlan> progressed(UUID planId, Progressed note, @Nullable String key) {
        return put(planId, note);
    }
}
