package uk.ourplan.api.policy;

import java.util.List;

/** What the law and the catalogue say of a value, while it is typed. */
public record ValueChecked(List<BoundHit> hits, String inWords) {

    public ValueChecked {
        hits = List.copyOf(hits);
    }
}
