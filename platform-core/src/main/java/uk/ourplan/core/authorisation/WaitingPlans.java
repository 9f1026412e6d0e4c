package uk.ourplan.core.authorisation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;

/** The plans of a council that wait for sign-off. */
public interface WaitingPlans {

    /** One page of them: urgent first, then by how long they have waited. */
    Mono<List<Waiting>> page(DatabaseClient client, Asking asking, int page, int size);

    /** How many there are. */
    Mono<Long> count(DatabaseClient client, Asking asking);

    /**
     * One that waits.
     *
     * @param level the ladder role that it was routed to when it was submitted
     * @param panelRequired whether a panel has to speak first
     * @param own whether whoever asks wrote or submitted it
     */
    record Waiting(
            UUID planId,
            UUID personId,
            String personName,
            String authorName,
            String level,
            long costAnnual,
            long costOneOff,
            Instant submittedAt,
            boolean returnedBefore,
            boolean urgent,
            boolean panelRequired,
            boolean own) {}
}
