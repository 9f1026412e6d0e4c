package uk.ourplan.web.plan;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import uk.ourplan.kit.piece.Pieces;

/** Beside the other plans: the letter of each request to co-operate, to print or send (COMBINE-08). */
class LettersToOthers extends Details {

    private static final long serialVersionUID = 1L;

    private final Div inside = new Div();

    /** {@code content} is the section as it stands when the fold is opened. */
    LettersToOthers(UUID plan, Supplier<JsonNode> content) {
        setSummaryText("Letters to those asked to co-operate");
        add(inside);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                show(plan, content.get());
            }
        });
    }

    private void show(UUID plan, JsonNode content) {
        inside.removeAll();
        UnorderedList letters = new UnorderedList();
        letters.addClassName("plain-list");
        int place = 0;
        for (JsonNode request : content.path("cooperation")) {
            place++;
            String to = request.path("to").asString("");
            if (!to.isBlank()) {
                letters.add(new ListItem(Pieces.page(
                        "/documents/plans/" + plan + "/cooperation-requests/" + place, "The letter to " + to)));
            }
        }
        boolean none = letters.getChildren().findAny().isEmpty();
        inside.add(
                none
                        ? Pieces.quiet(
                                "There is no request that names somebody. Add one under Working together with others.")
                        : letters);
    }
}
