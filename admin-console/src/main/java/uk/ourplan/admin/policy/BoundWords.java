package uk.ourplan.admin.policy;

import org.jspecify.annotations.Nullable;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.language.law.Provision;

/** How a bound is told on a screen. */
final class BoundWords {

    private BoundWords() {}

    static String kind(String kind) {
        return switch (kind) {
            case "forbidden" -> "The law forbids";
            case "contested" -> "Needs a legal basis";
            case "advisory" -> "Think twice";
            default -> "Cannot be read";
        };
    }

    static Tone tone(String kind) {
        return switch (kind) {
            case "contested" -> Tone.WARN;
            case "advisory" -> Tone.PROMPT;
            default -> Tone.STOP;
        };
    }

    /** Whether a hit of this kind keeps a draft from being published. */
    static boolean stops(String kind) {
        return "forbidden".equals(kind) || "type".equals(kind);
    }

    static String source(@Nullable Provision provision) {
        return provision == null ? "" : " " + provision.citation();
    }
}
