package uk.ourplan.web.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
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

    /** Goes to the list of people and looks for this text there. */
    public static void search(Component from, String text) {
        UI ui = from.getUI().orElseThrow();
        ComponentUtil.setData(ui, Sought.class, new Sought(ui, text));
        ui.navigate("people");
        ComponentUtil.fireEvent(ui, new Sought(ui, text));
    }

    /** Somebody is looked for. */
    static final class Sought extends ComponentEvent<UI> {

        private static final long serialVersionUID = 1L;

        private final String text;

        Sought(UI window, String text) {
            super(window, false);
            this.text = text;
        }

        String text() {
            return text;
        }
    }
}
