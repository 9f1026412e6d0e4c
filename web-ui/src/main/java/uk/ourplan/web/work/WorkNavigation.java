package uk.ourplan.web.work;

import com.vaadin.flow.component.html.Anchor;
import uk.ourplan.kit.piece.Pieces;

/** The way to My work. */
public final class WorkNavigation {

    private WorkNavigation() {}

    public static Anchor link() {
        return link("My work");
    }

    public static Anchor link(String text) {
        return Pieces.link(text, "");
    }
}
