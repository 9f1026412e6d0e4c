package uk.ourplan.core.law.planning.authorisation;

import static uk.ourplan.core.law.Known.yes;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import uk.ourplan.language.money.Money;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.PanelCriterion;

/**
 * New criteria are tried on a plan before they are published: whether it would go to the panel under them, from what is on record of
 * it (AUTH-07). A criterion that names an amount is tried on the cost to the council; any other waits for somebody to hold the plan against
 * it, and until then nobody can say. What a criterion asks beside its amount is not tried, so that the share is never told too low.
 *
 * @see <a href="https://www.gov.uk/government/publications/care-act-statutory-guidance">Statutory guidance 10.85</a>
 */
public final class CriteriaTriedOnAPlan {

    private CriteriaTriedOnAPlan() {}

    /** What was found. */
    public enum Found {
        NOT_TO_THE_PANEL,
        TO_THE_PANEL,
        NOT_KNOWN
    }

    /**
     * The finding with its grounds.
     *
     * @param by codes of the criteria that send it there; empty where none does, and where its rate does
     * @param today whether it goes there today
     */
    public record Tried(Found found, List<String> by, boolean today) {}

    /** Tries the criteria of one policy that another one has not. */
    public static Tried decide(AuthorisationFacts f, CouncilPolicy before, CouncilPolicy under) {
        Set<String> matches = f.matches() == null ? Set.of() : f.matches();
        boolean today = yes(f.complexRate()) || !met(matches, before).isEmpty();
        List<String> by = new ArrayList<>(met(matches, under));
        boolean open = false;
        for (PanelCriterion criterion : PanelCriterion.added(before, under)) {
            OptionalLong above = criterion.abovePenceAYear();
            Money cost = f.recurringAnnualPence();
            if (above.isEmpty() || cost == null) {
                open = true;
            } else if (cost.pence() > above.getAsLong() && !by.contains(criterion.code())) {
                by.add(criterion.code());
            }
        }
        if (!by.isEmpty() || yes(f.complexRate())) {
            return new Tried(Found.TO_THE_PANEL, List.copyOf(by), today);
        }
        return new Tried(open ? Found.NOT_KNOWN : Found.NOT_TO_THE_PANEL, List.of(), today);
    }

    private static List<String> met(Set<String> matches, CouncilPolicy policy) {
        return PanelCriterion.published(policy).stream()
                .map(PanelCriterion::code)
                .filter(matches::contains)
                .toList();
    }
}
