package uk.ourplan.core.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.WorkerId;

/**
 * The sign-ins of a council's people at the identity provider. Every method may be called again with the same and changes
 * nothing more; every one that names a worker touches members of the council's own organization alone and refuses anybody
 * else (404). Where the provider cannot be reached they are refused (503).
 */
public interface SignIns {

    /** Makes the organization of the council, or finds it; its name is brought up to date. */
    Mono<Void> organization(String alias, String name);

    /** Lets its members sign in, or no longer. */
    Mono<Void> open(String alias, boolean open);

    /** Lets somebody sign in by their e-mail address, with no role; 409 where it signs in somebody of another council. */
    Mono<SignIn> add(String alias, String email, String firstNames, String lastName);

    /** Members in the order of the provider. */
    Mono<List<SignIn>> members(String alias, int first, int most);

    Mono<Set<String>> roles(String alias, WorkerId worker);

    /** Their tokens carry these roles from now on, and no other. */
    Mono<Void> setRoles(String alias, WorkerId worker, Set<String> roles);

    /**
     * A new password that has to be changed at once; empty where an invitation to set one went to their e-mail address.
     */
    Mono<Optional<String>> firstPassword(String alias, WorkerId worker);

    /** Whether they have yet to set a password of their own. */
    Mono<Boolean> isNew(String alias, WorkerId worker);

    /** Ends their sessions, and they cannot sign in again. */
    Mono<Void> shut(String alias, WorkerId worker);
}
