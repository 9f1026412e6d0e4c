package uk.ourplan.web.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.ourplan.api.safeguarding.ProtectionApi;
import uk.ourplan.api.safeguarding.ProtectionOfPlan;
import uk.ourplan.api.safeguarding.ProtectionOfPlan.ChangeView;
import uk.ourplan.api.safeguarding.ProtectionOfPlan.ConcernView;
import uk.ourplan.language.safeguarding.ConcernSubject;
import uk.ourplan.language.safeguarding.LibertyKind;
import uk.ourplan.language.safeguarding.Protection;
import uk.ourplan.language.safeguarding.ProtectionNote;
import uk.ourplan.language.safeguarding.ProtectionNote.Answered;
import uk.ourplan.language.safeguarding.ProtectionNote.Authorised;
import uk.ourplan.language.safeguarding.ProtectionNote.Change;
import uk.ourplan.language.safeguarding.ProtectionNote.Raised;
import uk.ourplan.language.safeguarding.ProtectionNote.Reviewed;
import uk.ourplan.language.safeguarding.ProtectionNote.ServiceEnded;
import uk.ourplan.language.safeguarding.ProtectionNote.Visited;

/** One open concern with danger; with or without a deprivation of liberty in force. */
public final class FakeProtection implements ProtectionApi {

    public final List<ProtectionNote> notes = new ArrayList<>();
    public boolean deprived;

    @Override
    public Mono<ProtectionOfPlan> ofPlan(UUID planId) {
        LocalDate day = LocalDate.of(2026, 11, 9);
        Raised raised =
                new Raised("S1", day, ConcernSubject.CHILD, "Her grandson", "Left alone", "A neighbour", true, null);
        Authorised inForce = new Authorised(
                "L1",
                day,
                day.plusYears(1),
                LibertyKind.STANDARD_AUTHORISATION,
                null,
                List.of("A walk each day"),
                null,
                null);
        Change change = new Change(
                "C1", day, "A locked door", true, null, null, null, null, null, null, null, null, null, null);
        return Mono.fromSupplier(() -> new ProtectionOfPlan(
                FakeCore.PLAN,
                new UUID(0, 3),
                "Maureen Ivy Tattersby",
                List.of(new ConcernView(
                        raised, true, List.of("Record the day of the referral, or the reasons for none."))),
                List.of(),
                deprived ? inForce : null,
                deprived ? List.of("their capacity now") : List.of(),
                deprived
                        ? List.of(new ChangeView(
                                change, "Change C1 may be more restrictive.", "Change C1 is not checked."))
                        : List.of(),
                deprived ? "to the supervisory body" : null,
                "Adult safeguarding, 0300 1",
                "Children first, 0300 2",
                Protection.NONE.with(raised),
                true));
    }

    private Mono<ProtectionOfPlan> put(UUID planId, ProtectionNote note) {
        notes.add(note);
        return ofPlan(planId);
    }

    @Override
    public Mono<ProtectionOfPlan> raised(UUID planId, Raised note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<ProtectionOfPlan> answered(UUID planId, Answered note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<ProtectionOfPlan> serviceEnded(UUID planId, ServiceEnded note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<ProtectionOfPlan> authorised(UUID planId, Authorised note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<ProtectionOfPlan> reviewed(UUID planId, Reviewed note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<ProtectionOfPlan> visited(UUID planId, Visited note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<ProtectionOfPlan> change(UUID planId, Change note, @Nullable String key) {
        return put(planId, note);
    }
}
