package uk.ourplan.tenant.postgres;

import static uk.ourplan.tenant.postgres.PostgresPolicies.given;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.tenant.publishing.Effects;
import uk.ourplan.tenant.publishing.model.ChangedCase;
import uk.ourplan.tenant.publishing.model.Counted;
import uk.ourplan.tenant.publishing.model.EffectOfADraft;
import uk.ourplan.tenant.publishing.model.EffectOfADraft.State;
import uk.ourplan.tenant.publishing.model.LiveCaseKind;
import uk.ourplan.tenant.publishing.model.Signature;

@Component
class PostgresEffects implements Effects {

    private static final String SEEN = "seen";
    private static final String CHANGED = "changed";

    @Override
    public Mono<UUID> nextId(DatabaseClient within) {
        return within.sql("select uuidv7()").mapValue(UUID.class).one();
    }

    @Override
    public Mono<EffectOfADraft> latest(CouncilId council, UUID draft, DatabaseClient within) {
        return within.sql("""
                        select id, draft_id, draft_revision, draft_mark, cases_mark, state, cases, seen, position, counts,
                               begun_by, begun_by_name, begun_at, changed_at
                          from tenant.policy_effect
                         where council_id = :council and draft_id = :draft
                         order by begun_at desc, id desc limit 1""")
                .bind("council", council.value())
                .bind("draft", draft)
                .map(PostgresEffects::effect)
                .one();
    }

    private static EffectOfADraft effect(Readable row) {
        return new EffectOfADraft(
                given(row, "id", UUID.class),
                given(row, "draft_id", UUID.class),
                given(row, "draft_revision", Long.class),
                given(row, "draft_mark", String.class),
                given(row, "cases_mark", String.class),
                State.valueOf(given(row, "state", String.class).toUpperCase(java.util.Locale.ROOT)),
                given(row, "cases", Long.class),
                given(row, "seen", Long.class),
                row.get("position", String.class),
                counts(given(row, "counts", Json.class)),
                new Signature(
                        new WorkerId(given(row, "begun_by", UUID.class)), given(row, "begun_by_name", String.class)),
                given(row, "begun_at", OffsetDateTime.class).toInstant(),
                given(row, "changed_at", OffsetDateTime.class).toInstant());
    }

    private static Map<LiveCaseKind, Counted> counts(Json column) {
        Map<LiveCaseKind, Counted> counts = new EnumMap<>(LiveCaseKind.class);
        PlainJson.map(column).forEach((code, counted) -> {
            Map<?, ?> both = (Map<?, ?>) Objects.requireNonNull(counted);
            counts.put(LiveCaseKind.of(code), new Counted((Long) Objects.requireNonNull(both.get(SEEN)), (Long)
                    Objects.requireNonNull(both.get(CHANGED))));
        });
        return counts;
    }

    private static Json counts(Map<LiveCaseKind, Counted> counts) {
        Map<String, Object> plain = new LinkedHashMap<>();
        counts.forEach(
                (kind, counted) -> plain.put(kind.code(), Map.of(SEEN, counted.seen(), CHANGED, counted.changed())));
        return PlainJson.of(plain);
    }

    @Override
    public Mono<Void> add(CouncilId council, EffectOfADraft effect, DatabaseClient within) {
        return within.sql("""
                        delete from tenant.policy_effect_case where council_id = :council and effect_id in (
                          select id from tenant.policy_effect where council_id = :council and draft_id = :draft)""")
                .bind("council", council.value())
                .bind("draft", effect.draft())
                .then()
                .then(progress(within.sql("""
                        insert into tenant.policy_effect (council_id, id, draft_id, draft_revision, draft_mark, cases_mark,
                               state, cases, seen, position, counts, begun_by, begun_by_name, begun_at, changed_at)
                        values (:council, :id, :draft, :revision, :draftMark, :casesMark, :state, :cases, :seen, :position,
                               :counts, :by, :byName, :begun, :changed)"""), council, effect)
                        .bind("draft", effect.draft())
                        .bind("revision", effect.draftRevision())
                        .bind("draftMark", effect.draftMark())
                        .bind("casesMark", effect.casesMark())
                        .bind("by", effect.begunBy().worker().value())
                        .bind("byName", effect.begunBy().name())
                        .bind("begun", effect.begunAt().atOffset(ZoneOffset.UTC))
                        .then());
    }

    @Override
    public Mono<Boolean> replace(
            CouncilId council, EffectOfADraft before, EffectOfADraft after, DatabaseClient within) {
        return progress(within.sql("""
                        update tenant.policy_effect
                           set state = :state, cases = :cases, seen = :seen, position = :position, counts = :counts,
                               changed_at = :changed
                         where council_id = :council and id = :id and state = 'running' and seen = :seenBefore
                           and id = (select e.id from tenant.policy_effect e
                                      where e.council_id = :council and e.draft_id = :draft
                                      order by e.begun_at desc, e.id desc limit 1)"""), council, after)
                .bind("seenBefore", before.seen())
                .bind("draft", before.draft())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private static GenericExecuteSpec progress(GenericExecuteSpec statement, CouncilId council, EffectOfADraft effect) {
        String position = effect.position();
        return statement
                .bind("council", council.value())
                .bind("id", effect.id())
                .bind("state", effect.state().code())
                .bind("cases", effect.cases())
                .bind("seen", effect.seen())
                .bind("position", position == null ? Parameters.in(String.class) : Parameters.in(position))
                .bind("counts", counts(effect.counts()))
                .bind("changed", effect.changedAt().atOffset(ZoneOffset.UTC));
    }

    @Override
    public Mono<Void> add(CouncilId council, UUID effect, List<ChangedCase> changed, DatabaseClient within) {
        if (changed.isEmpty()) {
            return Mono.empty();
        }
        return within.sql("""
                        insert into tenant.policy_effect_case
                               (council_id, effect_id, kind, plan_id, record_number, stage, before, after)
                        select :council, :effect, kind, plan_id, record_number, stage, before, after
                          from jsonb_to_recordset(:rows) as changed(kind text, plan_id uuid, record_number text,
                               stage text, before text, after text)""")
                .bind("council", council.value())
                .bind("effect", effect)
                .bind(
                        "rows",
                        PlainJson.of(changed.stream().map(PostgresEffects::row).toList()))
                .then();
    }

    private static Map<String, Object> row(ChangedCase changed) {
        return Map.of(
                "kind", changed.kind().code(),
                "plan_id", changed.plan().toString(),
                "record_number", changed.recordNumber(),
                "stage", changed.stage(),
                "before", changed.before(),
                "after", changed.after());
    }

    @Override
    public Mono<List<ChangedCase>> changed(
            CouncilId council,
            UUID effect,
            @Nullable LiveCaseKind kind,
            @Nullable ChangedCase after,
            int skip,
            int most,
            DatabaseClient within) {
        String only = kind == null ? " and kind <> '" + LiveCaseKind.TO_PANEL.code() + "'" : " and kind = :kind";
        String from = after == null ? "" : " and (kind, plan_id) > (:afterKind, :afterPlan)";
        GenericExecuteSpec statement = within.sql(
                        """
                        select kind, plan_id, record_number, stage, before, after from tenant.policy_effect_case
                         where council_id = :council and effect_id = :effect""" + only + from + " order by kind, plan_id offset :skip limit :most")
                .bind("council", council.value())
                .bind("effect", effect)
                .bind("skip", skip)
                .bind("most", most);
        statement = kind == null ? statement : statement.bind("kind", kind.code());
        statement = after == null
                ? statement
                : statement.bind("afterKind", after.kind().code()).bind("afterPlan", after.plan());
        return statement.map(PostgresEffects::changed).all().collectList();
    }

    private static ChangedCase changed(Readable row) {
        return new ChangedCase(
                LiveCaseKind.of(given(row, "kind", String.class)),
                given(row, "plan_id", UUID.class),
                given(row, "record_number", String.class),
                given(row, "stage", String.class),
                given(row, "before", String.class),
                given(row, "after", String.class));
    }
}
