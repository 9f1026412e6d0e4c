package uk.ourplan.core.plan;

import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.plan.model.Plan;

/** What is put on record beside plans, only ever added to. Works inside the transaction of the client given. */
public interface NotesBesidePlans {

    /** What a note is of; the notes of each stand in a table of their own. */
    enum Room {
        ARRANGING,
        DISPUTE,
        METHOD,
        MONITORING,
        PROTECTION,
        CHARGING,
        SHARING
    }

    /**
     * Adds a note beside this plan.
     *
     * @param kind the note's kind, as it stands in rows
     */
    Mono<Void> add(DatabaseClient client, Asking asking, Plan plan, Room room, String kind, Object note, Instant at);
}
