package uk.ourplan.core.plan;

import java.nio.ByteBuffer;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.language.council.CouncilId;

/** The final copies that were issued, as they were issued. */
public interface PlanCopies {

    /** The copy in this form; empty where none was issued yet. */
    Mono<Paper> find(DatabaseClient client, CouncilId council, Plan plan, String form);

    /** Adds a copy; where another was issued meanwhile, that one stays. */
    Mono<Void> add(DatabaseClient client, CouncilId council, Plan plan, Paper paper, Instant at);

    /** The council's name as its letters bear it. */
    Mono<String> nameOf(DatabaseClient client, CouncilId council);

    /**
     * A plan on paper or screen.
     *
     * @param form html or pdf
     */
    record Paper(String form, String mediaType, ByteBuffer body) {

        /** What is in it. */
        public byte[] bytes() {
            byte[] bytes = new byte[body.remaining()];
            body.duplicate().get(bytes);
            return bytes;
        }
    }
}
