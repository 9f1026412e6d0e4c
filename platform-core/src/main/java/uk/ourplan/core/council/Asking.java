package uk.ourplan.core.council;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.council.WorkerId;

/**
 * A member of a council asking for something, as the verified token says; made at the edge, once a request, and handed on
 * as a parameter.
 *
 * @param council the one council that the token speaks for
 * @param alias the council's alias at the identity provider
 * @param name the worker's name for screens and signatures; never for logs
 * @param ladderRoles the council's own authorising roles that the worker holds, such as team_manager
 * @param traceId under which this request's log lines are found
 * @param requestKey where the caller sent an {@code Idempotency-Key}
 */
public record Asking(
        CouncilId council,
        String alias,
        WorkerId worker,
        String name,
        Set<Permission> permissions,
        Set<String> ladderRoles,
        String traceId,
        @Nullable RequestKey requestKey) {

    public Asking {
        permissions = Set.copyOf(permissions);
        ladderRoles = Set.copyOf(ladderRoles);
    }

    /** Who is asking in the request under way; controllers ask this once and pass it on. */
    public static Mono<Asking> here() {
        return Mono.deferContextual(context -> context.hasKey(Asking.class)
                ? Mono.just(context.get(Asking.class))
                : Mono.error(new Refused(new Refusal.NotAllowed("This is for members of a council only."))));
    }

    /** Who is asking, provided that they hold one of the permissions; otherwise refused with 403. */
    public static Mono<Asking> holding(Permission... anyOf) {
        return here().map(asking -> {
            asking.mustHold(anyOf);
            return asking;
        });
    }

    /**
     * The same for a write beside the one that the request is about, or for one that may be done twice: it is not answered
     * from memory, and does not stand in memory for the other.
     */
    public Asking besides() {
        return new Asking(council, alias, worker, name, permissions, ladderRoles, traceId, null);
    }

    /** The same without roles that are another's, such as those of a colleague for whom the worker stands in. */
    public Asking without(Set<String> roles) {
        return new Asking(
                council,
                alias,
                worker,
                name,
                permissions.stream()
                        .filter(permission -> !roles.contains(permission.code()))
                        .collect(Collectors.toUnmodifiableSet()),
                ladderRoles.stream().filter(role -> !roles.contains(role)).collect(Collectors.toUnmodifiableSet()),
                traceId,
                requestKey);
    }

    public boolean holds(Permission permission) {
        return permissions.contains(permission);
    }

    /** Refuses (403) who holds none of these. */
    public void mustHold(Permission... anyOf) {
        if (Arrays.stream(anyOf).noneMatch(permissions::contains)) {
            throw new Refused(new Refusal.NotAllowed("This needs the permission "
                    + String.join(
                            " or ", Arrays.stream(anyOf).map(Permission::code).toList())
                    + ". An administrator of your council gives permissions."));
        }
    }

    /** Without the name, so that no log line carries one. */
    @Override
    public String toString() {
        return "Asking[" + worker + " of " + council + ", trace " + traceId + "]";
    }
}
