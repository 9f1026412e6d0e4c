package uk.ourplan.web.plan.form;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import uk.ourplan.kit.piece.Pieces;

/** Several statements, each in a box of its own. */
final class StatementsField extends Div implements Focusable<StatementsField> {

    private static final long serialVersionUID = 1L;

    private final transient ArrayNode list;
    private final transient Runnable changed;
    private final String label;
    private final Div boxes = Pieces.div("statements");
    private final List<TextArea> areas = new ArrayList<>();

    StatementsField(String label, String help, ArrayNode list, Runnable changed) {
        this.label = label;
        this.list = list;
        this.changed = changed;
        addClassName("group-of-boxes");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        Span title = Pieces.span("label", label);
        add(title);
        if (!help.isBlank()) {
            add(Pieces.span("help", help));
        }
        add(boxes);
        list.forEach(one -> box(one.asString("")));
        if (list.isEmpty()) {
            box("");
        }
        Button more = new Button("Add another", click -> box("").focus());
        more.getElement().setAttribute("aria-label", "Add another: " + label);
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(more);
    }

    @Override
    public void focus() {
        areas.getFirst().focus();
    }

    private TextArea box(String text) {
        TextArea area = new TextArea();
        area.setAriaLabel(label + " " + (areas.size() + 1));
        area.setMinRows(1);
        area.setValue(text);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(900);
        Button remove = new Button("Remove");
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.getElement().setAttribute("aria-label", "Remove " + label + " " + (areas.size() + 1));
        Div row = Pieces.div("statement", area, remove);
        remove.addClickListener(click -> {
            areas.remove(area);
            boxes.remove(row);
            write();
        });
        area.addValueChangeListener(change -> write());
        areas.add(area);
        boxes.add(row);
        return area;
    }

    private void write() {
        list.removeAll();
        areas.stream().map(TextArea::getValue).filter(text -> !text.isBlank()).forEach(list::add);
        changed.run();
    }
}
