package uk.ourplan.admin.policy;

import com.vaadin.flow.component.html.ListItem;
import org.jspecify.annotations.Nullable;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.language.law.Provision;

/** How a bound is told on a screen. */
final class BoundWords {

    private BoundWords() {}

    private static String kind(String kind) {
        return switch (kind) {
            case "forbidden" -> "The law forbids";
            case "contested" -> "Needs a legal basis";
            case "advisory" -> "Think twice";
            default -> "Cannot be read";
        };
    }

    private static Tone tone(String kind) {
        return switch (kind) {
            case "contested" -> Tone.WARN;
            case "advisory" -> Tone.PROMPT;
            default -> Tone.STOP;
        };
    }

    /** A bound, or a hit on one, as a line of a list. */
    static ListItem line(String kind, String says, @Nullable Provision provision) {
        return new ListItem(
                Pieces.tag(kind(kind), tone(kind)),
                Pieces.span("bound-says", " " + says),
                Pieces.span("source", source(provision)));
    }

    private static String source(@Nullable Provision provision) {
        return provision == null ? "" : " " + provision.citation();
    }
}
