package uk.ourplan.tenant.postgres;

import static uk.ourplan.tenant.postgres.PostgresPolicies.given;

import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.tenant.publishing.model.Signature;
import uk.ourplan.tenant.sharing.SharingDecision;
import uk.ourplan.tenant.sharing.SharingDecisions;

@Component
class PostgresSharingDecisions implements SharingDecisions {

    @Override
    public Mono<List<SharingDecision>> of(CouncilId council, DatabaseClient within) {
        return within.sql("""
                        select nth, shared, reason, decided_by, decided_by_name, decided_at
                          from tenant.policy_sharing
                         where council_id = :council
                         order by nth desc""")
                .bind("council", council.value())
                .map(PostgresSharingDecisions::decision)
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> add(CouncilId council, SharingDecision decision, DatabaseClient within) {
        return within.sql("""
                        insert into tenant.policy_sharing (council_id, nth, shared, reason, decided_by, decided_by_name, decided_at)
                        values (:council, :nth, :shared, :reason, :decider, :deciderName, :decided)""")
                .bind("council", council.value())
                .bind("nth", decision.nth())
                .bind("shared", decision.shared())
                .bind("reason", decision.reason())
                .bind("decider", decision.decidedBy().worker().value())
                .bind("deciderName", decision.decidedBy().name())
                .bind("decided", decision.decidedAt().atOffset(ZoneOffset.UTC))
                .then();
    }

    private static SharingDecision decision(Readable row) {
        return new SharingDecision(
                given(row, "nth", Integer.class),
                given(row, "shared", Boolean.class),
                given(row, "reason", String.class),
                new Signature(
                        new WorkerId(given(row, "decided_by", UUID.class)),
                        given(row, "decided_by_name", String.class)),
                given(row, "decided_at", OffsetDateTime.class).toInstant());
    }
}
