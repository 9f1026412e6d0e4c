package uk.ourplan.web.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.ourplan.api.charging.ChargingApi;
import uk.ourplan.api.charging.ChargingOfPlan;
import uk.ourplan.api.charging.ChargingOfPlan.ChargeView;
import uk.ourplan.api.charging.ChargingOfPlan.FeeRuns;
import uk.ourplan.api.charging.ChargingOfPlan.FeeView;
import uk.ourplan.api.charging.ChargingOfPlan.HomeView;
import uk.ourplan.language.charging.Charging;
import uk.ourplan.language.charging.ChargingNote;
import uk.ourplan.language.charging.ChargingNote.CapitalShown;
import uk.ourplan.language.charging.ChargingNote.Charged;
import uk.ourplan.language.charging.ChargingNote.FeeRefunded;
import uk.ourplan.language.charging.ChargingNote.FeeTold;
import uk.ourplan.language.charging.ChargingNote.HomeDecided;
import uk.ourplan.language.charging.ChargingNote.KeepAgreed;
import uk.ourplan.language.charging.ChargingNote.KeepRevoked;
import uk.ourplan.language.charging.ChargingNote.LetterNoted;
import uk.ourplan.language.money.Frequency;

/** A fee of two parts of which one was told, a charged line and a free one; in a care home or not. */
public final class FakeCharging implements ChargingApi {

    public final List<ChargingNote> notes = new ArrayList<>();
    public boolean careHome;

    @Override
    public Mono<ChargingOfPlan> ofPlan(UUID planId) {
        LocalDate day = LocalDate.of(2026, 11, 9);
        Charged charged = new Charged("S1", day, Frequency.WEEKLY, 4_500L, null, null, null, null, null, null);
        return Mono.fromSupplier(() -> new ChargingOfPlan(
                FakeCore.PLAN,
                new UUID(0, 3),
                "Maureen Ivy Tattersby",
                true,
                List.of(
                        new FeeView("one_off", 9_950, day, null),
                        new FeeView("annual_paid_weekly", 30_000, null, "48 of £5.77, 4 of £5.76")),
                List.of(),
                List.of(new FeeRuns("annual_in_advance", "£365.00 as it was told; £100.00 is paid back.", 10_000)),
                List.of(
                        new ChargeView("S1", "Home care", null, charged, false, null),
                        new ChargeView("S2", "After-care", "after-care under section 117", null, false, null)),
                careHome ? new HomeView(false, "team_manager", "case by case", List.of()) : null,
                null,
                "home_care",
                Charging.NONE.with(charged),
                List.of("practitioner", "finance", "decide_home")));
    }

    @Override
    public Mono<ChargingOfPlan> letterNoted(UUID planId, LetterNoted note, @Nullable String key) {
        return put(planId, note);
    }

    private Mono<ChargingOfPlan> put(UUID planId, ChargingNote note) {
        notes.add(note);
        return ofPlan(planId);
    }

    @Override
    public Mono<ChargingOfPlan> feeTold(UUID planId, FeeTold note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<ChargingOfPlan> feeRefunded(UUID planId, FeeRefunded note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<ChargingOfPlan> charged(UUID planId, Charged note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<ChargingOfPlan> capitalShown(UUID planId, CapitalShown note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<ChargingOfPlan> homeDecided(UUID planId, HomeDecided note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<ChargingOfPlan> keepAgreed(UUID planId, KeepAgreed note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<ChargingOfPlan> keepRevoked(UUID planId, KeepRevoked note, @Nullable String key) {
        return put(planId, note);
    }
}
