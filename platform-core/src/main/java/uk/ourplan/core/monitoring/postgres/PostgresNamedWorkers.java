package uk.ourplan.core.monitoring.postgres;

import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.monitoring.NamedWorkers;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

@Component
class PostgresNamedWorkers implements NamedWorkers {

    @Override
    public Mono<List<WorkerId>> named(DatabaseClient client, CouncilId council, String name) {
        return client.sql("""
                        select w.id from casework.worker w
                         where w.council_id = :council and w.left_at is null
                           and lower(w.first_names || ' ' || w.last_name) = lower(:name)
                         limit 2""")
                .bind("council", council.value())
                .bind("name", name.strip())
                .mapValue(UUID.class)
                .all()
                .map(WorkerId::new)
                .collectList();
    }
}
