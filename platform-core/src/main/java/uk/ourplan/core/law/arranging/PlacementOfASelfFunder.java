package uk.ourplan.core.law.arranging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.ourplan.language.arranging.Arrangements;
import uk.ourplan.language.arranging.ArrangingNote.Placed;

/** A care home place that the council arranges for a self-funder names the home, the start and who holds the contract (ARRANGE-11). */
public final class PlacementOfASelfFunder {

    private PlacementOfASelfFunder() {}

    /** What is still missing of the placement, in words. */
    public static List<String> missing(Arrangements arrangements) {
        Optional<Placed> placed = arrangements.placed().stream().reduce((first, later) -> later);
        List<String> missing = new ArrayList<>();
        if (placed.map(Placed::careHome).filter(home -> !home.isBlank()).isEmpty()) {
            missing.add("the care home");
        }
        if (placed.map(Placed::starts).isEmpty()) {
            missing.add("the day on which the placement starts");
        }
        if (placed.map(Placed::contract).isEmpty()) {
            missing.add("who holds the contract");
        }
        return missing;
    }
}
