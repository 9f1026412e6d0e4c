package uk.ourplan.tenant.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.tenant.publishing.model.PublishedPolicy;

/**
 * The policies that this instance has in memory. They are trusted without a look at the database while news of publications
 * come in; while they do not, for a moment after this instance published itself, and now and then anyway, the number of the
 * latest version is asked.
 */
@Component
public final class RememberedPolicies {

    /** How long nothing is asked while news come in: they could be lost without anybody noticing. */
    static final Duration TRUSTED = Duration.ofSeconds(20);
    /** How long it may take until the news of a publication of one's own come round. */
    static final Duration OWN_NEWS = Duration.ofSeconds(5);

    private static final int MOST_KEPT = 500;

    private final Clock clock;
    private final Map<CouncilId, Kept> kept = new ConcurrentHashMap<>();
    private final Map<CouncilId, Instant> inDoubtUntil = new ConcurrentHashMap<>();
    private final AtomicLong heard = new AtomicLong();
    private volatile boolean live;

    private record Kept(PublishedPolicy policy, Instant seen, boolean trusted) {}

    RememberedPolicies(Clock clock) {
        this.clock = clock;
    }

    /** Somebody published for this council. */
    public void published(CouncilId council) {
        heard.incrementAndGet();
        kept.computeIfPresent(council, (id, known) -> new Kept(known.policy(), known.seen(), false));
    }

    /** News come in from now on; what was published before may have been missed. */
    public void listening() {
        heard.incrementAndGet();
        kept.replaceAll((council, known) -> new Kept(known.policy(), known.seen(), false));
        live = true;
    }

    /** News come in no more. */
    public void deaf() {
        live = false;
    }

    /** This instance is about to publish for the council. */
    public void publishing(CouncilId council) {
        inDoubtUntil.put(council, clock.instant().plus(OWN_NEWS));
    }

    /** The policy that needs no look at the database. */
    public Optional<PublishedPolicy> trusted(CouncilId council) {
        Kept known = kept.get(council);
        return known != null
                        && known.trusted()
                        && live
                        && !isInDoubt(council)
                        && clock.instant().isBefore(known.seen().plus(TRUSTED))
                ? Optional.of(known.policy())
                : Optional.empty();
    }

    private boolean isInDoubt(CouncilId council) {
        Instant until = inDoubtUntil.get(council);
        if (until == null) {
            return false;
        }
        if (clock.instant().isBefore(until)) {
            return true;
        }
        inDoubtUntil.remove(council, until);
        return false;
    }

    /** What is in memory where its latest version has this number. */
    @Nullable
    public PublishedPolicy known(CouncilId council, int latest) {
        Kept known = kept.get(council);
        return known != null && known.policy().latest() == latest ? known.policy() : null;
    }

    /** A mark to be taken before the database is read. */
    public long mark() {
        return heard.get();
    }

    /** Remembers what was read; it is trusted only where nothing was heard since the mark was taken. */
    public void keep(CouncilId council, PublishedPolicy policy, long mark) {
        if (policy.latest() == 0) {
            return;
        }
        if (kept.size() >= MOST_KEPT && !kept.containsKey(council)) {
            kept.clear();
        }
        kept.merge(
                council,
                new Kept(policy, clock.instant(), mark == heard.get()),
                (there, read) -> there.policy().latest() > policy.latest() ? there : read);
    }
}
