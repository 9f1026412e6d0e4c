package uk.ourplan.core.law.eligibility;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.need.Ability;
import uk.ourplan.language.need.CarerOutcome;

/**
 * A carer's three steps.
 *
 * @param healthAtRisk physical or mental health is deteriorating or at risk of it
 * @param outcomes what was answered so far; an outcome not in it is unanswered
 * @param significantImpact there is, or is likely to be, a significant impact on the carer's wellbeing
 */
public record CarerEligibilityFacts(
        @Nullable Boolean arisesFromNecessaryCare,
        @Nullable Boolean healthAtRisk,
        @Nullable Map<CarerOutcome, Ability> outcomes,
        @Nullable Boolean significantImpact) {}
