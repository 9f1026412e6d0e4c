package uk.ourplan.core.review.postgres;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.directory.WorkToHandOver;
import uk.ourplan.core.directory.model.Worker;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

/** Reviews that somebody is responsible for and that are not completed; none is left with nobody (SCHEDULE-11). */
@Component
class ReviewsInHand implements WorkToHandOver {

    @Override
    public String kind() {
        return "review";
    }

    @Override
    public Mono<Long> inHand(DatabaseClient client, CouncilId council, WorkerId worker) {
        return client.sql("""
                        select count(*) from casework.review
                         where council_id = :council and responsible_id = :worker and state in ('due', 'under_way')""")
                .bind("council", council.value())
                .bind("worker", worker.value())
                .mapValue(Long.class)
                .one();
    }

    @Override
    public Mono<Long> handOver(DatabaseClient client, Asking asking, WorkerId from, Worker to) {
        return client.sql("""
                        update casework.review set responsible_id = :to, responsible_name = :name
                         where council_id = :council and responsible_id = :from and state in ('due', 'under_way')""")
                .bind("council", asking.council().value())
                .bind("from", from.value())
                .bind("to", to.id().value())
                .bind("name", to.name())
                .fetch()
                .rowsUpdated();
    }
}
