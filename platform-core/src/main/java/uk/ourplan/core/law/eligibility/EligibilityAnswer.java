package uk.ourplan.core.law.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * Whether the needs meet the national criteria.
 *
 * @param outcomesCounted the outcomes given as unable
 * @param failingStep the first step known to fail, {@code null} where none does
 */
public record EligibilityAnswer(
        boolean eligible, int outcomesCounted, @Nullable Integer failingStep) {}
