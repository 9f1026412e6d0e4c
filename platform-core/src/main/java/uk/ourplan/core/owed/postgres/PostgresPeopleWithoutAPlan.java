package uk.ourplan.core.owed.postgres;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.owed.PeopleWithoutAPlan;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

@Component
class PostgresPeopleWithoutAPlan implements PeopleWithoutAPlan {

    @Override
    public Mono<Dealt> dealt(DatabaseClient client, CouncilId council, UUID personId) {
        return client.sql("""
            select coalesce((select what = 'closed' from casework.case_step
                     where council_id = :council and person_id = :person and what <> 'kept_open'
                     order by id desc limit 1), false) as closed,
                   array(select owed_key from casework.follow_up
                     where council_id = :council and person_id = :person and plan_id is null) as recorded,
                   (select by_id from casework.happening
                     where council_id = :council and person_id = :person and by_id is not null
                     order by at desc limit 1) as last_by\
            """)
                .bind("council", council.value())
                .bind("person", personId)
                .map(row -> {
                    UUID lastBy = row.get("last_by", UUID.class);
                    String[] recorded = row.get("recorded", String[].class);
                    return new Dealt(
                            Boolean.TRUE.equals(row.get("closed", Boolean.class)),
                            recorded == null ? Set.of() : Set.of(recorded),
                            lastBy == null ? null : new WorkerId(lastBy));
                })
                .one();
    }

    @Override
    public Mono<List<UUID>> born(DatabaseClient client, CouncilId council, LocalDate from, LocalDate to) {
        return client.sql("""
            select p.id from casework.person p
             where p.council_id = :council and p.date_of_birth between :from and :to
               and not exists (select 1 from casework.plan l
                     where l.council_id = :council and l.person_id = p.id
                       and l.kind <> 'support_plan')
             order by p.id\
            """)
                .bind("council", council.value())
                .bind("from", from)
                .bind("to", to)
                .mapValue(UUID.class)
                .all()
                .collectList();
    }
}
