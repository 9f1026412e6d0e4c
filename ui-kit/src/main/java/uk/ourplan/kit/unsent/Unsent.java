package uk.ourplan.kit.unsent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.ourplan.kit.ask.Worker;

/**
 * What was typed and not sent when a screen went away, until the same person opens the same place again. It stands in this
 * server's memory and nowhere else: not in the browser, which may be shared, and not on a disk.
 *
 * @see "docs/decisions/0074-the-end-of-a-session.md"
 */
@Component
public class Unsent {

    static final Duration LONGEST = Duration.ofHours(12);
    static final int MOST = 5_000;
    static final int LARGEST = 512 * 1024;

    private record Place(String who, String where) {}

    private record Kept(String text, Instant since) {}

    private final Map<Place, Kept> kept = new LinkedHashMap<>();
    private final Clock clock;

    Unsent(Clock clock) {
        this.clock = clock;
    }

    /** Keeps this for that worker and place, in the place of what was kept there before. */
    public synchronized void keep(Worker worker, String where, String text) {
        forgetTheOld();
        Place place = new Place(worker.id(), where);
        kept.remove(place);
        if (text.length() <= LARGEST) {
            kept.put(place, new Kept(text, clock.instant()));
        }
    }

    /** Gives back what was kept there, once. */
    public synchronized Optional<String> take(Worker worker, String where) {
        forgetTheOld();
        return Optional.ofNullable(kept.remove(new Place(worker.id(), where))).map(Kept::text);
    }

    private void forgetTheOld() {
        Instant earliest = clock.instant().minus(LONGEST);
        var eldest = kept.values().iterator();
        int over = kept.size() - MOST + 1;
        while (eldest.hasNext()) {
            if (!eldest.next().since().isBefore(earliest) && over <= 0) {
                return;
            }
            eldest.remove();
            over--;
        }
    }
}
