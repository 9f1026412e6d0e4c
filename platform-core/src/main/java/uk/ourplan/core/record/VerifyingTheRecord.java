package uk.ourplan.core.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.audit.Verification;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.record.Entries.Ends;
import uk.ourplan.core.record.Entries.Kept;
import uk.ourplan.language.council.CouncilId;

/** Goes through a council's chain, piece by piece, and finds the first entry that is not as it was written. */
@Component
public class VerifyingTheRecord {

    private static final int PIECE = 1_000;

    private final CouncilDoor door;
    private final Entries entries;

    VerifyingTheRecord(CouncilDoor door, Entries entries) {
        this.door = door;
        this.entries = entries;
    }

    /** Every council on the instance, open or not. */
    public Flux<Verification> all() {
        return door.everyCouncil().concatMap(council -> of(council.id(), council.alias()));
    }

    public Mono<Verification> of(CouncilId council, String slug) {
        return door.read(council, client -> entries.ends(client, council))
                .flatMap(ends -> checked(council, ends).map(checked -> checked.verdict(slug, ends)));
    }

    /** As far as the head says; what is added meanwhile is left for the next time. */
    private Mono<Checked> checked(CouncilId council, Ends ends) {
        return piece(council, Checked.START)
                .expand(checked -> checked.isOver(ends.head()) ? Mono.empty() : piece(council, checked))
                .last();
    }

    private Mono<Checked> piece(CouncilId council, Checked before) {
        return door.read(council, client -> entries.after(client, council, before.number(), PIECE))
                .map(before::following);
    }

    /**
     * How far the chain was found good.
     *
     * @param wrong what is wrong with the entry after {@code number}; {@code null} so far
     * @param ended whether there were no more entries
     */
    record Checked(long number, String hash, @Nullable String wrong, boolean ended) {

        static final Checked START = new Checked(0, Link.NOTHING, null, false);

        boolean isOver(Head head) {
            return wrong != null || ended || number >= head.entries();
        }

        Checked following(List<Kept> piece) {
            Checked checked = new Checked(number, hash, null, piece.size() < PIECE);
            for (Kept kept : piece) {
                String fault = checked.faultOf(kept);
                if (fault != null) {
                    return new Checked(checked.number, checked.hash, fault, true);
                }
                checked = new Checked(kept.link().number(), kept.hash(), null, checked.ended);
            }
            return checked;
        }

        private @Nullable String faultOf(Kept kept) {
            if (kept.link().number() != number + 1) {
                return "The entry is missing: the next one there is number "
                        + kept.link().number() + ".";
            }
            if (!kept.link().previous().equals(hash)) {
                return "The entry does not follow the one before it: one of the two was replaced or moved.";
            }
            return kept.link().hash().equals(kept.hash()) ? null : "The entry was changed after it was written.";
        }

        Verification verdict(String slug, Ends ends) {
            Head head = ends.head();
            String fault = wrong;
            long bad = number + 1;
            if (fault == null && ends.highest() != head.entries()) {
                bad = Math.min(ends.highest(), head.entries()) + 1;
                fault = ends.highest() < head.entries()
                        ? "The end was cut off: the chain should have " + head.entries() + " entries."
                        : "There are entries after the end of the chain, which has " + head.entries() + ".";
            }
            if (fault == null && number == head.entries() && !hash.equals(head.hash())) {
                bad = number;
                fault = "The last entry is not the one with which the chain ends.";
            }
            return new Verification(
                    slug, fault == null, head.entries(), head.hash(), fault == null ? null : bad, fault);
        }
    }
}
