package uk.ourplan.core.council.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.HearsOfChanges;
import uk.ourplan.core.council.Standing;
import uk.ourplan.core.council.Standings;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.date.Days;

/**
 * What the directories say, remembered for a little while and forgotten as soon as a directory is heard to have changed.
 * Even where that is missed, whoever left is out within the time.
 */
@Component
class KnownStandings implements HearsOfChanges {

    private static final Duration REMEMBERED = Duration.ofSeconds(20);
    private static final int MOST = 20_000;

    private final Standings standings;
    private final Clock clock;
    private final Map<Whose, Known> known = new ConcurrentHashMap<>();

    KnownStandings(Standings standings, Clock clock) {
        this.standings = standings;
        this.clock = clock;
    }

    Mono<Standing> of(CouncilId council, WorkerId worker) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Days.LONDON);
        Whose whose = new Whose(council, worker);
        Known remembered = known.get(whose);
        return remembered != null && remembered.day().equals(today) && now.isBefore(remembered.until())
                ? Mono.just(remembered.standing())
                : standings
                        .of(council, worker, today)
                        .doOnNext(standing -> remember(whose, new Known(standing, today, now.plus(REMEMBERED))));
    }

    private void remember(Whose whose, Known standing) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(whose, standing);
    }

    /** A deputy's standing hangs on somebody else's, hence the whole council. */
    @Override
    public void heard(CouncilId council, String kind) {
        if (kind.equals("worker") || kind.equals("worker_left")) {
            known.keySet().removeIf(whose -> whose.council().equals(council));
        }
    }

    @Override
    public void listening() {
        known.clear();
    }

    /** What is remembered holds its time and no longer. */
    @Override
    public void deaf() {
        known.clear();
    }

    private record Whose(CouncilId council, WorkerId worker) {}

    private record Known(Standing standing, LocalDate day, Instant until) {}
}
