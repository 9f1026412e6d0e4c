package uk.ourplan.core.council;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes identifiers: UUIDs of version 7, which grow with time and say nothing else. Two made in one millisecond grow too.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-7">RFC 9562, UUID version 7</a>
 */
@Component
public final class NewIds {

    private static final int COUNTER_BITS = 12;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private long last;

    public NewIds(Clock clock) {
        this.clock = clock;
    }

    /** A new one, greater than all that were made here before. */
    public UUID next() {
        long tick = tick();
        long most = (tick >>> COUNTER_BITS) << 16 | VERSION_7 | (tick & ((1L << COUNTER_BITS) - 1));
        return new UUID(most, VARIANT | (random.nextLong() >>> 2));
    }

    /** Milliseconds with a counter behind them; where the clock stands or goes back, the counter goes on. */
    private synchronized long tick() {
        last = Math.max(last + 1, clock.millis() << COUNTER_BITS);
        return last;
    }
}
