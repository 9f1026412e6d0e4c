package uk.ourplan.admin.policy;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import uk.ourplan.api.policy.ClashView;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;

/** What somebody published meanwhile of the same settings, with both values beside each other. */
final class ClashTable extends Div {

    private static final long serialVersionUID = 1L;

    ClashTable(String says, List<ClashView> clashes) {
        addClassNames("notice", "notice-stop");
        add(new H2("Another change came first"), new Paragraph(says));
        clashes.forEach(clash -> {
            DescriptionList both = Pieces.summary();
            Pieces.row(both, "This draft says", clash.yours());
            Pieces.row(
                    both,
                    "Published meanwhile",
                    clash.theirs() + ", from " + Words.day(clash.from()) + " (version " + clash.version() + ", by "
                            + clash.byName() + ")");
            add(new H3(clash.title()), both);
        });
        add(
                Pieces.quiet(
                        "Nothing is lost: the draft keeps its values. Save it again to keep them, or leave a setting as it is."));
    }
}
