package uk.ourplan.tenant.national;

import java.time.LocalDate;

/** The national pack has no value for a parameter on a day: never guessed, never the nearest. */
public final class NoLawInEffect extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoLawInEffect(String parameter, LocalDate on) {
        super("The national pack has no value for " + parameter + " on " + on + ".");
    }
}
