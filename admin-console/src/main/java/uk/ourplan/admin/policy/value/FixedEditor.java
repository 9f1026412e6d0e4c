package uk.ourplan.admin.policy.value;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** Nothing to type: the choice itself is the value. */
final class FixedEditor implements ValueEditor {

    private final Paragraph says;
    private final @Nullable Object value;

    FixedEditor(String says, @Nullable Object value) {
        this.says = new Paragraph(says);
        this.value = value;
    }

    @Override
    public Component component() {
        return says;
    }

    @Override
    public @Nullable Object value() {
        return value;
    }

    @Override
    public boolean isLeftOut() {
        return false;
    }
}
