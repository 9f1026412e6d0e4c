package uk.ourplan.tenant.dated;

import java.time.LocalDate;

/** A timeline was asked about a day before its first value: never guessed, never the nearest. */
public final class NothingInEffect extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NothingInEffect(LocalDate on, LocalDate begins) {
        super("Nothing is in effect on " + on + "; the first value begins on " + begins + ".");
    }
}
