package uk.ourplan.admin.policy.value;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.policy.TypeShape.FieldShape;

/** Named fields, each with its own editor; an optional one that is empty is left out. */
final class RecordEditor implements ValueEditor {

    private final Div group = new Div();
    private final Map<FieldShape, ValueEditor> editors = new LinkedHashMap<>();

    RecordEditor(String label, List<FieldShape> fields, @Nullable Object value, Runnable changed) {
        group.addClassName("record-editor");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", label);
        Map<?, ?> now = value instanceof Map<?, ?> map ? map : Map.of();
        for (FieldShape field : fields) {
            String name = Editors.called(field.name());
            ValueEditor editor = Editors.of(
                    field.type(), field.optional() ? name + " (if any)" : name, now.get(field.name()), changed);
            editors.put(field, editor);
            group.add(editor.component());
        }
    }

    @Override
    public Component component() {
        return group;
    }

    @Override
    public Object value() {
        Map<String, @Nullable Object> value = new LinkedHashMap<>();
        editors.forEach((field, editor) -> {
            if (!field.optional() || !editor.isLeftOut()) {
                value.put(field.name(), editor.value());
            }
        });
        return value;
    }

    @Override
    public void focus() {
        editors.values().stream().findFirst().ifPresent(ValueEditor::focus);
    }

    @Override
    public boolean isUnfinished() {
        return editors.values().stream().anyMatch(ValueEditor::isUnfinished);
    }

    @Override
    public boolean isLeftOut() {
        return editors.values().stream().allMatch(editor -> editor.isLeftOut() || editor instanceof FixedEditor);
    }
}
