package uk.ourplan.web.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.ourplan.api.dispute.DisputesApi;
import uk.ourplan.api.dispute.DisputesOfPlan;
import uk.ourplan.api.dispute.DisputesOfPlan.DisputeView;
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
import uk.ourplan.language.dispute.DisputeTopic;
import uk.ourplan.language.dispute.Disputes;

/** One open disagreement about a risk in the sample's plan. */
public final class FakeDisputes implements DisputesApi {

    public final List<DisputeNote> notes = new ArrayList<>();

    @Override
    public Mono<DisputesOfPlan> ofPlan(UUID planId) {
        Opened opened = new Opened("D1", LocalDate.of(2026, 11, 10), DisputeTopic.RISK, "Cooking alone", "Her son");
        return Mono.fromSupplier(() -> new DisputesOfPlan(
                FakeCore.PLAN,
                "Maureen Ivy Tattersby",
                List.of(new DisputeView(
                        opened,
                        true,
                        List.of("what was offered, with its day"),
                        List.of("team_manager", "service_manager"),
                        "service_manager",
                        null,
                        null,
                        true)),
                List.of(),
                Disputes.NONE.with(opened),
                List.of("N2"),
                "Write to the complaints team.",
                "Disagreement D1 is open.",
                true));
    }

    private Mono<DisputesOfPlan> put(UUID planId, DisputeNote note) {
        notes.add(note);
        return ofPlan(planId);
    }

    @Override
    public Mono<DisputesOfPlan> opened(UUID planId, Opened note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<DisputesOfPlan> attempt(UUID planId, Attempt note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<DisputesOfPlan> offered(UUID planId, Offered note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<DisputesOfPlan> compromise(UUID planId, Compromise note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<DisputesOfPlan> file(UUID planId, FileKept note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<DisputesOfPlan> advised(UUID planId, Advised note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<DisputesOfPlan> escalated(UUID planId, Escalated note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<DisputesOfPlan> decided(UUID planId, LevelDecided note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<DisputesOfPlan> settled(UUID planId, Settled note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<DisputesOfPlan> told(UUID planId, ToldToComplain note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<DisputesOfPlan> justEnough(UUID planId, JustEnough note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<DisputesOfPlan> incident(UUID planId, Incident note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<DisputesOfPlan> meeting(UUID planId, Meeting note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<DisputesOfPlan> contact(UUID planId, Contact note, @Nullable String key) {
        return put(planId, note);
    }
}
