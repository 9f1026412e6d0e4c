package uk.ourplan.admin.policy.value;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A whole number with what it counts. */
final class NumberEditor implements ValueEditor {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,12}");

    private final TextField typed = new TextField();

    NumberEditor(String label, @Nullable String unit, @Nullable Object value, Runnable changed) {
        typed.setLabel(label);
        if (unit != null) {
            typed.setSuffixComponent(new Span(unit));
            typed.setAriaLabel(label + ", in " + unit);
        }
        typed.getElement().setAttribute("inputmode", "numeric");
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        typed.addClassName("short");
        typed.setValue(value == null ? "" : value.toString());
        typed.addValueChangeListener(change -> {
            typed.setInvalid(isUnfinished());
            typed.setErrorMessage("Give a whole number.");
            changed.run();
        });
    }

    @Override
    public Component component() {
        return typed;
    }

    @Override
    public @Nullable Object value() {
        String text = typed.getValue().strip();
        return WHOLE.matcher(text).matches() ? Long.valueOf(text) : null;
    }

    @Override
    public boolean isUnfinished() {
        return !typed.getValue().isBlank() && value() == null;
    }
}
