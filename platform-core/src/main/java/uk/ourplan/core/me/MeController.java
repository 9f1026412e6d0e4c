package uk.ourplan.core.me;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.me.Me;
import uk.ourplan.api.me.MeApi;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Operating;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;
import uk.ourplan.tenant.policy.LocalName;
import uk.ourplan.tenant.publishing.Policies;

@RestController
class MeController implements MeApi {

    private final CouncilDoor door;
    private final Policies policies;
    private final Clock clock;

    MeController(CouncilDoor door, Policies policies, Clock clock) {
        this.door = door;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public Mono<Me> me() {
        return Mono.deferContextual(context -> context.hasKey(Operating.class)
                ? Mono.just(operator(context.get(Operating.class)))
                : Asking.here().flatMap(this::member));
    }

    private Mono<Me> member(Asking asking) {
        return door.readReference(client -> client.sql("select name from tenant.council where id = :council")
                        .bind("council", asking.council().value())
                        .mapValue(String.class)
                        .one())
                .zipWith(policies.of(asking.council())
                        .map(policy -> LocalName.all(policy.on(LocalDate.ofInstant(clock.instant(), Days.LONDON)))))
                .map(found -> new Me(
                        asking.worker().value(),
                        asking.name(),
                        found.getT1(),
                        asking.alias(),
                        asking.permissions(),
                        asking.ladderRoles(),
                        found.getT2()));
    }

    private static Me operator(Operating operating) {
        return new Me(operating.worker().value(), operating.name(), null, null, Set.of(Permission.OPERATOR), Set.of());
    }
}
