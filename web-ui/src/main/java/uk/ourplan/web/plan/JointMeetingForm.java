package uk.ourplan.web.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import uk.ourplan.api.plan.InvolvementApi;
import uk.ourplan.api.plan.JointMeeting;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.piece.DayField;

/** A meeting about plans made together, written down once (COMBINE-07). */
class JointMeetingForm extends Div {

    private static final long serialVersionUID = 1L;

    private final DayField dated = new DayField("Met on");
    private final TextField how = new TextField("How, such as a visit");
    private final TextArea said = new TextArea("What was said or agreed");
    private final Checkbox shared = new Checkbox("Everybody agreed that it is written into each of the plans");
    private final Div answer = new Div();
    /** One intention, one key: pressing twice writes it once. */
    private String intention = UUID.randomUUID().toString();

    JointMeetingForm(UUID plan, InvolvementApi involvement, Ask ask) {
        addClassName("pages");
        answer.getElement().setAttribute("aria-live", "polite");
        Button keep = new Button("Write the meeting down once");
        keep.addClickListener(click -> keep(plan, involvement, ask));
        add(new H3("A meeting about these plans"), dated, how, said, shared, keep, answer);
    }

    private void keep(UUID plan, InvolvementApi involvement, Ask ask) {
        answer.removeAll();
        LocalDate day = dated.getValue();
        if (day == null || said.getValue().isBlank()) {
            answer.add(new Paragraph("Give the day of the meeting and what was said."));
            return;
        }
        ask.write(
                involvement.met(
                        plan, new JointMeeting(day, how.getValue(), said.getValue(), shared.getValue()), intention),
                joint -> {
                    intention = UUID.randomUUID().toString();
                    said.clear();
                    answer.removeAll();
                    answer.add(new Paragraph(
                            shared.getValue()
                                    ? "Written into the people involved of each plan."
                                    : "Written into the people involved of this plan only."));
                },
                trouble -> {
                    answer.removeAll();
                    answer.add(new Paragraph(trouble.detail()));
                });
    }
}
