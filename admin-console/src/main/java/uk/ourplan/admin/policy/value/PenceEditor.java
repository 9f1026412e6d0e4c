package uk.ourplan.admin.policy.value;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import uk.ourplan.kit.piece.PoundsField;

/** An amount, typed in pounds, kept in whole pence. */
final class PenceEditor implements ValueEditor {

    private final PoundsField pounds;

    PenceEditor(String label, @Nullable Object value, Runnable changed) {
        pounds = new PoundsField(label);
        pounds.setValue(value instanceof Number pence ? pence.longValue() : null);
        pounds.addValueChangeListener(change -> changed.run());
    }

    @Override
    public Component component() {
        return pounds;
    }

    @Override
    public @Nullable Object value() {
        return pounds.getValue();
    }

    @Override
    public boolean isUnfinished() {
        return pounds.isUnfinished();
    }
}
