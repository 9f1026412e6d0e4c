package uk.ourplan.admin.policy;

import com.vaadin.flow.component.Component;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;

/** How the state of a draft is told. */
final class DraftWords {

    private DraftWords() {}

    static Component tag(String state) {
        return switch (state) {
            case "draft" -> Pieces.tag("Draft", Tone.GOING);
            case "checked" -> Pieces.tag("Checked, waits for a second administrator", Tone.WARN);
            case "approved" -> Pieces.tag("Approved, waits to be published", Tone.WARN);
            case "published" -> Pieces.tag("Published", Tone.GOOD);
            default -> Pieces.tag("Laid aside", Tone.CALM);
        };
    }
}
