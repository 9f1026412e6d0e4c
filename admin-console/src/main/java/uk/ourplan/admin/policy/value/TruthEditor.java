package uk.ourplan.admin.policy.value;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.jspecify.annotations.Nullable;

/** Yes or no, neither of them until somebody says. */
final class TruthEditor implements ValueEditor {

    private final RadioButtonGroup<Boolean> choice = new RadioButtonGroup<>();

    TruthEditor(String label, @Nullable Object value, Runnable changed) {
        choice.setLabel(label);
        choice.setItems(true, false);
        choice.setItemLabelGenerator(yes -> yes ? "Yes" : "No");
        if (value instanceof Boolean yes) {
            choice.setValue(yes);
        }
        choice.addValueChangeListener(change -> changed.run());
    }

    @Override
    public Component component() {
        return choice;
    }

    @Override
    public @Nullable Object value() {
        return choice.getValue();
    }
}
