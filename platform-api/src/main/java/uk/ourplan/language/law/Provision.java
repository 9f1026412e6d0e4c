package uk.ourplan.language.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The place in an Act, in regulations or in statutory guidance that an answer rests on, as a lawyer would cite it. */
public record Provision(@JsonValue String citation) {

    private static final int LONGEST = 300;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Provision {
        if (citation.isBlank() || citation.length() > LONGEST) {
            throw new IllegalArgumentException("A provision is a citation of 1 to " + LONGEST + " characters.");
        }
    }

    /** A section of the Care Act 2014, such as {@code careAct("s.25(1)(e)")}. */
    public static Provision careAct(String at) {
        return new Provision("Care Act 2014 " + at);
    }

    @Override
    public String toString() {
        return citation;
    }
}
