package uk.ourplan.core.plan.postgres;

import java.time.LocalDate;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.plan.CaseRoles;
import uk.ourplan.core.plan.model.Plan;

@Component
class PostgresCaseRoles implements CaseRoles {

    @Override
    public Mono<Boolean> has(DatabaseClient client, Asking asking, Plan plan, LocalDate today) {
        return client.sql("""
                        with authors as (
                          select t.id, t.manager_id from casework.team_member m
                            join casework.team t on t.council_id = :council and t.id = m.team_id
                           where m.council_id = :council and m.worker_id = :author and m.from_day <= :today
                             and (m.until_day is null or m.until_day >= :today))
                        select not exists (select 1 from authors)
                            or exists (select 1 from authors where manager_id = :worker)
                            or exists (select 1 from casework.team_member m
                                 where m.council_id = :council and m.worker_id = :worker and m.from_day <= :today
                                   and (m.until_day is null or m.until_day >= :today) and m.team_id in (select id from authors))
                            or exists (select 1 from casework.worker_deputy d
                                 where d.council_id = :council and d.worker_id = :author and d.stands_in = :worker
                                   and d.from_day <= :today and d.until_day >= :today)
                            or exists (select 1 from casework.task k
                                 where k.council_id = :council and k.person_id = :person
                                   and (k.owner_id = :worker or k.handed_to = :worker))""")
                .bind("council", asking.council().value())
                .bind("author", plan.origin().author().value())
                .bind("worker", asking.worker().value())
                .bind("person", plan.origin().personId())
                .bind("today", today)
                .mapValue(Boolean.class)
                .one();
    }
}
