package uk.ourplan.tenant.publishing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.tenant.publishing.model.ChangedCase;
import uk.ourplan.tenant.publishing.model.EffectOfADraft;
import uk.ourplan.tenant.publishing.model.LiveCaseKind;

/** What drafts would do to live cases, as it was worked out. Works inside the transaction of the client that it is given. */
public interface Effects {

    /** A new identifier, in the order of time. */
    Mono<UUID> nextId(DatabaseClient within);

    /** The newest of the draft; empty where nobody has asked for it. */
    Mono<EffectOfADraft> latest(CouncilId council, UUID draft, DatabaseClient within);

    /** Begins one; the cases of those begun before for the draft are forgotten. */
    Mono<Void> add(CouncilId council, EffectOfADraft effect, DatabaseClient within);

    /** Takes it from the state before to the one after; false where somebody else has taken it further meanwhile. */
    Mono<Boolean> replace(CouncilId council, EffectOfADraft before, EffectOfADraft after, DatabaseClient within);

    /** Adds cases that would change. */
    Mono<Void> add(CouncilId council, UUID effect, List<ChangedCase> changed, DatabaseClient within);

    /**
     * Cases that would change, in a fixed order.
     *
     * @param kind of that kind only; {@code null} for all
     * @param after the last one of those before; {@code null} for the first
     */
    Mono<List<ChangedCase>> changed(
            CouncilId council,
            UUID effect,
            @Nullable LiveCaseKind kind,
            @Nullable ChangedCase after,
            int skip,
            int most,
            DatabaseClient within);
}
