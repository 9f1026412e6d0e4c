package uk.ourplan.core.plan.postgres;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.plan.FactsOfPlans;
import uk.ourplan.core.plan.model.LivePlan;
import uk.ourplan.core.plan.model.PlanFacts;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.plan.PlanState;

@Component
class PostgresFactsOfPlans implements FactsOfPlans {

    private static final String OF_A_STRETCH = """
              from casework.plan p
              join casework.person who on who.council_id = p.council_id and who.id = p.person_id
              left join casework.plan_facts f on f.council_id = p.council_id and f.plan_id = p.id
                    and f.plan_at = p.changed_at and f.person_at = who.changed_at and f.form = :form
             where p.council_id = :council and p.id between :first and :last
            """;

    private final JsonMapper json;
    private final RecordBytes<PlanFacts> bytes = new RecordBytes<>(PlanFacts.class);
    private final String form = FormOfFacts.mark(bytes.classes());

    PostgresFactsOfPlans(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Mono<Stretch> between(DatabaseClient client, CouncilId council, UUID first, UUID last, Wanted wanted) {
        return counts(client, council, first, last)
                .flatMap(counts -> rows(client, council, first, last, wanted).map(rows -> new Stretch(counts, rows)));
    }

    private Mono<List<Count>> counts(DatabaseClient client, CouncilId council, UUID first, UUID last) {
        return client.sql("select p.state, f.has_charges, count(*) as plans" + OF_A_STRETCH
                        + "and f.plan_id is not null group by p.state, f.has_charges")
                .bind("council", council.value())
                .bind("first", first)
                .bind("last", last)
                .bind("form", form)
                .map(row -> new Count(
                        PlanState.of(given(row, "state", String.class)),
                        given(row, "has_charges", Boolean.class),
                        given(row, "plans", Long.class)))
                .all()
                .collectList();
    }

    private Mono<List<Row>> rows(DatabaseClient client, CouncilId council, UUID first, UUID last, Wanted wanted) {
        return client.sql("select p.id, p.person_id, p.state, p.author_id, who.record_number, f.facts" + OF_A_STRETCH
                        + """
                        and (f.plan_id is null or (:open and p.state not in ('signed_off', 'ended')) or (:signed and p.state = 'signed_off')
                             or (:charges and f.has_charges))
                        order by p.id""")
                .bind("council", council.value())
                .bind("first", first)
                .bind("last", last)
                .bind("form", form)
                .bind("open", wanted.open())
                .bind("signed", wanted.signed())
                .bind("charges", wanted.charges())
                .map(this::row)
                .all()
                .collectList();
    }

    private Row row(Readable row) {
        byte[] facts = row.get("facts", byte[].class);
        return new OneRow(
                given(row, "id", UUID.class),
                given(row, "person_id", UUID.class),
                PlanState.of(given(row, "state", String.class)),
                new WorkerId(given(row, "author_id", UUID.class)),
                given(row, "record_number", String.class),
                facts == null ? null : () -> bytes.read(facts));
    }

    private record OneRow(
            UUID plan,
            UUID person,
            PlanState state,
            WorkerId author,
            String recordNumber,
            @Nullable Supplier<PlanFacts> facts)
            implements Row {

        @Override
        public boolean isKept() {
            return facts != null;
        }

        @Override
        public PlanFacts read() {
            return Objects.requireNonNull(facts, "no facts are kept").get();
        }
    }

    @Override
    public Mono<Void> keep(DatabaseClient client, CouncilId council, List<LivePlan> plans) {
        List<Kept> rows = plans.stream().map(this::kept).toList();
        return client.sql("""
                        insert into casework.plan_facts (council_id, plan_id, plan_at, person_at, form, has_charges, facts)
                        select :council, plan_id, plan_at, person_at, :form, has_charges, decode(facts, 'base64')
                          from json_to_recordset(:rows::json) as kept(plan_id uuid, plan_at timestamptz,
                               person_at timestamptz, has_charges boolean, facts text)
                        on conflict (council_id, plan_id) do update
                           set plan_at = excluded.plan_at, person_at = excluded.person_at, form = excluded.form,
                               has_charges = excluded.has_charges, facts = excluded.facts""")
                .bind("council", council.value())
                .bind("form", form)
                .bind("rows", Json.of(json.writeValueAsBytes(rows)))
                .then();
    }

    private Kept kept(LivePlan live) {
        PlanFacts facts = live.facts();
        return new Kept(
                live.plan().id(),
                live.plan().progress().changedAt(),
                live.personChangedAt(),
                facts.hasCharges(),
                Base64.getEncoder().encodeToString(bytes.write(facts)));
    }

    /** A row as it travels to the database. */
    private record Kept(UUID planId, Instant planAt, Instant personAt, boolean hasCharges, String facts) {}

    @Override
    public Mono<List<UUID>> notKept(DatabaseClient client, CouncilId council, @Nullable UUID after, int most) {
        return client.sql("""
                        select p.id
                          from casework.plan p
                          join casework.person who on who.council_id = p.council_id and who.id = p.person_id
                          left join casework.plan_facts f on f.council_id = p.council_id and f.plan_id = p.id
                                and f.plan_at = p.changed_at and f.person_at = who.changed_at and f.form = :form
                         where p.council_id = :council and (:after::uuid is null or p.id > :after::uuid)
                           and f.plan_id is null
                         order by p.id limit :most""")
                .bind("council", council.value())
                .bind("after", after == null ? Parameters.in(UUID.class) : Parameters.in(after))
                .bind("form", form)
                .bind("most", most)
                .mapValue(UUID.class)
                .all()
                .collectList();
    }

    private static <T> T given(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
