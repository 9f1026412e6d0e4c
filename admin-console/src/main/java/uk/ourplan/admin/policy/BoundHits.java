package uk.ourplan.admin.policy;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import uk.ourplan.api.policy.BoundHit;

/** The bounds that a value met, each with what it means and where it comes from. */
final class BoundHits extends UnorderedList {

    private static final long serialVersionUID = 1L;

    BoundHits(List<BoundHit> hits) {
        addClassName("bound-hits");
        hits.forEach(hit -> add(BoundWords.line(hit.kind(), BoundWords.place(hit.at()) + hit.says(), hit.provision())));
    }
}
