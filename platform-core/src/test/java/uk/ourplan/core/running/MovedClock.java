package uk.ourplan.core.running;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import uk.ourplan.language.date.Days;

/** The present moment as a spec wants it; it stands still until the spec moves it. */
public final class MovedClock extends Clock {

    private volatile Instant now;

    private MovedClock(Instant now) {
        this.now = now;
    }

    /** At noon of this day in London. */
    public static MovedClock at(LocalDate day) {
        return new MovedClock(noon(day));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Days.LONDON).toInstant();
    }

    /** Moves it to noon of this day in London. */
    public void to(LocalDate day) {
        to(noon(day));
    }

    public void to(Instant moment) {
        now = moment;
    }

    /** The day that it is in London. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, Days.LONDON);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** Only the moment is asked for, never its zone. */
    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Days are reckoned from the moment, in London.");
    }
}
