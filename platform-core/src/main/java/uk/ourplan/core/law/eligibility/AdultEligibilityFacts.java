package uk.ourplan.core.law.eligibility;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.need.Ability;
import uk.ourplan.language.need.AdultOutcome;

/**
 * An adult's three steps.
 *
 * @param outcomes what was answered so far, as if no carer helped; an outcome not in it is unanswered
 * @param significantImpact there is, or is likely to be, a significant impact on wellbeing
 */
public record AdultEligibilityFacts(
        @Nullable Boolean arisesFromImpairmentOrIllness,
        @Nullable Map<AdultOutcome, Ability> outcomes,
        @Nullable Boolean significantImpact) {}
