package uk.ourplan.tenant.postgres;

import static uk.ourplan.tenant.postgres.PostgresPolicies.given;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.tenant.policy.bound.Objection;
import uk.ourplan.tenant.policy.catalogue.Bound;
import uk.ourplan.tenant.policy.catalogue.BoundKind;
import uk.ourplan.tenant.policy.catalogue.HeldBy;
import uk.ourplan.tenant.standing.PolicyStanding;
import uk.ourplan.tenant.standing.PolicyStandings;
import uk.ourplan.tenant.standing.Unlawful;

/** One row a council, replaced as a whole. */
@Component
class PostgresPolicyStandings implements PolicyStandings {

    @Override
    public Mono<PolicyStanding> of(CouncilId council, DatabaseClient within) {
        return within.sql("""
                        select national_pack, policy_version, unlawful from tenant.policy_standing
                         where council_id = :council""")
                .bind("council", council.value())
                .map(PostgresPolicyStandings::standing)
                .one();
    }

    @Override
    public Mono<Void> put(CouncilId council, PolicyStanding standing, Instant now, DatabaseClient within) {
        return within.sql("""
                        insert into tenant.policy_standing (council_id, national_pack, policy_version, unlawful, found_at)
                        values (:council, :pack, :version, :unlawful, :now)
                        on conflict (council_id) do update
                           set national_pack = excluded.national_pack, policy_version = excluded.policy_version,
                               unlawful = excluded.unlawful, found_at = excluded.found_at""")
                .bind("council", council.value())
                .bind("pack", standing.nationalPack())
                .bind("version", standing.policyVersion())
                .bind(
                        "unlawful",
                        PlainJson.of(standing.unlawful().stream()
                                .map(PostgresPolicyStandings::written)
                                .toList()))
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .then();
    }

    private static Map<String, @Nullable Object> written(Unlawful unlawful) {
        Objection objection = unlawful.objection();
        Bound bound = objection.bound();
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put("kind", objection.kind().code());
        written.put("key", objection.key());
        written.put("at", objection.at());
        written.put("says", objection.says());
        written.put("bound", bound == null ? null : bound.says());
        written.put("provision", bound == null ? null : bound.provision());
        written.put("from", unlawful.from().toString());
        written.put("since_pack", unlawful.sincePack());
        return written;
    }

    private static PolicyStanding standing(Readable row) {
        List<?> unlawful = (List<?>) Objects.requireNonNull(PlainJson.read(given(row, "unlawful", Json.class)));
        return new PolicyStanding(
                given(row, "national_pack", String.class),
                given(row, "policy_version", Integer.class),
                unlawful.stream()
                        .map(each -> unlawful((Map<?, ?>) Objects.requireNonNull(each)))
                        .toList());
    }

    private static Unlawful unlawful(Map<?, ?> row) {
        BoundKind kind = BoundKind.of(text(row, "kind"));
        String says = (String) row.get("bound");
        Bound bound = says == null ? null : new Bound(kind, says, (String) row.get("provision"), false, HeldBy.CODE);
        return new Unlawful(
                new Objection(kind, text(row, "key"), text(row, "at"), text(row, "says"), bound),
                LocalDate.parse(text(row, "from")),
                text(row, "since_pack"));
    }

    private static String text(Map<?, ?> row, String field) {
        return (String) Objects.requireNonNull(row.get(field), field);
    }
}
