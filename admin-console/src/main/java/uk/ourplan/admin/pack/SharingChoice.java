package uk.ourplan.admin.pack;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import uk.ourplan.api.pack.PolicySharingApi;
import uk.ourplan.api.pack.SharingDecided;
import uk.ourplan.api.pack.SharingView;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Worker;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.council.Permission;

/** Whether the council shares its policy, who decided so, and the way to decide otherwise. */
final class SharingChoice extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PolicySharingApi sharing;
    private final transient Worker worker;
    private final transient Ask ask;

    SharingChoice(SharingView decided, PolicySharingApi sharing, Worker worker) {
        this.sharing = sharing;
        this.worker = worker;
        this.ask = new Ask(this, worker);
        addClassName("file-in");
        show(decided);
    }

    private void show(SharingView decided) {
        removeAll();
        Div state = new Div(
                decided.shared()
                        ? Pieces.tag("Other councils can see your policy", Tone.GOING)
                        : Pieces.tag("Nobody outside sees your policy", Tone.CALM));
        state.getElement().setAttribute("role", "status");
        add(
                state,
                Pieces.quiet(
                        "Others would see published settings, their values and first days. They never see who decided, reasons,"
                                + " drafts or anything about people. You can take it back at any time; what was copied stays copied."));
        if (worker.may(Permission.COUNCIL_ADMIN)) {
            way(decided);
        }
        if (!decided.decisions().isEmpty()) {
            OrderedList list = new OrderedList();
            list.getElement().setAttribute("reversed", true);
            decided.decisions().forEach(decision -> list.add(line(decision)));
            add(new H3("What was decided, latest first"), list);
        }
    }

    private void way(SharingView decided) {
        TextArea why = new TextArea(decided.shared() ? "Why take it back" : "Why share");
        why.setRequiredIndicatorVisible(true);
        why.setWidthFull();
        Div says = new Div();
        String once = UUID.randomUUID().toString();
        Button decide = new Button(decided.shared() ? "Stop sharing" : "Share our policy");
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        decide.addClickListener(click -> {
            says.removeAll();
            why.setInvalid(why.isEmpty());
            why.setErrorMessage("Say why in a sentence.");
            if (why.isEmpty()) {
                why.focus();
                return;
            }
            ask.write(
                    sharing.decide(
                            new SharingDecided(!decided.shared(), why.getValue().strip()), once),
                    this::show,
                    trouble -> says.add(new Refusal(trouble, null)));
        });
        add(why, decide, says);
    }

    private static ListItem line(SharingView.Decision decision) {
        return new ListItem(
                Pieces.span("history-from", decision.shared() ? "Shared" : "Taken back"),
                Pieces.quiet(Words.dayAndTime(decision.decidedAt()) + ", by " + decision.decidedByName() + ". "
                        + decision.reason()));
    }
}
