package uk.ourplan.tenant.council;

import reactor.core.publisher.Mono;
import uk.ourplan.language.council.Permission;

/** Who is asking in the request under way; the service around this library knows from the verified token. */
public interface AtTheDoor {

    /** A member of a council who holds one of the permissions, or any at all where none is named; otherwise refused. */
    Mono<WhoIsAsking> member(Permission... anyOf);

    /** An operator of the platform; anyone else is refused. */
    Mono<Operator> operator();
}
