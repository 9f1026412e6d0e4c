package uk.ourplan.web.authorising;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.authorising.AuthorisingApi;
import uk.ourplan.api.plan.ReturnPlan;
import uk.ourplan.api.plan.ReturnReason;
import uk.ourplan.api.plan.SignOff;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.ask.KeepsItself;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.plan.SectionName;

/** Signing, or returning with reasons that are each tied to a section. */
class Deciding extends Section implements KeepsItself {

    private static final long serialVersionUID = 1L;

    private record Reason(Select<SectionName> section, TextArea says, Checkbox formOnly) {}

    private final UUID plan;
    private final transient AuthorisingApi api;
    private final transient Ask ask;
    private final transient Runnable done;
    private final transient UnsentReasons unsent;
    private final Div said = new Div();
    private final Div reasonBoxes = Pieces.div("pages");
    private final transient List<Reason> reasons = new ArrayList<>();
    private final String signing = UUID.randomUUID().toString();
    private String returning = UUID.randomUUID().toString();

    Deciding(UUID plan, AuthorisingApi api, Ask ask, UnsentReasons unsent, Runnable done, @Nullable String onBehalfOf) {
        this.plan = plan;
        this.unsent = unsent;
        this.api = api;
        this.ask = ask;
        this.done = done;
        addClassNames("sheet", "deciding");
        add(new H2("Decide"), said, Pieces.div("columns", signOff(onBehalfOf), returning()));
    }

    private Div signOff(@Nullable String onBehalfOf) {
        Checkbox read = new Checkbox("I have read this whole page");
        Button sign = new Button(onBehalfOf == null ? "Sign off" : "Sign off on behalf of " + onBehalfOf);
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.setDisableOnClick(true);
        sign.addClickListener(click -> {
            if (!read.getValue()) {
                sign.setEnabled(true);
                read.setInvalid(true);
                read.setErrorMessage("Tick this once you have read the page. Signing makes the plan final.");
                read.focus();
                return;
            }
            wait("Signing");
            ask.write(api.signOff(plan, new SignOff(true), signing), signed -> decided(), trouble -> {
                sign.setEnabled(true);
                said.removeAll();
                said.add(Awaited.note(trouble, sign::click));
            });
        });
        return Pieces.div(
                "pages",
                new H3("Sign"),
                new Paragraph("The plan becomes final, the person gets their copy and the first review is scheduled."),
                read,
                sign);
    }

    private Div returning() {
        Button more =
                new Button("Add another reason", click -> reason().section().focus());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        Button back = new Button("Return to the author");
        back.setDisableOnClick(true);
        back.addClickListener(click -> {
            if (!whole()) {
                back.setEnabled(true);
                return;
            }
            wait("Returning");
            ask.write(api.returns(plan, new ReturnPlan(given()), returning), returned -> decided(), trouble -> {
                back.setEnabled(true);
                said.removeAll();
                said.add(Awaited.note(trouble, back::click));
            });
        });
        List<ReturnReason> before = unsent.take();
        before.forEach(one -> {
            Reason reason = reason();
            reason.section().setValue(one.section());
            reason.says().setValue(one.says());
        });
        if (before.isEmpty()) {
            reason();
        }
        return Pieces.div("pages", new H3("Return with reasons"), reasonBoxes, more, back);
    }

    private Reason reason() {
        Select<SectionName> section = new Select<>();
        section.setLabel("Section");
        section.setItems(SectionName.values());
        section.setItemLabelGenerator(name -> Words.of(name.code()));
        TextArea says = new TextArea("What has to change, and why");
        says.setMinRows(2);
        section.addValueChangeListener(change -> changed());
        says.addValueChangeListener(change -> changed());
        Checkbox formOnly = new Checkbox("This is only about the form that the plan is in");
        formOnly.addValueChangeListener(change -> changed());
        Reason reason = new Reason(section, says, formOnly);
        reasons.add(reason);
        reasonBoxes.add(Pieces.div("reason", section, says, formOnly));
        return reason;
    }

    private List<ReturnReason> given() {
        return reasons.stream()
                .map(reason -> new ReturnReason(
                        reason.section().getValue(),
                        reason.says().getValue().strip(),
                        reason.formOnly().getValue() ? Boolean.TRUE : null))
                .toList();
    }

    private void decided() {
        reasons.clear();
        done.run();
    }

    /** Reasons that were not given yet are kept for the next time that this page is opened. */
    @Override
    protected void onDetach(DetachEvent left) {
        super.onDetach(left);
        unsent.keep(given());
    }

    /** Other reasons are another intention. */
    private void changed() {
        returning = UUID.randomUUID().toString();
    }

    private boolean whole() {
        boolean whole = true;
        for (Reason reason : reasons.reversed()) {
            if (reason.says().getValue().isBlank()) {
                reason.says().setErrorMessage("Say what has to change.");
                reason.says().setInvalid(true);
                reason.says().focus();
                whole = false;
            } else {
                reason.says().setInvalid(false);
            }
            if (reason.section().isEmpty()) {
                reason.section().setErrorMessage("Choose the section that it is about.");
                reason.section().setInvalid(true);
                reason.section().focus();
                whole = false;
            } else {
                reason.section().setInvalid(false);
            }
        }
        return whole;
    }

    private void wait(String what) {
        said.removeAll();
        said.add(Awaited.progress(what));
    }
}
