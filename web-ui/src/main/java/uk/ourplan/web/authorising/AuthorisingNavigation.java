package uk.ourplan.web.authorising;

import com.vaadin.flow.component.html.Anchor;
import java.util.UUID;
import uk.ourplan.kit.piece.Pieces;

/** The ways to the authoriser's desk. */
public final class AuthorisingNavigation {

    private AuthorisingNavigation() {}

    public static Anchor queue(String text) {
        return Pieces.link(text, "authorising");
    }

    public static Anchor decide(String text, UUID plan) {
        return Pieces.link(text, "authorising/plans/" + plan);
    }
}
