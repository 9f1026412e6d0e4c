package uk.ourplan.web.plan.form;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.kit.piece.Pieces;

/** Names and what is said about each. */
final class PairsField extends Div implements Focusable<PairsField> {

    private static final long serialVersionUID = 1L;

    private record Pair(TextField name, TextField says) {}

    private final transient ObjectNode pairs;
    private final transient Runnable changed;
    private final transient List<Pair> rows = new ArrayList<>();
    private final Div boxes = Pieces.div("statements");

    PairsField(String label, ObjectNode pairs, Runnable changed) {
        this.pairs = pairs;
        this.changed = changed;
        addClassName("group-of-boxes");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        add(Pieces.span("label", label), boxes);
        pairs.properties().forEach(pair -> row(pair.getKey(), pair.getValue().asString("")));
        if (rows.isEmpty()) {
            row("", "");
        }
        Button more = new Button("Add another", click -> row("", "").name().focus());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(more);
    }

    @Override
    public void focus() {
        rows.getFirst().name().focus();
    }

    private Pair row(String name, String says) {
        Pair pair = new Pair(box("Which", name), box("Why not, or what came of it", says));
        rows.add(pair);
        boxes.add(Pieces.div("pair", pair.name(), pair.says()));
        return pair;
    }

    private TextField box(String label, String text) {
        TextField box = new TextField(label);
        box.setValue(text);
        box.setValueChangeMode(ValueChangeMode.LAZY);
        box.setValueChangeTimeout(900);
        box.addValueChangeListener(change -> write());
        return box;
    }

    private void write() {
        pairs.removeAll();
        for (Pair pair : rows) {
            if (!pair.name().isEmpty()) {
                pairs.put(pair.name().getValue(), pair.says().getValue());
            }
        }
        changed.run();
    }
}
