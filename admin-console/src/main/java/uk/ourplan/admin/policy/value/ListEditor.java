package uk.ourplan.admin.policy.value;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.policy.TypeShape;

/** Any number of the same, in order: add, move up, take out. */
final class ListEditor implements ValueEditor {

    private final Div group = new Div();
    private final Div rows = new Div();
    private final Button add = new Button("Add one");
    private final String label;
    private final TypeShape item;
    private final Runnable changed;
    private final List<ValueEditor> editors = new ArrayList<>();

    ListEditor(String label, @Nullable TypeShape item, @Nullable Object value, Runnable changed) {
        this.label = label;
        this.item = Objects.requireNonNull(item, "A list says what its items are.");
        this.changed = changed;
        group.addClassName("list-editor");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", label);
        add.addClickListener(click -> {
            ValueEditor added = editor(null, editors.size());
            editors.add(added);
            draw();
            added.focus();
            changed.run();
        });
        add.setAriaLabel("Add one to " + label);
        group.add(new Span(label), rows, add);
        if (value instanceof List<?> list) {
            list.forEach(one -> editors.add(editor(one, editors.size())));
        }
        draw();
    }

    private ValueEditor editor(@Nullable Object value, int at) {
        return Editors.of(item, label + ", number " + (at + 1), value, changed);
    }

    private void draw() {
        rows.removeAll();
        if (editors.isEmpty()) {
            rows.add(new Span("Nothing on the list."));
        }
        for (int i = 0; i < editors.size(); i++) {
            rows.add(row(editors.get(i), i));
        }
    }

    private Div row(ValueEditor editor, int at) {
        Button up = new Button("Move up", click -> {
            editors.add(at - 1, editors.remove(at));
            draw();
            editors.get(at - 1).focus();
            changed.run();
        });
        up.setEnabled(at > 0);
        up.setAriaLabel("Move number " + (at + 1) + " of " + label + " up");
        Button out = new Button("Take out", click -> {
            editors.remove(at);
            draw();
            add.focus();
            changed.run();
        });
        out.setAriaLabel("Take number " + (at + 1) + " out of " + label);
        Div row = new Div(editor.component(), new Div(up, out));
        row.addClassName("list-row");
        return row;
    }

    @Override
    public Component component() {
        return group;
    }

    @Override
    public Object value() {
        List<@Nullable Object> value = new ArrayList<>();
        editors.forEach(editor -> value.add(editor.value()));
        return value;
    }

    @Override
    public void focus() {
        if (editors.isEmpty()) {
            add.focus();
        } else {
            editors.getFirst().focus();
        }
    }

    @Override
    public boolean isUnfinished() {
        return editors.stream().anyMatch(ValueEditor::isUnfinished);
    }

    @Override
    public boolean isLeftOut() {
        return editors.isEmpty();
    }
}
