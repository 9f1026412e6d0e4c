package uk.ourplan.admin.policy.value;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.kit.piece.Words;

/** One of a fixed list. */
final class ChoiceEditor implements ValueEditor {

    private final Select<String> choice = new Select<>();

    ChoiceEditor(String label, List<String> codes, @Nullable Object value, Runnable changed) {
        choice.setLabel(label);
        choice.setWidth("min(26rem, 100%)");
        choice.setItems(codes);
        choice.setItemLabelGenerator(Words::of);
        if (value instanceof String code && codes.contains(code)) {
            choice.setValue(code);
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
