package uk.ourplan.web.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import uk.ourplan.api.delegating.DelegationsApi;
import uk.ourplan.api.delegating.GivePlanning;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;

/** By which address they sign in, and the button that lets them in. */
class LettingIn extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField first = new TextField("First names");
    private final TextField last = new TextField("Last name");
    private final TextField email = new TextField("E-mail address");
    private final Div said = new Div();

    LettingIn(UUID plan, DelegationsApi delegations, Ask ask, Runnable done) {
        addClassName("pages");
        email.setHelperText("Their own, by which they sign in. They see these sections of this plan and nothing else.");
        Button give = new Button("Let them in");
        give.addThemeVariants(ButtonVariant.PRIMARY);
        give.setDisableOnClick(true);
        give.addClickListener(click -> ask.write(
                delegations.give(
                        plan,
                        new GivePlanning(email.getValue(), first.getValue(), last.getValue()),
                        UUID.randomUUID().toString()),
                given -> done.run(),
                trouble -> {
                    give.setEnabled(true);
                    said.removeAll();
                    said.add(Awaited.note(trouble, give::click));
                }));
        add(first, last, email, said, give);
    }
}
