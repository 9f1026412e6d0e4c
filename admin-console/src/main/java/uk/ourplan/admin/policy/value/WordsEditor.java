package uk.ourplan.admin.policy.value;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words, a web address, or a code: lower-case words joined by underscores, typed as words. */
final class WordsEditor implements ValueEditor {

    private final HasValue<?, String> typed;
    private final Component component;
    private final boolean isCode;

    WordsEditor(String label, String kind, @Nullable Object value, Runnable changed) {
        isCode = "code".equals(kind) || "role".equals(kind);
        String now = value == null ? "" : value.toString();
        if ("text".equals(kind)) {
            TextArea area = new TextArea(label);
            area.setValueChangeMode(ValueChangeMode.LAZY);
            area.setMinRows(1);
            area.setWidthFull();
            area.setValue(now);
            area.addValueChangeListener(change -> changed.run());
            typed = area;
            component = area;
        } else {
            TextField field = new TextField(label);
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setWidthFull();
            field.setHelperText("link".equals(kind) ? "Begins with https://" : "");
            field.setValue(isCode ? now.replace('_', ' ') : now);
            field.addValueChangeListener(change -> changed.run());
            typed = field;
            component = field;
        }
    }

    @Override
    public Component component() {
        return component;
    }

    @Override
    public @Nullable Object value() {
        String text = typed.getValue().strip();
        if (text.isEmpty()) {
            return null;
        }
        return isCode ? text.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "_") : text;
    }
}
