package uk.ourplan.api.authorising;

import java.util.List;

/**
 * What each member of a panel holds that authorises instead of advising (AUTH-08).
 *
 * @param needed the lowest role whose level covers the cost of this plan
 * @param enough the roles of the council's ladder from that one upwards
 */
public record LevelsOfPanel(String needed, List<String> enough) {

    public LevelsOfPanel {
        enough = List.copyOf(enough);
    }
}
