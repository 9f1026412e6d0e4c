package uk.ourplan.core.law.arranging;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.arranging.Arrangements;
import uk.ourplan.language.arranging.ArrangingNote.Help;
import uk.ourplan.language.arranging.HelpType;

/**
 * The help that the council gives somebody who arranges support themselves is on record until services are in place, checked, or
 * none is wanted; at an ending the kind of help may not be blank, and none needs a reason (ARRANGE-10).
 */
public final class HelpWithArranging {

    private HelpWithArranging() {}

    /** Whether nothing more is to be done about it. */
    public static boolean isDone(Help help) {
        HelpType type = help.type();
        if (type == null) {
            return false;
        }
        return switch (type) {
            case NONE -> !Boolean.TRUE.equals(help.atEnding()) || !blank(help.reasonNone());
            case CHECK_AFTER -> help.checkedOn() != null;
            case DIRECT_HELP, LIAISE -> help.inPlaceOn() != null || help.checkedOn() != null;
        };
    }

    /**
     * Why council support cannot be ended; empty where the help at the ending is answered. For the guard of the ending
     * step.
     */
    public static Optional<String> whyNotEnded(Arrangements arrangements) {
        List<Help> atEnding = arrangements.helpNow().stream()
                .filter(help -> Boolean.TRUE.equals(help.atEnding()))
                .toList();
        if (atEnding.isEmpty() || atEnding.stream().anyMatch(help -> help.type() == null)) {
            return Optional.of("Say which help with arranging is wanted before council support ends: help, a check"
                    + " afterwards, work with somebody else, or none.");
        }
        return atEnding.stream().anyMatch(help -> help.type() == HelpType.NONE && blank(help.reasonNone()))
                ? Optional.of("Say why no help with arranging is wanted at the ending.")
                : Optional.empty();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
