package uk.ourplan.core.record;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.audit.AuditEntry;
import uk.ourplan.api.audit.Verification;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.record.Entries.Kept;
import uk.ourplan.language.council.Permission;

/** An auditor looks at the record, and that is recorded too. */
@Component
public class ReadingTheRecord {

    private final CouncilDoor door;
    private final Entries entries;
    private final VerifyingTheRecord verifying;

    ReadingTheRecord(CouncilDoor door, Entries entries, VerifyingTheRecord verifying) {
        this.door = door;
        this.entries = entries;
        this.verifying = verifying;
    }

    public Mono<Page<AuditEntry>> page(Asking asking, int page, int size, @Nullable UUID person) {
        asking.mustHold(Permission.AUDITOR);
        Deed deed = Deed.of("audit_viewed", person == null ? Map.of() : Map.of("person", person));
        return door.write(
                asking,
                client -> entries.newest(client, asking.council(), person, size, (long) page * size)
                        .flatMap(found -> entries.count(client, asking.council(), person)
                                .map(total -> new Page<>(
                                        found.stream()
                                                .map(ReadingTheRecord::shown)
                                                .toList(),
                                        page,
                                        size,
                                        total)))
                        .map(shown -> Written.of(shown, deed)));
    }

    public Mono<Verification> verified(Asking asking) {
        asking.mustHold(Permission.AUDITOR);
        return door.write(asking, client -> Mono.just(Written.of(asking.alias(), Deed.of("audit_verified", Map.of()))))
                .flatMap(slug -> verifying.of(asking.council(), slug));
    }

    private static AuditEntry shown(Kept kept) {
        Link link = kept.link();
        return new AuditEntry(
                link.number(), link.at(), link.who(), link.what(), link.about(), link.traceId(), kept.hash());
    }
}
