package uk.ourplan.core.plan;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.language.council.CouncilId;

/** The final copies that were issued, as they were issued; the database lets nobody change them. */
public interface PlanCopies {

    /** The copy in this form; empty where none was issued, and an error where it is not what was issued. */
    Mono<Paper> find(DatabaseClient client, CouncilId council, Plan plan, String form);

    /** Adds a copy, which a version has once in each form. */
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

        /** Its SHA-256. */
        public byte[] sha256() {
            try {
                return MessageDigest.getInstance("SHA-256").digest(bytes());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
