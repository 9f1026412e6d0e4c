package uk.ourplan.web.authorising;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import uk.ourplan.api.authorising.AuthorisingApi;
import uk.ourplan.api.authorising.Support;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;

/** A manager's support for a plan that the panel and another level decide on after it. */
class Supporting extends Section {

    private static final long serialVersionUID = 1L;

    private String intention = UUID.randomUUID().toString();

    Supporting(UUID plan, AuthorisingApi api, Ask ask, Runnable done) {
        addClassNames("sheet", "deciding");
        Div said = new Div();
        TextArea says = new TextArea("Why you support it");
        says.setMinRows(2);
        says.addValueChangeListener(change -> intention = UUID.randomUUID().toString());
        Button support = new Button("Support this plan");
        support.addThemeVariants(ButtonVariant.PRIMARY);
        support.setDisableOnClick(true);
        support.addClickListener(click -> {
            if (says.getValue().isBlank()) {
                support.setEnabled(true);
                says.setErrorMessage("Say why; the panel reads it.");
                says.setInvalid(true);
                says.focus();
                return;
            }
            said.removeAll();
            said.add(Awaited.progress("Putting it on record"));
            ask.write(
                    api.supports(plan, new Support(says.getValue().strip()), intention),
                    supported -> done.run(),
                    trouble -> {
                        support.setEnabled(true);
                        said.removeAll();
                        said.add(Awaited.note(trouble, support::click));
                    });
        });
        add(
                new H2("Support"),
                new Paragraph(
                        "A complex rate needs your support first, then the panel, then the signature of another."),
                said,
                says,
                support);
    }
}
