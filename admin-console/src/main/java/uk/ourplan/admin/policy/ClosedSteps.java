package uk.ourplan.admin.policy;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import uk.ourplan.api.policy.DraftView;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;

/** The steps of a change that are still to come and not open to whoever looks, each with the reason. */
final class ClosedSteps extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<String> TO_COME = List.of("approve", "publish");

    ClosedSteps(DraftView draft) {
        boolean underWay = !draft.may().isEmpty();
        List<String> closed =
                TO_COME.stream().filter(draft.whyNot()::containsKey).toList();
        if (underWay && !closed.isEmpty()) {
            DescriptionList reasons = Pieces.summary();
            closed.forEach(step ->
                    Pieces.row(reasons, Words.of(step), Words.or(draft.whyNot().get(step), "")));
            add(new H2("Not open to you now"), reasons);
            addClassNames("sheet", "closed-steps");
        }
    }
}
