package uk.ourplan.core.law.planning.authorisation;

/** A complex rate was claimed though the council does not use complex rates. */
public final class ComplexRateNotInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The setting that would have to be on. */
    public static final String SETTING = "complex_rate.enabled";

    public ComplexRateNotInUse() {
        super("The council does not use complex rates (" + SETTING + " is off). Plan without one.");
    }
}
