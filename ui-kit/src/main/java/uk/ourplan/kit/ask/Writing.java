package uk.ourplan.kit.ask;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether somebody is writing in a place: a field holds something else than when it was drawn, or its fold was opened. */
public final class Writing {

    private static final String DRAWN = "ourplan.as-drawn";

    private record AsDrawn(@Nullable Object value) {}

    private Writing() {}

    /** From now on what differs from this was done by whoever looks at it. */
    static void begins(Component place) {
        if (place instanceof HasValue<?, ?> || place instanceof Details) {
            ComponentUtil.setData(place, DRAWN, new AsDrawn(stands(place)));
        }
        place.getChildren().forEach(Writing::begins);
    }

    /** Whether it goes on; a form that says so itself is believed. */
    static boolean goesOnIn(Component place) {
        if (place instanceof Answering form) {
            return form.isUnderWay();
        }
        return (place instanceof HasValue<?, ?> && isChanged(place))
                || (place instanceof Details fold && fold.isOpened() && isChanged(fold) && hasFields(fold))
                || place.getChildren().anyMatch(Writing::goesOnIn);
    }

    /** Whether this place keeps what is typed in it by itself, or is read and drawn by itself. */
    public static boolean answersForItself(Component place) {
        return place instanceof KeepsItself || place instanceof Awaited<?>;
    }

    /** What stood in this field when it was drawn. */
    public static String drawn(TextArea field) {
        return ComponentUtil.getData(field, DRAWN) instanceof AsDrawn before && before.value() instanceof String text
                ? text
                : "";
    }

    /** Whether a field, or the state of a fold, is another than when it was drawn. */
    public static boolean isChanged(Component place) {
        Object drawn = ComponentUtil.getData(place, DRAWN);
        return drawn instanceof AsDrawn before
                ? !Objects.equals(before.value(), stands(place))
                : place instanceof HasValue<?, ?> field && !field.isEmpty();
    }

    private static @Nullable Object stands(Component place) {
        return place instanceof HasValue<?, ?> field ? field.getValue() : ((Details) place).isOpened();
    }

    private static boolean hasFields(Component place) {
        return !(place instanceof Answering)
                && (place instanceof HasValue<?, ?> || place.getChildren().anyMatch(Writing::hasFields));
    }
}
