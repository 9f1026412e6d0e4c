package uk.ourplan.tenant.postgres;

import static uk.ourplan.tenant.postgres.PostgresPolicies.given;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.tenant.pack.PolicyPack;
import uk.ourplan.tenant.sharing.SharedPolicies;
import uk.ourplan.tenant.sharing.SharedPolicy;

/** The statements that read {@code tenant.shared_policy} are the only ones that may name another council's row. */
@Component
class PostgresSharedPolicies implements SharedPolicies {

    private static final String OTHERS = """
              from tenant.shared_policy s
              join tenant.council c on c.id = s.council_id
             where s.council_id <> :council and c.state = 'open'""";

    @Override
    public Mono<Void> show(CouncilId council, Instant since, DatabaseClient within) {
        return within.sql(
                        "insert into tenant.shared_policy (council_id, since, changes) values (:council, :since, '[]')")
                .bind("council", council.value())
                .bind("since", since.atOffset(ZoneOffset.UTC))
                .then()
                .then(follow(council, within));
    }

    @Override
    public Mono<Void> follow(CouncilId council, DatabaseClient within) {
        return within.sql("""
                        update tenant.shared_policy
                           set changes = (
                               select coalesce(jsonb_agg(jsonb_build_object('from', v.from_day, 'settings', (
                                          select coalesce(jsonb_object_agg(s.key, s.value), '{}') from tenant.policy_setting s
                                           where s.council_id = :council and s.version = v.version)) order by v.version), '[]')
                                 from tenant.policy_version v
                                where v.council_id = :council)
                         where council_id = :council""").bind("council", council.value()).then();
    }

    @Override
    public Mono<Void> hide(CouncilId council, DatabaseClient within) {
        return within.sql("delete from tenant.shared_policy where council_id = :council")
                .bind("council", council.value())
                .then();
    }

    @Override
    public Mono<List<SharedPolicy.Sharer>> others(CouncilId council, int offset, int limit, DatabaseClient within) {
        return within.sql("select c.slug, c.name, c.kind, c.region, s.since\n" + OTHERS
                        + " order by c.name, c.id offset :offset limit :limit")
                .bind("council", council.value())
                .bind("offset", offset)
                .bind("limit", limit)
                .map(PostgresSharedPolicies::sharer)
                .all()
                .collectList();
    }

    @Override
    public Mono<Long> countOthers(CouncilId council, DatabaseClient within) {
        return within.sql("select count(*)\n" + OTHERS)
                .bind("council", council.value())
                .mapValue(Long.class)
                .one();
    }

    @Override
    public Mono<SharedPolicy> find(CouncilId council, String sharer, DatabaseClient within) {
        return within.sql("select c.slug, c.name, c.kind, c.region, s.since, s.changes\n" + OTHERS
                        + " and c.slug = :sharer")
                .bind("council", council.value())
                .bind("sharer", sharer)
                .map(row -> new SharedPolicy(sharer(row), changes(given(row, "changes", Json.class))))
                .one();
    }

    private static SharedPolicy.Sharer sharer(Readable row) {
        return new SharedPolicy.Sharer(
                given(row, "slug", String.class),
                given(row, "name", String.class),
                row.get("kind", String.class),
                row.get("region", String.class),
                given(row, "since", OffsetDateTime.class).toInstant());
    }

    private static List<PolicyPack.Change> changes(Json json) {
        return ((List<?>) Objects.requireNonNull(PlainJson.read(json)))
                .stream().map(each -> change((Map<?, ?>) each)).toList();
    }

    private static PolicyPack.Change change(Map<?, ?> change) {
        Map<String, Object> settings = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(change.get("settings")))
                .forEach((key, value) -> settings.put((String) key, Objects.requireNonNull(value)));
        return new PolicyPack.Change(
                LocalDate.parse((String) Objects.requireNonNull(change.get("from"))), settings, "", Map.of());
    }
}
