package uk.ourplan.core.council;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.Permission;
import uk.ourplan.tenant.council.AtTheDoor;
import uk.ourplan.tenant.council.Operator;
import uk.ourplan.tenant.council.WhoIsAsking;

/** Tells tenant-config who is asking. */
@Component
class AtTheEdge implements AtTheDoor {

    @Override
    public Mono<WhoIsAsking> member(Permission... anyOf) {
        return (anyOf.length == 0 ? Asking.here() : Asking.holding(anyOf))
                .map(asking -> new WhoIsAsking(asking.council(), asking.worker(), asking.name(), asking.permissions()));
    }

    @Override
    public Mono<Operator> operator() {
        return Operating.here().map(operating -> new Operator(operating.worker(), operating.name()));
    }
}
