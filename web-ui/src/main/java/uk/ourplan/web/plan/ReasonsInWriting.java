package uk.ourplan.web.plan;

import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import uk.ourplan.kit.piece.Pieces;

/** Beside advice and needs where no need is eligible: the way to the letter with the reasons (NEED-01, NEED-02). */
final class ReasonsInWriting extends Div {

    private static final long serialVersionUID = 1L;

    /** Empty where a need is eligible or open; {@code needs} is that section as it stands. */
    ReasonsInWriting(UUID plan, JsonNode needs) {
        boolean none = !needs.path("needs").isEmpty();
        for (JsonNode need : needs.path("needs")) {
            none &= need.path("eligible").isBoolean() && !need.path("eligible").booleanValue();
        }
        if (none) {
            add(
                    Pieces.quiet(
                            "No need is eligible: the person is told why in writing, with advice. The letter is made and kept"
                                    + " on the page of letters."),
                    PlanNavigation.letters(plan));
        }
    }
}
