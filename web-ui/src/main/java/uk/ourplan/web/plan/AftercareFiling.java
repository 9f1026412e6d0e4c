package uk.ourplan.web.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.plan.InvolvementApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;

/** Beside the needs of somebody entitled to after-care: the form to sign, filing it as the plan now makes it, the one on file (S117-01). */
final class AftercareFiling extends Div {

    private static final long serialVersionUID = 1L;

    /** {@code filed} is the day on which one was filed last; {@code done} is what happens once another is. */
    AftercareFiling(
            UUID plan, @Nullable LocalDate filed, boolean may, InvolvementApi involvement, Ask ask, Runnable done) {
        String address = "/documents/plans/" + plan + "/aftercare-form";
        add(new Div(Pieces.page(address, "The form of after-care under section 117, to sign and file")));
        if (filed != null) {
            add(new Div(Pieces.page(
                    address + "/filed", "The form that was filed last; on record since " + Words.day(filed))));
        }
        if (may) {
            Div said = new Div();
            said.getElement().setAttribute("aria-live", "polite");
            Button file = new Button(filed == null ? "File the form as it stands" : "File it again as it stands now");
            file.setDisableOnClick(true);
            String intention = UUID.randomUUID().toString();
            file.addClickListener(click ->
                    ask.write(involvement.fileAftercareForm(plan, intention), now -> done.run(), trouble -> {
                        file.setEnabled(true);
                        said.removeAll();
                        said.add(Awaited.note(trouble, said::removeAll));
                    }));
            add(Pieces.div("actions", file), said);
        }
    }
}
