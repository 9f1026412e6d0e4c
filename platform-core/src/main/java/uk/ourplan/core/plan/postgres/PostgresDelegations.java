package uk.ourplan.core.plan.postgres;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.plan.delegation.Delegations;
import uk.ourplan.core.plan.delegation.PlanningGiven;
import uk.ourplan.core.plan.delegation.PlanningGiven.HandedBack;
import uk.ourplan.core.plan.delegation.PlanningGiven.TakenBack;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.plan.DelegateKind;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.WhoAsked;
import uk.ourplan.language.plan.WritesHow;

@Component
class PostgresDelegations implements Delegations {

    private static final String SELECT = """
            select id, plan_id, version, delegate_id, delegate_name, kind, writes, sections, role_id, target, checks, help,
                   given_at, given_by, given_by_name, handed_back_at, handed_back_says, taken_back_at, taken_back_by,
                   taken_back_by_name, taken_back_for, reason, persons_views, new_target
              from casework.plan_delegation
             where council_id = :council\s""";

    private final PlanJson json;

    PostgresDelegations(PlanJson json) {
        this.json = json;
    }

    @Override
    public Mono<List<PlanningGiven>> ofPlan(DatabaseClient client, CouncilId council, UUID planId) {
        return client.sql(SELECT + "and plan_id = :plan order by given_at desc, id desc")
                .bind("council", council.value())
                .bind("plan", planId)
                .map(PostgresDelegations::read)
                .all()
                .collectList();
    }

    @Override
    public Mono<List<PlanningGiven>> to(DatabaseClient client, CouncilId council, WorkerId worker) {
        return client.sql(SELECT + "and delegate_id = :worker order by given_at desc, id desc")
                .bind("council", council.value())
                .bind("worker", worker.value())
                .map(PostgresDelegations::read)
                .all()
                .collectList();
    }

    @Override
    public Mono<PlanningGiven> find(DatabaseClient client, CouncilId council, WorkerId to, UUID id) {
        return client.sql(SELECT + "and delegate_id = :worker and id = :id")
                .bind("council", council.value())
                .bind("worker", to.value())
                .bind("id", id)
                .map(PostgresDelegations::read)
                .one();
    }

    @Override
    public Mono<Void> add(DatabaseClient client, CouncilId council, PlanningGiven given, Object determination) {
        WritesHow writes = given.to().writes();
        return client.sql("""
                        insert into casework.plan_delegation (council_id, id, plan_id, version, delegate_id, delegate_name, kind,
                            writes, sections, role_id, target, checks, help, determination, given_at, given_by, given_by_name)
                        values (:council, :id, :plan, :version, :delegate, :name, :kind, :writes, :sections, :role, :target,
                            :checks, :help, :determination, :at, :by, :by_name)""")
                .bind("council", council.value())
                .bind("id", given.id())
                .bind("plan", given.planId())
                .bind("version", given.version())
                .bind("delegate", given.to().worker().value())
                .bind("name", given.to().name())
                .bind("kind", given.to().kind().code())
                .bind("writes", orNone(writes == null ? null : writes.code(), String.class))
                .bind(
                        "sections",
                        given.sections().stream().map(SectionName::code).toArray(String[]::new))
                .bind("role", given.roleId())
                .bind("target", given.terms().target())
                .bind("checks", given.terms().checks())
                .bind("help", given.terms().help())
                .bind("determination", json.of(determination))
                .bind("at", given.at())
                .bind("by", given.by().value())
                .bind("by_name", given.byName())
                .then();
    }

    @Override
    public Mono<Void> keep(DatabaseClient client, CouncilId council, PlanningGiven given) {
        HandedBack handed = given.handedBack();
        TakenBack taken = given.takenBack();
        WhoAsked askedBy = taken == null ? null : taken.askedBy();
        return client.sql("""
                        update casework.plan_delegation set role_id = :role, target = :target, handed_back_at = :handed,
                            handed_back_says = :says, taken_back_at = :taken, taken_back_by = :taken_by,
                            taken_back_by_name = :taken_by_name, taken_back_for = :taken_for, reason = :reason,
                            persons_views = :views, new_target = :new_target
                         where council_id = :council and id = :id and taken_back_at is null""")
                .bind("council", council.value())
                .bind("id", given.id())
                .bind("role", given.roleId())
                .bind("target", given.terms().target())
                .bind("handed", orNone(handed == null ? null : handed.at(), Instant.class))
                .bind("says", orNone(handed == null ? null : handed.says(), String.class))
                .bind("taken", orNone(taken == null ? null : taken.at(), Instant.class))
                .bind("taken_by", orNone(taken == null ? null : taken.by().value(), UUID.class))
                .bind("taken_by_name", orNone(taken == null ? null : taken.byName(), String.class))
                .bind("taken_for", orNone(askedBy == null ? null : askedBy.code(), String.class))
                .bind("reason", orNone(taken == null ? null : taken.reason(), String.class))
                .bind("views", orNone(taken == null ? null : taken.personsViews(), String.class))
                .bind("new_target", orNone(taken == null ? null : taken.newTarget(), LocalDate.class))
                .then();
    }

    private static PlanningGiven read(Readable row) {
        String writes = row.get("writes", String.class);
        return new PlanningGiven(
                given(row, "id", UUID.class),
                given(row, "plan_id", UUID.class),
                given(row, "version", Integer.class),
                new PlanningGiven.To(
                        new WorkerId(given(row, "delegate_id", UUID.class)),
                        given(row, "delegate_name", String.class),
                        DelegateKind.of(given(row, "kind", String.class)),
                        writes == null ? null : WritesHow.of(writes)),
                Arrays.stream(given(row, "sections", String[].class))
                        .map(SectionName::of)
                        .toList(),
                given(row, "role_id", UUID.class),
                new PlanningGiven.Terms(
                        given(row, "target", LocalDate.class),
                        given(row, "checks", String.class),
                        given(row, "help", String.class)),
                given(row, "given_at", Instant.class),
                new WorkerId(given(row, "given_by", UUID.class)),
                given(row, "given_by_name", String.class),
                handedBack(row),
                takenBack(row));
    }

    private static @Nullable HandedBack handedBack(Readable row) {
        Instant at = row.get("handed_back_at", Instant.class);
        return at == null ? null : new HandedBack(at, row.get("handed_back_says", String.class));
    }

    private static @Nullable TakenBack takenBack(Readable row) {
        Instant at = row.get("taken_back_at", Instant.class);
        String askedBy = row.get("taken_back_for", String.class);
        return at == null
                ? null
                : new TakenBack(
                        at,
                        new WorkerId(given(row, "taken_back_by", UUID.class)),
                        given(row, "taken_back_by_name", String.class),
                        askedBy == null ? null : WhoAsked.of(askedBy),
                        given(row, "reason", String.class),
                        given(row, "persons_views", String.class),
                        row.get("new_target", LocalDate.class));
    }

    private static <T> T given(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type));
    }

    private static Parameter orNone(@Nullable Object value, Class<?> type) {
        return value == null ? Parameters.in(type) : Parameters.in(value);
    }
}
