package uk.ourplan.core.law.safeguarding;

import static uk.ourplan.core.law.Known.no;
import static uk.ourplan.core.law.Known.yes;
import static uk.ourplan.core.law.safeguarding.DeprivationOfLibertyAnswer.Action.NONE;
import static uk.ourplan.core.law.safeguarding.DeprivationOfLibertyAnswer.Action.SEEK_AUTHORISATION;
import static uk.ourplan.core.law.safeguarding.DeprivationOfLibertyAnswer.Action.SEEK_REVIEW_BEFORE_CHANGE;

import java.util.List;
import uk.ourplan.core.law.Because;
import uk.ourplan.core.law.OpenFacts;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Reason;

/**
 * A person who lacks capacity is deprived of liberty only with an authorisation, and no change makes it more
 * restrictive before a review was asked for (SAFEGUARD-08, SAFEGUARD-10, SAFEGUARD-11).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2005/9/section/4A">Mental Capacity Act 2005 s.4A and Sch A1</a>
 */
public final class DeprivationOfLibertyIsAuthorised {

    private static final Provision MCA = new Provision("Mental Capacity Act 2005 s.4A and Sch A1 (unverified)");

    public Determination<DeprivationOfLibertyAnswer> decide(DeprivationOfLibertyFacts f) {
        boolean restricted = yes(f.restrictionAmountsToDeprivation()) || yes(f.restrictionLikelyNeeded());
        boolean unrestricted = no(f.restrictionAmountsToDeprivation()) && no(f.restrictionLikelyNeeded());
        boolean inPlace = yes(f.authorisationInPlace());
        boolean notInPlace = no(f.authorisationInPlace());
        if (no(f.lacksCapacityForCare())) {
            return answer(NONE, Because.permits("SAFEGUARD-08", MCA, "The person can decide on their care."));
        }
        if (no(f.changeMoreRestrictive()) && (inPlace || unrestricted)) {
            return answer(
                    NONE, Because.permits("SAFEGUARD-11", MCA, "Nothing becomes more restrictive than it may be."));
        }
        if (notInPlace && unrestricted) {
            return answer(NONE, Because.permits("SAFEGUARD-08", MCA, "No restriction deprives the person of liberty."));
        }
        if (yes(f.lacksCapacityForCare()) && notInPlace && restricted) {
            String says = "The person lacks capacity, is or will be deprived of liberty, and nothing authorises it.";
            return answer(SEEK_AUTHORISATION, Because.requires("SAFEGUARD-08", MCA, says));
        }
        if (yes(f.lacksCapacityForCare()) && inPlace && yes(f.changeMoreRestrictive())) {
            String says = "The change is more restrictive than what is authorised; its review is asked for first.";
            return answer(SEEK_REVIEW_BEFORE_CHANGE, Because.requires("SAFEGUARD-11", MCA, says));
        }
        boolean lastRestriction = no(f.changeMoreRestrictive())
                && (no(f.restrictionAmountsToDeprivation()) || no(f.restrictionLikelyNeeded()));
        boolean restrictionsCount = notInPlace || lastRestriction;
        return new OpenFacts()
                .firstOf(new OpenFacts()
                        .fact("lacks_capacity_for_care", f.lacksCapacityForCare())
                        .when(
                                restrictionsCount,
                                "restriction_amounts_to_deprivation",
                                f.restrictionAmountsToDeprivation())
                        .when(restrictionsCount, "restriction_likely_needed", f.restrictionLikelyNeeded())
                        .fact("authorisation_in_place", f.authorisationInPlace())
                        .when(inPlace, "change_more_restrictive", f.changeMoreRestrictive()))
                .open();
    }

    private static Determination<DeprivationOfLibertyAnswer> answer(
            DeprivationOfLibertyAnswer.Action action, Reason reason) {
        return Determination.answered(new DeprivationOfLibertyAnswer(action), List.of(reason), List.of());
    }
}
