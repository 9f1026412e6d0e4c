package uk.ourplan.core.council;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.ourplan.language.council.Permission;

/**
 * The outcome of a write or of a view that is recorded: its value, and what the same transaction says of it to the audit
 * record and to the live stream. There is no write without a deed.
 *
 * @param value what the caller gets. For a POST it must be a record of the contract (or a UUID, text or number), because it
 *     is remembered as JSON for an {@code Idempotency-Key} and given again when the request is repeated.
 */
public record Written<T>(T value, List<Deed> deeds, List<Touched> touched) {

    public Written {
        deeds = List.copyOf(deeds);
        touched = List.copyOf(touched);
        if (deeds.isEmpty()) {
            throw new IllegalArgumentException("A write is recorded with what was done.");
        }
    }

    public static <T> Written<T> of(T value, Deed... deeds) {
        return new Written<>(value, List.of(deeds), List.of());
    }

    /** The same, with one more thing that was done. */
    public Written<T> and(Deed deed) {
        List<Deed> all = new ArrayList<>(deeds);
        all.add(deed);
        return new Written<>(value, all, touched);
    }

    /** The same, telling the council's holders of any of the permissions (none given: everyone) that this changed. */
    public Written<T> touching(String kind, UUID about, Permission... seenBy) {
        List<Touched> all = new ArrayList<>(touched);
        all.add(new Touched(kind, about, java.util.Set.of(seenBy)));
        return new Written<>(value, deeds, all);
    }
}
