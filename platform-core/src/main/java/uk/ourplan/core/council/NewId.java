package uk.ourplan.core.council;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** New identifiers that grow with time (UUID version 7), so that rows lie in the order in which they were made. */
public final class NewId {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long TWELVE_BITS = 0xFFFL;
    private static final long SIXTY_TWO_BITS = 0x3FFF_FFFF_FFFF_FFFFL;

    private NewId() {}

    /** One that was never given before. */
    public static UUID at(Clock clock) {
        long random = RANDOM.nextLong();
        long high = (clock.millis() << 16) | VERSION_7 | (random & TWELVE_BITS);
        return new UUID(high, VARIANT | (RANDOM.nextLong() & SIXTY_TWO_BITS));
    }
}
