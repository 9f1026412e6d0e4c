package uk.ourplan.admin.policy.value;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
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

    /** Puts the cursor where the value is given; where that is several places, in the first. */
    default void focus() {
        if (component() instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    /** Whether a field that may be left out is left out. */
    default boolean isLeftOut() {
        return value() == null;
    }
}
