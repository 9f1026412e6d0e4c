package uk.ourplan.web.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.web.person.PeopleNavigation;

/** Finds people from anywhere. What is typed never becomes part of an address. */
class Search extends Div {

    private static final long serialVersionUID = 1L;

    Search() {
        addClassName("search");
        getElement().setAttribute("role", "search");
        TextField text = new TextField();
        text.addClassName("search-field");
        text.setAriaLabel("Search for a person by name, date of birth, NHS number or record number");
        text.setPlaceholder("Name, birthday or number");
        text.setClearButtonVisible(true);
        text.addThemeVariants(TextFieldVariant.SMALL);
        Pieces.onEnter(text, typed -> PeopleNavigation.search(text, typed));
        add(text);
    }
}
