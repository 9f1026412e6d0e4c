package uk.ourplan.core.law.combining;

import static uk.ourplan.core.law.Known.no;
import static uk.ourplan.core.law.Known.yes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.ourplan.core.law.Because;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Reason;

/**
 * Plans may be combined where everybody whose plan it is agrees, with best interests in place of somebody who lacks
 * capacity, and the records allow it; where only the records do not, one process still makes both (COMBINE-04,
 * COMBINE-05, COMBINE-07).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(11)-(12)</a>
 */
public final class PlansMayBeCombined {

    private static final Provision COMBINING = new Provision("Care Act 2014 s.25(11) (unverified)");
    static final String POSSIBLE = "possible_on_system";
    private static final Map<String, String> SAYS = Map.of(
            "person_agrees",
            "The person has not agreed.",
            "best_interests",
            "The person lacks capacity and combining was not found to be in their best interests.",
            "other_party_agrees",
            "The other person whose plan it is has not agreed.",
            "child_agrees",
            "The child has not agreed.",
            "child_best_interests",
            "The child lacks capacity and combining was not found to be in their interests.",
            POSSIBLE,
            "The two records cannot be held as one.");

    public Determination<CombinationAnswer> decide(CombinationFacts f) {
        var asked = WhoHasToAgree.ask(f);
        if (!asked.isSettled()) {
            return asked.open();
        }
        List<String> blocked = new ArrayList<>();
        block(blocked, !no(f.hasCapacity()) && no(f.personAgrees()), "person_agrees");
        block(blocked, !yes(f.hasCapacity()) && no(f.bestInterests()), "best_interests");
        block(blocked, WhoHasToAgree.concernsAnother(f) && no(f.otherPartyAgrees()), "other_party_agrees");
        block(
                blocked,
                WhoHasToAgree.concernsAChild(f) && !no(f.childHasCapacity()) && no(f.childAgrees()),
                "child_agrees");
        block(
                blocked,
                WhoHasToAgree.concernsAChild(f) && !yes(f.childHasCapacity()) && no(f.childBestInterests()),
                "child_best_interests");
        block(blocked, no(f.possibleOnSystem()), POSSIBLE);
        boolean single = blocked.stream().allMatch(POSSIBLE::equals);
        return Determination.answered(
                new CombinationAnswer(blocked.isEmpty(), single, blocked), why(blocked), List.of());
    }

    private static void block(List<String> blocked, boolean blocks, String fact) {
        if (blocks) {
            blocked.add(fact);
        }
    }

    private static List<Reason> why(List<String> blocked) {
        return blocked.isEmpty()
                ? List.of(Because.permits("COMBINE-04", COMBINING, "Everybody agrees and the records allow it."))
                : blocked.stream()
                        .map(fact -> Because.forbids(
                                fact.startsWith("child") ? "COMBINE-05" : "COMBINE-04",
                                COMBINING,
                                Objects.requireNonNull(SAYS.get(fact))))
                        .toList();
    }
}
