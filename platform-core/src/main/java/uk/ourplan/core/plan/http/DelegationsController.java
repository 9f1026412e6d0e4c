package uk.ourplan.core.plan.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.delegating.DelegationView;
import uk.ourplan.api.delegating.DelegationsApi;
import uk.ourplan.api.delegating.GivePlanning;
import uk.ourplan.api.delegating.MoreTime;
import uk.ourplan.api.delegating.TakeBack;
import uk.ourplan.api.directory.FirstPassword;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.plan.delegation.GivingPlanning;
import uk.ourplan.core.plan.delegation.LookingAtDelegations;
import uk.ourplan.core.plan.delegation.ReadingThePack;
import uk.ourplan.core.plan.delegation.TakingPlanningBack;

@RestController
class DelegationsController implements DelegationsApi {

    private final LookingAtDelegations looking;
    private final GivingPlanning giving;
    private final TakingPlanningBack taking;
    private final ReadingThePack pack;

    DelegationsController(
            LookingAtDelegations looking, GivingPlanning giving, TakingPlanningBack taking, ReadingThePack pack) {
        this.looking = looking;
        this.giving = giving;
        this.taking = taking;
        this.pack = pack;
    }

    @Override
    public Mono<DelegationView> look(UUID planId) {
        return Asking.here().flatMap(asking -> looking.look(asking, planId));
    }

    @Override
    public Mono<DelegationView> give(UUID planId, GivePlanning give, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> giving.give(asking, planId, give));
    }

    @Override
    public Mono<FirstPassword> firstPassword(UUID planId) {
        return Asking.here().flatMap(asking -> giving.firstPassword(asking, planId));
    }

    @Override
    public Mono<DelegationView> moreTime(UUID planId, MoreTime more, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> taking.moreTime(asking, planId, more));
    }

    @Override
    public Mono<DelegationView> takeBack(UUID planId, TakeBack back, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> taking.takeBack(asking, planId, back));
    }

    @Override
    public Mono<ResponseEntity<byte[]>> pack(UUID planId) {
        return Asking.here()
                .flatMap(asking -> pack.ofPlan(asking, planId))
                .map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"pack.pdf\"")
                        .body(bytes));
    }
}
