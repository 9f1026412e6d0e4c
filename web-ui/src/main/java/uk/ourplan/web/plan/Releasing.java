package uk.ourplan.web.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import uk.ourplan.api.authorising.AuthorisingApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;

/** Issues an unchanged plan after its review, or a light amendment, where the council's route allows it (AUTH-14). */
class Releasing extends Div {

    private static final long serialVersionUID = 1L;

    Releasing(UUID plan, AuthorisingApi api, Ask ask, Runnable done) {
        String intention = UUID.randomUUID().toString();
        Div said = new Div();
        Button release = new Button("Issue this version");
        release.addThemeVariants(ButtonVariant.PRIMARY);
        release.setDisableOnClick(true);
        release.addClickListener(click -> ask.write(api.release(plan, intention), released -> done.run(), trouble -> {
            release.setEnabled(true);
            said.removeAll();
            said.add(Awaited.note(trouble, release::click));
        }));
        add(release, said);
    }
}
