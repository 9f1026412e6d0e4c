package uk.ourplan.web.authorising;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;
import uk.ourplan.api.authorising.AuthorisingApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;

/** Saying that one is concerned oneself, after which others decide for this person. */
class Interest extends Section {

    private static final long serialVersionUID = 1L;

    Interest(UUID plan, AuthorisingApi api, Ask ask, Runnable done) {
        addClassName("sheet");
        String intention = UUID.randomUUID().toString();
        Div said = new Div();
        Checkbox sure = new Checkbox("This person is of my family or household, or I have another interest");
        Button declare = new Button("Declare the interest");
        declare.addThemeVariants(ButtonVariant.TERTIARY);
        declare.setDisableOnClick(true);
        declare.addClickListener(click -> {
            if (!sure.getValue()) {
                declare.setEnabled(true);
                sure.setInvalid(true);
                sure.setErrorMessage("Tick this first. An interest that was declared is not taken back.");
                sure.focus();
                return;
            }
            ask.write(api.declareInterest(plan, intention), declared -> done.run(), trouble -> {
                declare.setEnabled(true);
                said.removeAll();
                said.add(Awaited.note(trouble, declare::click));
            });
        });
        add(
                new H2("Are you concerned yourself?"),
                new Paragraph("Then somebody else decides on every plan of this person."),
                said,
                sure,
                declare);
    }
}
