package uk.ourplan.tenant.postgres;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.tenant.council.CouncilTransaction;
import uk.ourplan.tenant.policy.catalogue.Bound;
import uk.ourplan.tenant.policy.catalogue.Catalogue;
import uk.ourplan.tenant.policy.catalogue.Setting;
import uk.ourplan.tenant.publishing.Policies;
import uk.ourplan.tenant.publishing.RememberedPolicies;
import uk.ourplan.tenant.publishing.model.PolicyVersion;
import uk.ourplan.tenant.publishing.model.PublishedPolicy;
import uk.ourplan.tenant.publishing.model.Signature;
import uk.ourplan.tenant.sharing.SharedPolicies;

/** A published version never changes, so that what was read once is kept for as long as nothing new was published. */
@Component
class PostgresPolicies implements Policies {

    private final CouncilTransaction transactions;
    private final Catalogue catalogue;
    private final RememberedPolicies remembered;
    private final SharedPolicies shared;

    PostgresPolicies(
            CouncilTransaction transactions,
            Catalogue catalogue,
            RememberedPolicies remembered,
            SharedPolicies shared) {
        this.transactions = transactions;
        this.catalogue = catalogue;
        this.remembered = remembered;
        this.shared = shared;
    }

    @Override
    public Mono<PublishedPolicy> of(CouncilId council) {
        return Mono.defer(() -> Mono.justOrEmpty(remembered.trusted(council))
                .switchIfEmpty(Mono.defer(() -> transactions.reading(council, client -> exactly(council, client)))));
    }

    @Override
    public Mono<PublishedPolicy> of(CouncilId council, DatabaseClient within) {
        return Mono.defer(() -> Mono.justOrEmpty(remembered.trusted(council))
                .switchIfEmpty(Mono.defer(() -> exactly(council, within))));
    }

    @Override
    public Mono<PublishedPolicy> exactly(CouncilId council, DatabaseClient within) {
        return Mono.defer(() -> {
            long mark = remembered.mark();
            return latest(council, within)
                    .flatMap(latest -> {
                        PublishedPolicy known = remembered.known(council, latest);
                        return known != null ? Mono.just(known) : read(council, within);
                    })
                    .doOnNext(policy -> remembered.keep(council, policy, mark));
        });
    }

    private static Mono<Integer> latest(CouncilId council, DatabaseClient client) {
        return client.sql("select coalesce(max(version), 0) from tenant.policy_version where council_id = :council")
                .bind("council", council.value())
                .mapValue(Integer.class)
                .one();
    }

    private Mono<PublishedPolicy> read(CouncilId council, DatabaseClient client) {
        return client.sql("""
                        select v.version, v.from_day, v.reason, v.drafted_by, v.drafted_by_name, v.approved_by,
                               v.approved_by_name, v.published_at,
                               (select coalesce(jsonb_object_agg(s.key, s.value), '{}') from tenant.policy_setting s
                                 where s.council_id = :council and s.version = v.version) as settings,
                               (select coalesce(jsonb_object_agg(s.key, s.legal_basis), '{}') from tenant.policy_setting s
                                 where s.council_id = :council and s.version = v.version
                                   and s.legal_basis is not null) as legal_bases,
                               (select coalesce(jsonb_object_agg(s.key, s.judged), '{}') from tenant.policy_setting s
                                 where s.council_id = :council and s.version = v.version
                                   and s.judged is not null) as judged
                          from tenant.policy_version v
                         where v.council_id = :council
                         order by v.version""")
                .bind("council", council.value())
                .map(PostgresPolicies::version)
                .all()
                .collectList()
                .map(versions -> new PublishedPolicy(catalogue, versions));
    }

    private static PolicyVersion version(Readable row) {
        Map<String, Object> settings = new HashMap<>();
        PlainJson.map(given(row, "settings", Json.class))
                .forEach((key, value) -> settings.put(key, Objects.requireNonNull(value)));
        return new PolicyVersion(
                given(row, "version", Integer.class),
                given(row, "from_day", LocalDate.class),
                given(row, "reason", String.class),
                new Signature(
                        new WorkerId(given(row, "drafted_by", UUID.class)),
                        given(row, "drafted_by_name", String.class)),
                signature(row.get("approved_by", UUID.class), row.get("approved_by_name", String.class)),
                given(row, "published_at", OffsetDateTime.class).toInstant(),
                settings,
                PlainJson.texts(given(row, "legal_bases", Json.class)),
                judged(given(row, "judged", Json.class)));
    }

    private static Map<String, List<String>> judged(Json json) {
        Map<String, List<String>> judged = new HashMap<>();
        PlainJson.map(json)
                .forEach((key, says) -> judged.put(
                        key,
                        ((List<?>) Objects.requireNonNull(says))
                                .stream().map(String.class::cast).toList()));
        return judged;
    }

    static @Nullable Signature signature(@Nullable UUID worker, @Nullable String name) {
        return worker == null || name == null ? null : new Signature(new WorkerId(worker), name);
    }

    static <T> T given(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }

    @Override
    public Mono<Void> add(CouncilId council, PolicyVersion version, DatabaseClient within) {
        remembered.publishing(council);
        DatabaseClient.GenericExecuteSpec insert = within.sql("""
                        insert into tenant.policy_version (council_id, version, from_day, reason, drafted_by,
                               drafted_by_name, approved_by, approved_by_name, published_at)
                        values (:council, :version, :from, :reason, :drafter, :drafterName, :approver, :approverName,
                               :published)""")
                .bind("council", council.value())
                .bind("version", version.version())
                .bind("from", version.from())
                .bind("reason", version.reason())
                .bind("drafter", version.draftedBy().worker().value())
                .bind("drafterName", version.draftedBy().name())
                .bind("published", version.publishedAt().atOffset(ZoneOffset.UTC));
        Signature approver = version.approvedBy();
        DatabaseClient.GenericExecuteSpec whole = approver == null
                ? insert.bindNull("approver", UUID.class).bindNull("approverName", String.class)
                : insert.bind("approver", approver.worker().value()).bind("approverName", approver.name());
        return whole.then()
                .thenMany(Flux.fromIterable(List.copyOf(version.settings().entrySet()))
                        .concatMap(setting -> add(council, version, setting, within)))
                .then(shared.follow(council, within));
    }

    private Mono<Void> add(
            CouncilId council, PolicyVersion version, Map.Entry<String, Object> setting, DatabaseClient client) {
        DatabaseClient.GenericExecuteSpec insert = client.sql("""
                        insert into tenant.policy_setting (council_id, version, key, value, legal_basis, judged)
                        values (:council, :version, :key, :value, :basis, :judged)""")
                .bind("council", council.value())
                .bind("version", version.version())
                .bind("key", setting.getKey())
                .bind("value", PlainJson.of(setting.getValue()));
        String basis = version.legalBases().get(setting.getKey());
        List<String> judged = version.approvedBy() == null ? List.of() : judged(setting.getKey());
        DatabaseClient.GenericExecuteSpec based =
                basis == null ? insert.bindNull("basis", String.class) : insert.bind("basis", basis);
        return (judged.isEmpty() ? based.bindNull("judged", Json.class) : based.bind("judged", PlainJson.of(judged)))
                .then();
    }

    /** What no machine can check of the setting, as the screens show it to whoever approves. */
    private List<String> judged(String key) {
        return catalogue.find(key).map(Setting::judgedByAPerson).orElse(List.of()).stream()
                .map(Bound::says)
                .toList();
    }
}
