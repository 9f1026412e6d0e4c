package uk.ourplan.core.law.advocacy;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.need.Difficulty;

/**
 * What decides whether an independent advocate is arranged.
 *
 * @param difficulties the areas in which the person has substantial difficulty, may be empty
 * @param appropriatePerson somebody suitable and willing to support the person's involvement
 * @param appropriatePersonAccepted by the person, or in their best interests
 * @param likelyNhsStay 28 days in hospital or 8 weeks in a care home, and an advocate is in the person's best interests
 * @param materialDisagreement with the appropriate person, both agreeing that an advocate is in the best interests
 */
public record AdvocacyFacts(
        @Nullable Boolean lacksCapacity,
        @Nullable Set<Difficulty> difficulties,
        @Nullable Boolean appropriatePerson,
        @Nullable Boolean appropriatePersonIsPaidOrProfessional,
        @Nullable Boolean appropriatePersonAccepted,
        @Nullable Boolean likelyNhsStay,
        @Nullable Boolean materialDisagreement) {}
