package uk.ourplan.core.charging.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.charging.ChargingApi;
import uk.ourplan.api.charging.ChargingOfPlan;
import uk.ourplan.core.charging.ChargingAPerson;
import uk.ourplan.core.council.Asking;
import uk.ourplan.language.charging.ChargingNote;
import uk.ourplan.language.charging.ChargingNote.CapitalShown;
import uk.ourplan.language.charging.ChargingNote.Charged;
import uk.ourplan.language.charging.ChargingNote.FeeRefunded;
import uk.ourplan.language.charging.ChargingNote.FeeTold;
import uk.ourplan.language.charging.ChargingNote.HomeDecided;
import uk.ourplan.language.charging.ChargingNote.KeepAgreed;
import uk.ourplan.language.charging.ChargingNote.KeepRevoked;
import uk.ourplan.language.charging.ChargingNote.LetterNoted;

@RestController
class ChargingController implements ChargingApi {

    private final ChargingAPerson charging;

    ChargingController(ChargingAPerson charging) {
        this.charging = charging;
    }

    @Override
    public Mono<ChargingOfPlan> ofPlan(UUID planId) {
        return Asking.here().flatMap(asking -> charging.look(asking, planId));
    }

    @Override
    public Mono<ChargingOfPlan> feeTold(UUID planId, FeeTold note, @Nullable String idempotencyKey) {
        return put(planId, note);
    }

    @Override
    public Mono<ChargingOfPlan> feeRefunded(UUID planId, FeeRefunded note, @Nullable String idempotencyKey) {
        return put(planId, note);
    }

    @Override
    public Mono<ChargingOfPlan> charged(UUID planId, Charged note, @Nullable String idempotencyKey) {
        return put(planId, note);
    }

    @Override
    public Mono<ChargingOfPlan> capitalShown(UUID planId, CapitalShown note, @Nullable String idempotencyKey) {
        return put(planId, note);
    }

    @Override
    public Mono<ChargingOfPlan> homeDecided(UUID planId, HomeDecided note, @Nullable String idempotencyKey) {
        return put(planId, note);
    }

    @Override
    public Mono<ChargingOfPlan> keepAgreed(UUID planId, KeepAgreed note, @Nullable String idempotencyKey) {
        return put(planId, note);
    }

    @Override
    public Mono<ChargingOfPlan> keepRevoked(UUID planId, KeepRevoked note, @Nullable String idempotencyKey) {
        return put(planId, note);
    }

    @Override
    public Mono<ChargingOfPlan> letterNoted(UUID planId, LetterNoted note, @Nullable String idempotencyKey) {
        return put(planId, note);
    }

    private Mono<ChargingOfPlan> put(UUID planId, ChargingNote note) {
        return Asking.here().flatMap(asking -> charging.put(asking, planId, note));
    }
}
