package uk.ourplan.admin.policy.value;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.policy.TypeShape;

/** One of several kinds of value: first which kind, then the value. */
final class EitherEditor implements ValueEditor {

    private final Div group = new Div();
    private final Div place = new Div();
    private final RadioButtonGroup<TypeShape> kind = new RadioButtonGroup<>();
    private ValueEditor editor;

    EitherEditor(String label, List<TypeShape> alternatives, @Nullable Object value, Runnable changed) {
        TypeShape now = alternatives.stream()
                .filter(type -> Editors.fits(type, value))
                .findFirst()
                .orElse(alternatives.getFirst());
        kind.setLabel(label);
        kind.setItems(alternatives);
        kind.setItemLabelGenerator(EitherEditor::name);
        kind.setValue(now);
        editor = Editors.of(now, label, value, changed);
        show();
        kind.addValueChangeListener(change -> {
            editor = Editors.of(change.getValue(), label, null, changed);
            show();
            changed.run();
        });
        group.addClassName("either-editor");
        group.add(kind, place);
    }

    private void show() {
        place.removeAll();
        if (!(editor instanceof FixedEditor)) {
            place.add(editor.component());
        }
    }

    private static String name(TypeShape type) {
        return switch (type.kind()) {
            case "none" -> "There is none";
            case "empty" -> "No limit";
            case "pence" -> "An amount";
            case "whole_number" -> type.unit() == null ? "A number" : "A number of " + type.unit();
            case "list" -> "A list";
            case "record", "contact" -> "These details";
            case "one_of" -> "A choice";
            case "text" -> "Words";
            case "truth" -> "Yes or no";
            case "day" -> "A day";
            case "link" -> "A web address";
            default -> "A value";
        };
    }

    @Override
    public Component component() {
        return group;
    }

    @Override
    public @Nullable Object value() {
        return editor.value();
    }

    @Override
    public void focus() {
        kind.getElement().callJsFunction("focus");
    }

    @Override
    public boolean isUnfinished() {
        return editor.isUnfinished();
    }

    @Override
    public boolean isLeftOut() {
        return editor.isLeftOut();
    }
}
