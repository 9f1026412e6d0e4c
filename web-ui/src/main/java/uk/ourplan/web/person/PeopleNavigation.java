package uk.ourplan.web.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.UUID;
import uk.ourplan.kit.piece.Pieces;

/** The ways to people. What is looked for travels beside the address, never in it. */
public final class PeopleNavigation {

    private PeopleNavigation() {}

    public static Anchor link(String text) {
        return Pieces.link(text, "people");
    }

    public static Anchor toPerson(String text, UUID person) {
        return Pieces.link(text, "people/" + person);
    }

    /** The way to all the plans of a person, those that are ended among them. */
    public static Anchor toPlans(String text, UUID person) {
        return Pieces.link(text, "people/" + person + "/plans");
    }

    /** The way to closing and reopening somebody's case. */
    public static Anchor toCase(String text, UUID person) {
        return Pieces.link(text, "people/" + person + "/case");
    }

    /** Goes to the list of people and looks for this text there; where the list is open already, it looks at once. */
    public static void search(Component from, String text) {
        UI ui = from.getUI().orElseThrow();
        PeopleView open = ComponentUtil.getData(ui, PeopleView.class);
        if (open == null) {
            ComponentUtil.setData(ui, Sought.class, new Sought(text));
            ui.navigate("people");
        } else {
            open.look(text);
        }
    }

    /** What the list of people looks for as it opens. */
    record Sought(String text) {}
}
