package uk.ourplan.admin.pack;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import uk.ourplan.api.policy.BoundHit;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;

/** What the bounds ask for before a draft can be published; nothing here forbids it. */
final class BeforePublishing extends UnorderedList {

    private static final long serialVersionUID = 1L;

    BeforePublishing(List<BoundHit> hits) {
        addClassName("bound-hits");
        hits.forEach(hit -> add(line(hit)));
    }

    private static ListItem line(BoundHit hit) {
        ListItem line = new ListItem(
                hit.kind().equals("contested")
                        ? Pieces.tag("Needs a legal basis or reason", Tone.WARN)
                        : Pieces.tag("To be judged by a person", Tone.PROMPT),
                Pieces.span("bound-says", " " + hit.says()));
        if (hit.provision() != null) {
            line.add(Pieces.span("source", " " + hit.provision().citation()));
        }
        return line;
    }
}
