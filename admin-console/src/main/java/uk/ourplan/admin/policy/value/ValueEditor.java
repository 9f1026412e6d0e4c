package uk.ourplan.admin.policy.value;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;

/** Edits one plain JSON value: text, whole number, truth value, list, map or {@code null}. */
public interface ValueEditor {

    /** What is put on the screen. */
    Component component();

    /** The value as it stands; {@code null} where nothing is given. */
    @Nullable
    Object value();

    /** Whether something is typed that is no value yet. */
    default boolean isUnfinished() {
        return false;
    }

    /** Whether a field that may be left out is left out. */
    default boolean isLeftOut() {
        return value() == null;
    }
}
