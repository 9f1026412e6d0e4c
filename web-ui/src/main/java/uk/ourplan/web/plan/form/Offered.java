package uk.ourplan.web.plan.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.Optional;
import uk.ourplan.kit.piece.Pieces;

/**
 * Words that stand elsewhere on record and may be what is wanted here, each put in by one press. They are offered only where
 * nothing stands yet; nothing is put in by itself.
 */
final class Offered {

    private Offered() {}

    /** The ways to take them, under the field that asks; empty where nothing is offered, or where the field is answered. */
    static Optional<Component> under(Component field, Part.Field asked, List<String> words) {
        if (words.isEmpty()
                || !((field instanceof TextField || field instanceof TextArea)
                        && field instanceof TextFieldBase<?, ?> text
                        && text.isEmpty())) {
            return Optional.empty();
        }
        Div offers = Pieces.div("offers");
        offers.getElement().setAttribute("role", "group");
        offers.getElement().setAttribute("aria-label", "On record for: " + asked.label());
        words.forEach(word -> {
            Button take = new Button("Take “" + word + "”", click -> put(field, word));
            take.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            take.getElement().setAttribute("data-offers", word);
            offers.add(take);
        });
        text.addValueChangeListener(change -> offers.setVisible(text.isEmpty()));
        return Optional.of(offers);
    }

    private static void put(Component field, String word) {
        if (field instanceof TextField line) {
            line.setValue(word);
            line.focus();
        } else if (field instanceof TextArea text) {
            text.setValue(word);
            text.focus();
        }
    }
}
