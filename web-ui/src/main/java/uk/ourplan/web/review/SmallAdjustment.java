package uk.ourplan.web.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.review.RevisionsApi;
import uk.ourplan.api.review.StartRevision;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.DayField;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.PoundsField;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.review.Adjustment;
import uk.ourplan.language.review.AdjustmentKind;
import uk.ourplan.language.review.RevisionKind;
import uk.ourplan.web.plan.PlanNavigation;

/** Starts a small adjustment of a final plan, at the person's wish and at no higher cost (AGREE-12). */
class SmallAdjustment extends Details {

    private static final long serialVersionUID = 1L;

    private final Select<AdjustmentKind> what = new Select<>();
    private final DayField asked = new DayField("The person asked for it on");
    private final TextArea why = new TextArea("What the person wishes");
    private final PoundsField weekly = new PoundsField("Weekly cost afterwards");

    SmallAdjustment(UUID plan, RevisionsApi revisions, Ask ask) {
        super("A small adjustment at the person’s wish");
        what.setLabel("What is adjusted");
        what.setItems(AdjustmentKind.values());
        what.setItemLabelGenerator(kind -> Words.of(kind.code()));
        Div said = new Div();
        Button start = new Button("Start the adjustment");
        start.setDisableOnClick(true);
        start.addClickListener(click -> {
            said.removeAll();
            StartRevision wanted = wanted();
            if (wanted == null) {
                start.setEnabled(true);
                said.add(Pieces.tag("Answer what is open first.", Tone.WARN));
                return;
            }
            ask.write(
                    revisions.start(plan, wanted, Answers.key()),
                    started -> getUI().ifPresent(
                                    ui -> PlanNavigation.open(ui, started.head().id())),
                    trouble -> {
                        start.setEnabled(true);
                        said.add(Awaited.note(trouble, start::click));
                    });
        });
        add(Pieces.div("pages", what, asked, why, weekly, start, said));
    }

    private @Nullable StartRevision wanted() {
        return what.getValue() == null || asked.getValue() == null || weekly.getValue() == null
                ? null
                : new StartRevision(
                        RevisionKind.LIGHT,
                        null,
                        Answers.orNone(why.getValue()),
                        List.of(),
                        true,
                        false,
                        false,
                        weekly.getValue(),
                        null,
                        true,
                        null,
                        null,
                        new Adjustment(what.getValue(), asked.getValue()));
    }
}
