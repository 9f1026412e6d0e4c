package uk.ourplan.core.authorisation.postgres;

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
import uk.ourplan.core.authorisation.WaitingPlans;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.law.planning.authorisation.AuthorisationFacts;
import uk.ourplan.core.law.planning.authorisation.LineManagement;
import uk.ourplan.core.plan.model.Part;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.money.Money;

@Component
class PostgresWaitingPlans implements WaitingPlans {

    @Override
    public Mono<List<Waiting>> page(DatabaseClient client, Asking asking, int page, int size) {
        return client.sql("""
                        select p.id, p.person_id, who.first_names || ' ' || who.last_name as person_name, p.author_id, p.author_name,
                               p.routed_to, p.cost_annual_pence, p.cost_one_off_pence, p.panel_matches,
                               exists (select 1 from casework.plan_section money
                                        where money.council_id = p.council_id and money.plan_id = p.id
                                          and money.version = p.version and money.name = 'money'
                                          and coalesce(jsonb_typeof(money.content -> 'complex_rate'), 'null') <> 'null')
                                 as complex_rate,
                               (who.record #>> '{circumstances,deafblind}')::boolean as deafblind,
                               (who.record #>> '{circumstances,expert_assessor}')::boolean as expert_assessor,
                               p.panel_form, p.panel_inbox, p.submitted_at, p.returned_times > 0 as returned_before, p.urgent,
                               array(select t.role from casework.plan_step t
                                      where t.council_id = p.council_id and t.plan_id = p.id and t.version = p.version
                                        and t.at >= p.submitted_at and t.word in ('supports', 'agree', 'recommend')) as taken,
                               exists (select 1 from casework.plan_step t
                                        where t.council_id = p.council_id and t.plan_id = p.id and t.version = p.version
                                          and t.at >= p.submitted_at and t.by_id = :me
                                          and t.word in ('supports', 'agree', 'recommend')) as took_a_step,
                               exists (select 1 from casework.declared_interest i
                                        where i.council_id = p.council_id and i.person_id = p.person_id
                                          and i.worker_id = :me) as interested,
                               p.author_id = :me or p.submitted_by = :me
                                 or exists (select 1 from casework.plan_contributor c
                                             where c.council_id = p.council_id and c.plan_id = p.id
                                               and c.version = p.version and c.worker_id = :me) as own
                          from casework.plan p
                          join casework.person who on who.council_id = p.council_id and who.id = p.person_id
                         where p.council_id = :council and p.state = 'submitted'
                         order by p.urgent desc, p.submitted_at, p.id
                         limit :size offset :skip""")
                .bind("council", asking.council().value())
                .bind("me", asking.worker().value())
                .bind("size", size)
                .bind("skip", (long) page * size)
                .map(PostgresWaitingPlans::waiting)
                .all()
                .collectList();
    }

    @Override
    public Mono<Long> count(DatabaseClient client, Asking asking) {
        return client.sql("select count(*) from casework.plan where council_id = :council and state = 'submitted'")
                .bind("council", asking.council().value())
                .mapValue(Long.class)
                .one();
    }

    private static Waiting waiting(Readable row) {
        return new Waiting(
                given(row, "id", UUID.class),
                given(row, "person_id", UUID.class),
                new WorkerId(given(row, "author_id", UUID.class)),
                given(row, "person_name", String.class),
                given(row, "author_name", String.class),
                given(row, "routed_to", String.class),
                new AuthorisationFacts(
                        pence(row, "cost_annual_pence"),
                        pence(row, "cost_one_off_pence"),
                        given(row, "complex_rate", Boolean.class),
                        row.get("deafblind", Boolean.class),
                        row.get("expert_assessor", Boolean.class),
                        Set.of(given(row, "panel_matches", String[].class))),
                given(row, "submitted_at", Instant.class),
                given(row, "returned_before", Boolean.class),
                given(row, "urgent", Boolean.class),
                Set.of(given(row, "taken", String[].class)),
                new Part(
                        given(row, "own", Boolean.class),
                        given(row, "interested", Boolean.class),
                        given(row, "took_a_step", Boolean.class),
                        LineManagement.UNKNOWN),
                row.get("panel_form", String.class),
                row.get("panel_inbox", String.class));
    }

    private static @Nullable Money pence(Readable row, String column) {
        Long pence = row.get(column, Long.class);
        return pence == null ? null : new Money(pence);
    }

    private static <T> T given(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
