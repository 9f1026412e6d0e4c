package uk.ourplan.core.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.ourplan.api.determination.Determined;
import uk.ourplan.core.law.eligibility.ACarersNeedsAreEligible;
import uk.ourplan.core.law.eligibility.AdultEligibilityFacts;
import uk.ourplan.core.law.eligibility.AnAdultsNeedsAreEligible;
import uk.ourplan.core.law.eligibility.CarerEligibilityFacts;
import uk.ourplan.core.law.eligibility.EligibilityAnswer;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.need.Ability;
import uk.ourplan.language.need.AdultOutcome;
import uk.ourplan.language.need.Assessment;
import uk.ourplan.language.need.AssessmentKind;
import uk.ourplan.language.need.CarerOutcome;
import uk.ourplan.tenant.bundled.BundledNationalPack;

/**
 * Holds an assessment against the national criteria as they stood on the day on which it was completed. A carer is held
 * against the carer's criteria; an adult, and a young person who will be one, against the adult's.
 */
@Component
public final class DecidingEligibility {

    private static final String NAME = "eligibility";

    private final String nationalPack = BundledNationalPack.read().version();
    private final Clock clock;

    DecidingEligibility(Clock clock) {
        this.clock = clock;
    }

    /** The answer with its reasons, as the determination of that name gives it. */
    public Determined determined(Assessment assessment) {
        LocalDate completed = assessment.completed();
        LocalDate on = completed == null ? LocalDate.ofInstant(clock.instant(), Days.LONDON) : completed;
        Determination<EligibilityAnswer> answered = decide(assessment);
        return new Determined(
                NAME,
                on,
                answered.answer() == null ? null : fields(answered.answer()),
                answered.missing(),
                answered.reasons(),
                answered.settings(),
                nationalPack,
                null);
    }

    /** Whether the needs are eligible; {@code null} while a fact of the criteria is missing. */
    public @Nullable Boolean isEligible(Assessment assessment) {
        EligibilityAnswer answer = decide(assessment).answer();
        return answer == null ? null : answer.eligible();
    }

    private static Determination<EligibilityAnswer> decide(Assessment assessment) {
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

    private static Map<String, @Nullable Object> fields(EligibilityAnswer answer) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("eligible", answer.eligible());
        fields.put("outcomes_counted", answer.outcomesCounted());
        fields.put("failing_step", answer.failingStep());
        return fields;
    }
}
