package uk.ourplan.core.problem;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fault as it may stand in a log: types and places, and the message only of our own exceptions. What a driver or a parser
 * says may quote the row or the field, and with it a person.
 */
final class Faults {

    private static final int FRAMES = 12;

    private Faults() {}

    static String told(Throwable fault) {
        String text = oneTold(fault);
        Throwable cause = fault.getCause();
        return cause == null ? text : text + "\ncaused by " + told(cause);
    }

    private static String oneTold(Throwable fault) {
        boolean ours = fault.getClass().getName().startsWith("uk.ourplan.") || fault instanceof IllegalStateException;
        String head = fault.getClass().getName() + (ours ? ": " + fault.getMessage() : "");
        return Stream.of(fault.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n  at " + frame)
                .collect(Collectors.joining("", head, ""));
    }
}
