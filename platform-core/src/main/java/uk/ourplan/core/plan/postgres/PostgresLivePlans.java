package uk.ourplan.core.plan.postgres;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.person.model.PersonOnRecord;
import uk.ourplan.core.plan.LivePlans;
import uk.ourplan.core.plan.model.LivePlan;
import uk.ourplan.core.plan.model.Origin;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.core.plan.model.Progress;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.need.Assessment;

/** Many plans in few statements, in the order of their ids. */
@Component
class PostgresLivePlans implements LivePlans {

    private final PlanJson plans;

    PostgresLivePlans(PlanJson plans) {
        this.plans = plans;
    }

    @Override
    public Mono<Extent> extent(DatabaseClient client, CouncilId council) {
        return client.sql(
                        "select count(*) as plans, max(changed_at) as changed from casework.plan where council_id = :council")
                .bind("council", council.value())
                .map(row -> new Extent(
                        Objects.requireNonNull(row.get("plans", Long.class)), row.get("changed", Instant.class)))
                .one();
    }

    @Override
    public Mono<List<UUID>> next(DatabaseClient client, CouncilId council, @Nullable UUID after, int most) {
        return client.sql("""
                        select id from casework.plan
                         where council_id = :council and (:after::uuid is null or id > :after::uuid)
                         order by id limit :most""")
                .bind("council", council.value())
                .bind("after", after == null ? Parameters.in(UUID.class) : Parameters.in(after))
                .bind("most", most)
                .mapValue(UUID.class)
                .all()
                .collectList();
    }

    @Override
    public Mono<List<Unread>> these(DatabaseClient client, CouncilId council, List<UUID> ids) {
        return client.sql("""
                        select p.*, who.record_number, who.record, who.changed_at as person_changed_at,
                               a.content as assessment,
                               coalesce(
                                 (select f.sections from casework.plan_final f
                                   where f.council_id = p.council_id and f.plan_id = p.id and f.version = p.version),
                                 (select jsonb_object_agg(s.name, jsonb_build_object('revision', s.revision,
                                           'content', s.content, 'by', s.saved_by, 'by_name', '', 'at', s.saved_at))
                                    from casework.plan_section s
                                   where s.council_id = p.council_id and s.plan_id = p.id and s.version = p.version))
                                 as sections,
                               (select jsonb_agg(jsonb_build_object('role', t.role, 'word', t.word, 'at', t.at,
                                         'by', t.by_id, 'by_name', '', 'said', t.said) order by t.at)
                                  from casework.plan_step t
                                 where t.council_id = p.council_id and t.plan_id = p.id and t.version = p.version) as steps,
                        """ + PlanRows.KEPT + ", " + PlanRows.BESIDE + """

                          from casework.plan p
                          join casework.person who on who.council_id = p.council_id and who.id = p.person_id
                          join casework.assessment a on a.council_id = p.council_id and a.id = p.assessment_id
                         where p.council_id = :council and p.id = any(:ids)
                         order by p.id""")
                .bind("council", council.value())
                .bind("ids", ids.toArray(UUID[]::new))
                .map(this::unread)
                .all()
                .collectList();
    }

    @Override
    public Mono<List<UnreadParts>> parts(DatabaseClient client, CouncilId council, List<UUID> ids, Set<String> parts) {
        return new PlansInParts(plans).read(client, council, ids, parts);
    }

    @Override
    public Mono<UUID> latestOf(DatabaseClient client, CouncilId council, String recordNumber) {
        return client.sql("""
                        select p.id from casework.plan p
                          join casework.person who on who.council_id = p.council_id and who.id = p.person_id
                         where p.council_id = :council and lower(who.record_number) = lower(:number)
                         order by p.changed_at desc limit 1""")
                .bind("council", council.value())
                .bind("number", recordNumber.strip())
                .mapValue(UUID.class)
                .one();
    }

    private Unread unread(Readable row) {
        Origin origin = PlanRows.origin(row, plans, null);
        Progress progress = PlanRows.progress(row);
        byte[] found = given(row, "found");
        byte[] agreement = given(row, "agreement");
        byte @Nullable [] sections = bytes(row, "sections");
        byte @Nullable [] steps = bytes(row, "steps");
        byte[] person = given(row, "record");
        byte[] assessment = given(row, "assessment");
        byte[] beside = given(row, "beside");
        byte[] kept = given(row, "kept");
        Set<String> matches = Set.of(Objects.requireNonNull(row.get("panel_matches", String[].class)));
        String number = Objects.requireNonNull(row.get("record_number", String.class));
        Instant personChangedAt = Objects.requireNonNull(row.get("person_changed_at", Instant.class));
        return () -> new LivePlan(
                new Plan(
                        origin,
                        progress,
                        plans.needs(Json.of(found)),
                        plans.agreement(Json.of(agreement)),
                        matches,
                        plans.sections(sections == null ? null : Json.of(sections)),
                        Set.of(origin.author()),
                        Set.of(),
                        List.of(),
                        plans.steps(steps == null ? null : Json.of(steps)),
                        plans.beside(Json.of(beside)),
                        plans.kept(Json.of(kept))),
                plans.read(person, PersonOnRecord.class),
                plans.read(assessment, Assessment.class),
                number,
                personChangedAt);
    }

    private static byte @Nullable [] bytes(Readable row, String column) {
        Json value = row.get(column, Json.class);
        return value == null ? null : value.asArray();
    }

    /** The bytes of their own, because a row's buffer is gone when the next one comes. */
    private static byte[] given(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Json.class), column).asArray();
    }
}
