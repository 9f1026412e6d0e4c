package uk.ourplan.core.running;

import java.time.LocalDate;

/**
 * The service in a time that specs move, started once for all specs of a JVM that live through days; each moves the clock as
 * it wants and has councils of its own.
 */
public final class InMovedTime {

    public static final MovedClock CLOCK = MovedClock.at(LocalDate.of(2026, 11, 23));

    private static final class Started {
        private static final RunningCore CORE = RunningCore.by(CLOCK);
    }

    private InMovedTime() {}

    public static RunningCore core() {
        return Started.CORE;
    }
}
