package uk.ourplan.core.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.ourplan.api.determination.Determined;
import uk.ourplan.core.law.eligibility.EligibilityAnswer;
import uk.ourplan.core.law.eligibility.EligibilityOfAnAssessment;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.need.Assessment;
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
        Determination<EligibilityAnswer> answered = EligibilityOfAnAssessment.of(assessment);
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
        EligibilityAnswer answer = EligibilityOfAnAssessment.of(assessment).answer();
        return answer == null ? null : answer.eligible();
    }

    private static Map<String, @Nullable Object> fields(EligibilityAnswer answer) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("eligible", answer.eligible());
        fields.put("outcomes_counted", answer.outcomesCounted());
        fields.put("failing_step", answer.failingStep());
        return fields;
    }
}
