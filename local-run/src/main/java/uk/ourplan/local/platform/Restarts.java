package uk.ourplan.local.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import uk.ourplan.local.setting.Part;

/** Counts how often a part had to be started again: three times within five minutes is an accident, a fourth is not. */
final class Restarts {

    private static final int MOST = 3;
    private static final Duration WITHIN = Duration.ofMinutes(5);

    private final Map<Part, Deque<Instant>> past = new EnumMap<>(Part.class);

    boolean mayRestart(Part part, Instant now) {
        Deque<Instant> times = past.computeIfAbsent(part, _ -> new ArrayDeque<>());
        times.removeIf(time -> time.plus(WITHIN).isBefore(now));
        times.add(now);
        return times.size() <= MOST;
    }
}
