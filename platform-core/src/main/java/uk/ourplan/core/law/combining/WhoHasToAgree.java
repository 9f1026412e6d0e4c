package uk.ourplan.core.law.combining;

import static uk.ourplan.core.law.Known.no;
import static uk.ourplan.core.law.Known.yes;
import static uk.ourplan.core.law.combining.CombinationFacts.OtherPlan.CARER_PLAN;
import static uk.ourplan.core.law.combining.CombinationFacts.OtherPlan.CHILD_PLAN;
import static uk.ourplan.core.law.combining.CombinationFacts.OtherPlan.FAMILY_PLAN;

import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.OpenFacts;

/** Who has to agree before plans are combined, and which of it is asked: everything at once, since all of it would be told. */
final class WhoHasToAgree {

    private WhoHasToAgree() {}

    static OpenFacts ask(CombinationFacts f) {
        boolean child = f.with() == CHILD_PLAN;
        boolean anybodyElseAgrees = yes(f.otherPartyAgrees()) && childAgreed(f);
        return new OpenFacts()
                .when(!anybodyElseAgrees, "with", f.with())
                .when(!agreed(f.personAgrees(), f.bestInterests()), "has_capacity", f.hasCapacity())
                .when(yes(f.hasCapacity()), "person_agrees", f.personAgrees())
                .when(no(f.hasCapacity()), "best_interests", f.bestInterests())
                .when(concernsAnother(f), "other_party_agrees", f.otherPartyAgrees())
                .when(
                        child && !agreed(f.childAgrees(), f.childBestInterests()),
                        "child_has_capacity",
                        f.childHasCapacity())
                .when(child && yes(f.childHasCapacity()), "child_agrees", f.childAgrees())
                .when(child && no(f.childHasCapacity()), "child_best_interests", f.childBestInterests())
                .fact(PlansMayBeCombined.POSSIBLE, f.possibleOnSystem());
    }

    /** Agreed whether or not there is capacity. */
    private static boolean agreed(@Nullable Boolean withCapacity, @Nullable Boolean withoutCapacity) {
        return yes(withCapacity) && yes(withoutCapacity);
    }

    private static boolean childAgreed(CombinationFacts f) {
        return agreed(f.childAgrees(), f.childBestInterests())
                || (yes(f.childHasCapacity()) && yes(f.childAgrees()))
                || (no(f.childHasCapacity()) && yes(f.childBestInterests()));
    }

    static boolean concernsAnother(CombinationFacts f) {
        return f.with() == CARER_PLAN || f.with() == FAMILY_PLAN;
    }

    static boolean concernsAChild(CombinationFacts f) {
        return f.with() == CHILD_PLAN;
    }
}
