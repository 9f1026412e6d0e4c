package uk.ourplan.core.review.postgres;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.review.LivePlanReviews;
import uk.ourplan.language.council.CouncilId;

@Component
class PostgresLivePlanReviews implements LivePlanReviews {

    @Override
    public Mono<List<Live>> all(DatabaseClient client, CouncilId council, LocalDate today) {
        return client.sql("""
                        select p.id as plan_id, p.person_id, p.version,
                               coalesce(nullif(w.likes_to_be_called, ''), w.first_names || ' ' || w.last_name) as person_name,
                               r.id as review_id, r.earliest, r.together_by, r.direct_payment_due_by, r.responsible_name,
                               r.offered_to,
                               (select t.name from casework.team_member m
                                  join casework.team t on t.council_id = m.council_id and t.id = m.team_id
                                 where m.council_id = p.council_id and m.worker_id = coalesce(r.responsible_id, p.author_id)
                                   and m.from_day <= :today and (m.until_day is null or m.until_day >= :today)
                                 order by t.name limit 1) as team
                          from casework.plan p
                          join casework.person w on w.council_id = p.council_id and w.id = p.person_id
                          left join casework.review r
                            on r.council_id = p.council_id and r.plan_id = p.id and r.type <> 'unplanned'
                           and r.state in ('due', 'under_way')
                         where p.council_id = :council and p.state = 'signed_off'
                           and not exists (select 1 from casework.plan n
                                 where n.council_id = p.council_id and n.revises = p.id and n.signed_off_at is not null)
                         order by r.together_by nulls first, p.id""")
                .bind("council", council.value())
                .bind("today", today)
                .map(PostgresLivePlanReviews::live)
                .all()
                .collectList();
    }

    private static Live live(Readable row) {
        return new Live(
                Objects.requireNonNull(row.get("plan_id", UUID.class)),
                Objects.requireNonNull(row.get("person_id", UUID.class)),
                Objects.requireNonNull(row.get("person_name", String.class)),
                Objects.requireNonNull(row.get("version", Integer.class)),
                row.get("review_id", UUID.class),
                row.get("earliest", LocalDate.class),
                row.get("together_by", LocalDate.class),
                row.get("direct_payment_due_by", LocalDate.class),
                row.get("responsible_name", String.class),
                row.get("offered_to", String.class),
                row.get("team", String.class));
    }
}
