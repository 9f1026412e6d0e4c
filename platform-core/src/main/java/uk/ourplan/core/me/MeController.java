package uk.ourplan.core.me;

import java.util.Set;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.me.Me;
import uk.ourplan.api.me.MeApi;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Operating;
import uk.ourplan.language.council.Permission;

@RestController
class MeController implements MeApi {

    private final CouncilDoor door;

    MeController(CouncilDoor door) {
        this.door = door;
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
                .map(council -> new Me(
                        asking.worker().value(),
                        asking.name(),
                        council,
                        asking.alias(),
                        asking.permissions(),
                        asking.ladderRoles()));
    }

    private static Me operator(Operating operating) {
        return new Me(operating.worker().value(), operating.name(), null, null, Set.of(Permission.OPERATOR), Set.of());
    }
}
