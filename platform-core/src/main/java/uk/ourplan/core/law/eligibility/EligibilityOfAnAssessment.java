package uk.ourplan.core.law.eligibility;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.need.Ability;
import uk.ourplan.language.need.AdultOutcome;
import uk.ourplan.language.need.Assessment;
import uk.ourplan.language.need.AssessmentKind;
import uk.ourplan.language.need.CarerOutcome;

/**
 * Holds an assessment against the national criteria: a carer against the carer's, an adult and a young person who will be one
 * against the adult's (NEED-01, NEED-02).
 */
public final class EligibilityOfAnAssessment {

    private EligibilityOfAnAssessment() {}

    public static Determination<EligibilityAnswer> of(Assessment assessment) {
        Boolean arises =
                assessment.arises() == null ? null : assessment.arises().answer();
        Boolean impact =
                assessment.impact() == null ? null : assessment.impact().significant();
        if (assessment.kind() == AssessmentKind.CARER) {
            Boolean health = assessment.healthAtRisk() == null
                    ? null
                    : assessment.healthAtRisk().answer();
            return new ACarersNeedsAreEligible()
                    .decide(new CarerEligibilityFacts(
                            arises, health, answers(assessment, CarerOutcome.class, CarerOutcome::of), impact));
        }
        return new AnAdultsNeedsAreEligible()
                .decide(new AdultEligibilityFacts(
                        arises, answers(assessment, AdultOutcome.class, AdultOutcome::of), impact));
    }

    private static <O extends Enum<O>> Map<O, Ability> answers(
            Assessment assessment, Class<O> outcomes, Function<String, O> named) {
        Map<O, Ability> answers = new EnumMap<>(outcomes);
        assessment.outcomes().forEach((outcome, given) -> {
            if (given.answer() != null) {
                answers.put(named.apply(outcome), given.answer());
            }
        });
        return answers;
    }
}
