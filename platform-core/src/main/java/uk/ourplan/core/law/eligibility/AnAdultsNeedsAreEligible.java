package uk.ourplan.core.law.eligibility;

import static uk.ourplan.core.law.Known.yes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.eligibility.ThreeSteps.Step;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.need.AdultOutcome;

/**
 * An adult's needs are eligible where they arise from an impairment or illness, leave the adult unable to achieve two or
 * more of ten outcomes, and have or are likely to have a significant impact on wellbeing (NEED-01).
 *
 * @see <a href="https://www.legislation.gov.uk/uksi/2015/313/regulation/2">SI 2015/313 reg 2</a>
 */
public final class AnAdultsNeedsAreEligible {

    private static final int OUTCOMES_NEEDED = 2;
    private static final Provision REGULATION_2 = new Provision("Care Act 2014 s.13(7); SI 2015/313 reg 2(1)-(2)");

    public Determination<EligibilityAnswer> decide(AdultEligibilityFacts f) {
        Outcomes outcomes = Outcomes.of(AdultOutcome.class, f.outcomes());
        Boolean enough = enough(outcomes);
        int n = outcomes.unable();
        return new ThreeSteps(
                        "NEED-01",
                        REGULATION_2,
                        new Step(
                                f.arisesFromImpairmentOrIllness(),
                                "The needs arise from or relate to an impairment or illness.",
                                "the needs do not arise from or relate to an impairment or illness."),
                        new Step(
                                enough,
                                "The adult is unable to achieve " + n + " outcomes; two are enough.",
                                "the adult is unable to achieve " + n + " of the ten outcomes, and two are needed."),
                        new Step(
                                f.significantImpact(),
                                "There is, or is likely to be, a significant impact on wellbeing.",
                                "there is no significant impact on wellbeing, and none is likely."),
                        n,
                        asked(f, outcomes, yes(enough)))
                .determination();
    }

    private static @Nullable Boolean enough(Outcomes outcomes) {
        if (outcomes.unable() >= OUTCOMES_NEEDED) {
            return true;
        }
        return outcomes.areFewerThan(OUTCOMES_NEEDED) ? false : null;
    }

    /** Each step could settle it alone, so the first open one is asked. */
    private static List<String> asked(AdultEligibilityFacts f, Outcomes outcomes, boolean enough) {
        if (f.arisesFromImpairmentOrIllness() == null) {
            return List.of("arises_from_impairment_or_illness");
        }
        return enough ? List.of("significant_impact") : outcomes.unanswered();
    }
}
