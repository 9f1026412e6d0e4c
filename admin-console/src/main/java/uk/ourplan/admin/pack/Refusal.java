package uk.ourplan.admin.pack;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.ourplan.kit.ask.Trouble;
import uk.ourplan.kit.piece.Pieces;

/** Why something brought from elsewhere was not taken: each place with what is wrong there, and the bound with its provision. */
final class Refusal extends Div {

    private static final long serialVersionUID = 1L;

    Refusal(Trouble trouble, @Nullable Runnable again) {
        addClassNames("notice", "notice-stop");
        getElement().setAttribute("role", "alert");
        add(new H2(trouble.title()), new Paragraph(trouble.detail()));
        JsonNode errors = trouble.member("errors");
        if (errors != null && !errors.isEmpty()) {
            OrderedList list = new OrderedList();
            list.addClassName("faults");
            errors.forEach(error -> list.add(line(error)));
            add(list);
        }
        if (again != null && trouble.passing()) {
            add(new Button("Try again", click -> again.run()));
        }
    }

    private static ListItem line(JsonNode error) {
        ListItem line = new ListItem(new Paragraph(error.path("says").asString("")));
        String at = error.path("at").asString("");
        if (!at.isBlank()) {
            line.addComponentAsFirst(Pieces.span("fault-place", at));
        }
        String bound = error.path("bound").asString("");
        if (!bound.isBlank()) {
            line.add(Pieces.quiet(bound + " " + error.path("provision").asString("")));
        }
        return line;
    }
}
