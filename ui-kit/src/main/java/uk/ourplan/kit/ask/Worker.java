package uk.ourplan.kit.ask;

import java.util.Set;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.Permission;

/** Whoever is signed in and asks: what they may do, and the token by which the core knows them. */
public interface Worker {

    /** Who they are to the identity provider; the same each time they sign in, and never shown. */
    String id();

    String name();

    /** Permission codes and the council's own ladder roles, as the identity provider says them. */
    Set<String> roles();

    /** A token that is good now, refreshed where it must be; an error when the session with the identity provider ended. */
    Mono<String> token();

    default boolean may(Permission permission) {
        return roles().contains(permission.code());
    }
}
