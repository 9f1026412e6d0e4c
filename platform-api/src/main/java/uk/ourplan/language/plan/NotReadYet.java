package uk.ourplan.language.plan;

/** Somebody asked for a part of a plan that was left out when it was read, because nobody was expected to ask for it. */
public final class NotReadYet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String part;

    /** Without a stack trace: whoever reads plans in parts reads this one too and asks again. */
    public NotReadYet(String part) {
        super("Not read yet: " + part, null, false, false);
        this.part = part;
    }

    /** The code of a section, or of what lies beside them. */
    public String part() {
        return part;
    }
}
