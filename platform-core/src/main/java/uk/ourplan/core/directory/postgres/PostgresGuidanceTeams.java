package uk.ourplan.core.directory.postgres;

import java.time.LocalDate;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.tenant.publishing.GuidanceTeams;

@Component
class PostgresGuidanceTeams implements GuidanceTeams {

    @Override
    public Mono<Boolean> isMemberWhereThereIsOne(
            DatabaseClient client, CouncilId council, WorkerId worker, String team, LocalDate on) {
        return client.sql("""
                        select not exists (select 1 from casework.team t where t.council_id = :council and t.name = :team)
                            or exists (select 1 from casework.team t
                                 join casework.team_member m on m.council_id = t.council_id and m.team_id = t.id
                                where t.council_id = :council and t.name = :team and m.worker_id = :worker
                                  and m.from_day <= :on and (m.until_day is null or m.until_day >= :on))""")
                .bind("council", council.value())
                .bind("team", team)
                .bind("worker", worker.value())
                .bind("on", on)
                .mapValue(Boolean.class)
                .one();
    }
}
