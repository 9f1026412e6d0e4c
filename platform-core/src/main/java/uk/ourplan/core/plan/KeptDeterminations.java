package uk.ourplan.core.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.api.determination.Determined;
import uk.ourplan.core.plan.model.SavedSection;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.SectionName;

/** What was determined about plans, as it was stored with them. Works inside the transaction of the client given. */
public interface KeptDeterminations {

    /** Everything that was stored with the plan's version, latest first. */
    Mono<List<Kept>> of(DatabaseClient client, CouncilId council, UUID plan, int version);

    /**
     * What was stored on one occasion, with the facts that it rests on.
     *
     * @param occasion submission or sign_off
     * @param policyVersion the policy that was applied; {@code null} where only the day tells it
     */
    record Kept(
            String occasion,
            Instant at,
            @Nullable Integer policyVersion,
            Map<SectionName, SavedSection> sections,
            AgreementRecord agreement,
            List<Determined> determinations) {}
}
