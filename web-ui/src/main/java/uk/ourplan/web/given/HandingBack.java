package uk.ourplan.web.given;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import uk.ourplan.api.delegating.GivenToMeApi;
import uk.ourplan.api.delegating.HandBack;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;

/** One word to the co-ordinator and one button; it can be handed back when it is done, and when they would rather not go on. */
class HandingBack extends Div {

    private static final long serialVersionUID = 1L;

    private final Div said = new Div();

    HandingBack(UUID part, GivenToMeApi given, Ask ask, Runnable done) {
        addClassName("pages");
        TextArea word = new TextArea("A word to the council");
        word.setHelperText("What you are unsure of, or why you would rather not go on. You may leave it empty.");
        word.setMaxLength(2000);
        Button back = new Button("Hand it back");
        back.addThemeVariants(ButtonVariant.PRIMARY);
        back.setDisableOnClick(true);
        String intention = UUID.randomUUID().toString();
        back.addClickListener(click -> ask.write(
                given.handBack(part, new HandBack(word.getValue()), intention), handed -> done.run(), trouble -> {
                    back.setEnabled(true);
                    said.removeAll();
                    said.add(Awaited.note(trouble, back::click));
                }));
        add(word, said, back);
    }
}
