package uk.ourplan.core.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.api.concern.DisclosureView;
import uk.ourplan.core.council.Asking;
import uk.ourplan.language.concern.DisclosureRecord;
import uk.ourplan.language.concern.EvidenceKind;
import uk.ourplan.language.council.CouncilId;

/**
 * Disclosures, behind the database's own door: nothing reads one but by the reader's own roles. Every method works inside the
 * transaction of the client given.
 */
public interface Disclosures {

    /** The number that comes next in the council. */
    Mono<Integer> next(DatabaseClient client, CouncilId council);

    Mono<Void> add(
            DatabaseClient client,
            Asking asking,
            UUID id,
            int number,
            DisclosureRecord said,
            List<String> receivers,
            String to,
            Instant at);

    /** Adds a file to one's own disclosure; false where it is not theirs, or there is none. */
    Mono<Boolean> attach(DatabaseClient client, Asking asking, UUID disclosure, Evidence evidence, Instant at);

    /** Those that the reader may read, the newest first. */
    Mono<List<DisclosureView>> readBy(DatabaseClient client, Reader reader);

    /** The files of one of them; none where the reader may not read it. */
    Mono<List<Evidence>> evidence(DatabaseClient client, Reader reader, UUID disclosure);

    /**
     * Somebody who asks to read.
     *
     * @param roles of their own, not those that they were lent
     */
    record Reader(Asking asking, Set<String> roles, LocalDate today) {

        public Reader {
            roles = Set.copyOf(roles);
        }
    }

    /** A file that stays with its disclosure. */
    final class Evidence {

        private final UUID id;
        private final EvidenceKind kind;
        private final String mediaType;
        private final byte[] body;

        public Evidence(UUID id, EvidenceKind kind, String mediaType, byte[] body) {
            this.id = id;
            this.kind = kind;
            this.mediaType = mediaType;
            this.body = body.clone();
        }

        public UUID id() {
            return id;
        }

        public EvidenceKind kind() {
            return kind;
        }

        public String mediaType() {
            return mediaType;
        }

        public byte[] body() {
            return body.clone();
        }
    }
}
