package uk.ourplan.core.council;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.council.WorkerId;

/** Somebody who runs the platform, asking; belongs to no council and sees no case. */
public record Operating(
        WorkerId worker,
        String name,
        String traceId,
        @Nullable RequestKey requestKey) {

    /** Who is operating in the request under way; a member of a council is refused with 403. */
    public static Mono<Operating> here() {
        return Mono.deferContextual(context -> context.hasKey(Operating.class)
                ? Mono.just(context.get(Operating.class))
                : Mono.error(new Refused(new Refusal.NotAllowed("This is for operators of the platform only."))));
    }

    /** The operator as whoever opens a council writes its first rows, recorded under their own identity. */
    Asking opening(CouncilId council) {
        return new Asking(council, "", worker, name, Set.of(Permission.OPERATOR), Set.of(), traceId, requestKey);
    }

    @Override
    public String toString() {
        return "Operating[" + worker + ", trace " + traceId + "]";
    }
}
