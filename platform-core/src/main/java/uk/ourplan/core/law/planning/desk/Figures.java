package uk.ourplan.core.law.planning.desk;

import java.util.Set;
import uk.ourplan.language.money.Funder;

/**
 * The proposed final budget as the plan's lines give it, in pence a year of 52 weeks and once.
 *
 * @param totalAnnual every line that is not of a free class
 * @param costAnnual the cost to the council
 * @param othersAnnual what others than the council pay, together
 * @param others who they are
 */
public record Figures(
        long totalAnnual,
        long costAnnual,
        long othersAnnual,
        long totalOneOff,
        long costOneOff,
        long othersOneOff,
        Set<Funder> others) {

    public Figures {
        others = Set.copyOf(others);
    }
}
