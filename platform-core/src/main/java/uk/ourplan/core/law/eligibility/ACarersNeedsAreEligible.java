package uk.ourplan.core.law.eligibility;

import static uk.ourplan.core.law.Known.no;
import static uk.ourplan.core.law.Known.yes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.eligibility.ThreeSteps.Step;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.need.CarerOutcome;

/**
 * A carer's needs are eligible where they arise from providing necessary care, put the carer's health at risk or leave
 * one of eight outcomes out of reach, and have or are likely to have a significant impact on wellbeing (NEED-02).
 *
 * @see <a href="https://www.legislation.gov.uk/uksi/2015/313/regulation/3">SI 2015/313 reg 3</a>
 */
public final class ACarersNeedsAreEligible {

    private static final Provision REGULATION_3 =
            new Provision("Care Act 2014 s.13(7); SI 2015/313 reg 3 (secondary source)");

    public Determination<EligibilityAnswer> decide(CarerEligibilityFacts f) {
        Outcomes outcomes = Outcomes.of(CarerOutcome.class, f.outcomes());
        Boolean affected = affected(f, outcomes);
        int n = outcomes.unable();
        return new ThreeSteps(
                        "NEED-02",
                        REGULATION_3,
                        new Step(
                                f.arisesFromNecessaryCare(),
                                "The needs arise from providing necessary care to an adult.",
                                "the needs do not arise from providing necessary care to an adult."),
                        new Step(
                                affected,
                                yes(f.healthAtRisk())
                                        ? "The carer's health is deteriorating or at risk of it."
                                        : "The carer is unable to achieve " + n + " of the outcomes; one is enough.",
                                "the carer's health is not at risk and all eight outcomes can be achieved."),
                        new Step(
                                f.significantImpact(),
                                "There is, or is likely to be, a significant impact on the carer's wellbeing.",
                                "there is no significant impact on the carer's wellbeing, and none is likely."),
                        n,
                        asked(f, outcomes, yes(affected)))
                .determination();
    }

    private static @Nullable Boolean affected(CarerEligibilityFacts f, Outcomes outcomes) {
        if (yes(f.healthAtRisk()) || outcomes.unable() >= 1) {
            return true;
        }
        return (no(f.healthAtRisk()) && outcomes.areFewerThan(1)) ? false : null;
    }

    /** Each step could settle it alone, so the first open one is asked. */
    private static List<String> asked(CarerEligibilityFacts f, Outcomes outcomes, boolean affected) {
        if (f.arisesFromNecessaryCare() == null) {
            return List.of("arises_from_necessary_care");
        }
        if (affected) {
            return List.of("significant_impact");
        }
        return f.healthAtRisk() == null ? List.of("health_at_risk") : outcomes.unanswered();
    }
}
