package uk.ourplan.web.plan.form;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import tools.jackson.databind.JsonNode;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;

/** A section to be read: only what is there, under the form's own headings. */
public final class SectionReading extends Div {

    private static final long serialVersionUID = 1L;

    public SectionReading(List<Part> parts, JsonNode content, Around around) {
        addClassName("reading");
        read(parts, content, around, this);
        if (getElement().getChildCount() == 0) {
            add(Pieces.quiet("Nothing is written here."));
        }
    }

    private static void read(List<Part> parts, JsonNode node, Around around, HasComponents into) {
        DescriptionList list = Pieces.summary();
        boolean any = false;
        for (Part part : parts) {
            if (part instanceof Part.Field field) {
                String says = Told.says(field.kind(), node.path(field.key()), around);
                if (!says.isBlank()) {
                    any = true;
                    Pieces.row(list, field.label(), said(says));
                }
            }
        }
        if (any) {
            into.add(list);
        }
        for (Part part : parts) {
            JsonNode value = part.key().isEmpty() ? node : node.path(part.key());
            if (part instanceof Part.Group group
                    && !Told.values(group.parts(), value, "", around).isEmpty()) {
                Div inside = Pieces.div("reading-group");
                if (!group.title().isBlank()) {
                    inside.add(new H3(group.title()));
                }
                read(group.parts(), value, around, inside);
                into.add(inside);
            } else if (part instanceof Part.Many many && !value.isEmpty()) {
                int n = 0;
                for (JsonNode item : value) {
                    n++;
                    Div inside = Pieces.div(
                            "reading-item",
                            new H3(Words.of(many.one()) + " " + item.path("id").asString("" + n)));
                    read(many.parts(), item, around, inside);
                    into.add(inside);
                }
            }
        }
    }

    private static Span said(String says) {
        Span said = new Span(says);
        said.addClassName("said");
        return said;
    }
}
