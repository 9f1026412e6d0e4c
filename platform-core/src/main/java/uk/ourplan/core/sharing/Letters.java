package uk.ourplan.core.sharing;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.sharing.LettersOfPlan.KeptLetter;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.sharing.LetterKind;

/** The letters about plans, as they were made; the database lets nobody change them. */
public interface Letters {

    /** Those of one plan, the latest first. */
    Flux<KeptLetter> ofPlan(DatabaseClient client, CouncilId council, UUID planId);

    /** Adds one under the next number of its plan, which is held by whoever adds it. */
    Mono<Void> add(DatabaseClient client, Asking asking, Plan plan, Made made, Instant at);

    /** The letter with this number in this form; empty where there is none. */
    Mono<byte[]> find(DatabaseClient client, CouncilId council, UUID planId, int number, String form);

    /** A letter that was just made. */
    record Made(LetterKind kind, String title, ByteBuffer html, ByteBuffer pdf) {}
}
