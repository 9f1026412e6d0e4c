package uk.ourplan.admin.policy.value;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import uk.ourplan.kit.piece.DayField;

/** A day, kept as the text of an ISO date. */
final class DayEditor implements ValueEditor {

    private final DayField day;

    DayEditor(String label, @Nullable Object value, Runnable changed) {
        day = new DayField(label);
        day.setValue(read(value));
        day.addValueChangeListener(change -> changed.run());
    }

    @Override
    public Component component() {
        return day;
    }

    @Override
    public @Nullable Object value() {
        LocalDate value = day.getValue();
        return value == null ? null : value.toString();
    }

    @Override
    public boolean isUnfinished() {
        return day.isUnfinished();
    }

    private static @Nullable LocalDate read(@Nullable Object value) {
        try {
            return value == null ? null : LocalDate.parse(value.toString());
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
