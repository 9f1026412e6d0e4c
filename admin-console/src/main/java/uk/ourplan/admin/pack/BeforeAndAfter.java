package uk.ourplan.admin.pack;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** Two values side by side, each under its name; one below the other where the screen is narrow. */
final class BeforeAndAfter extends DescriptionList {

    private static final long serialVersionUID = 1L;

    BeforeAndAfter(String nameOfOne, String one, String nameOfOther, String other) {
        addClassName("side-by-side");
        add(pair(nameOfOne, one), pair(nameOfOther, other));
    }

    private static Div pair(String name, String value) {
        return new Div(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }
}
