package uk.ourplan.core.budget.postgres;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.budget.FinalBudgets;
import uk.ourplan.core.law.budget.FinalBudget;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.money.Money;

@Component
class PostgresFinalBudgets implements FinalBudgets {

    @Override
    public Mono<List<FinalBudget>> ofPlan(DatabaseClient client, CouncilId council, UUID planId) {
        return client.sql("""
                        with recursive later as (
                          select p.id, p.revises from casework.plan p where p.council_id = :council and p.id = :plan
                          union
                          select n.id, n.revises from casework.plan n
                            join later l on n.revises = l.id where n.council_id = :council),
                        earlier as (
                          select p.id, p.revises from casework.plan p where p.council_id = :council and p.id = :plan
                          union
                          select o.id, o.revises from casework.plan o
                            join earlier e on o.id = e.revises where o.council_id = :council)
                        select p.version,
                               (p.submitted_at at time zone 'Europe/London')::date as submitted,
                               (p.signed_off_at at time zone 'Europe/London')::date as agreed,
                               coalesce(
                                 (select f.sections -> 'money' -> 'content' from casework.plan_final f
                                   where f.council_id = p.council_id and f.plan_id = p.id and f.version = p.version),
                                 (select s.content from casework.plan_section s
                                   where s.council_id = p.council_id and s.plan_id = p.id and s.version = p.version
                                     and s.name = 'money')) -> 'budget' ->> 'takes_effect' as takes_effect,
                               (select max(d.ended_on) from casework.plan_ending d
                                 where d.council_id = p.council_id and d.plan_id = p.id) as ended,
                               p.cost_annual_pence, p.cost_one_off_pence
                          from casework.plan p
                         where p.council_id = :council
                           and p.id in (select id from later union select id from earlier)
                         order by p.version""")
                .bind("council", council.value())
                .bind("plan", planId)
                .map(PostgresFinalBudgets::read)
                .all()
                .collectList();
    }

    private static FinalBudget read(Readable row) {
        String takesEffect = row.get("takes_effect", String.class);
        return new FinalBudget(
                Objects.requireNonNull(row.get("version", Integer.class)),
                row.get("submitted", LocalDate.class),
                row.get("agreed", LocalDate.class),
                takesEffect == null ? null : LocalDate.parse(takesEffect),
                row.get("ended", LocalDate.class),
                money(row, "cost_annual_pence"),
                money(row, "cost_one_off_pence"));
    }

    private static @Nullable Money money(Readable row, String column) {
        Long pence = row.get(column, Long.class);
        return pence == null ? null : new Money(pence);
    }
}
