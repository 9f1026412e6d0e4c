package uk.ourplan.core.plan.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.need.Ability;
import uk.ourplan.language.need.AdultOutcome;
import uk.ourplan.language.need.Assessment;
import uk.ourplan.language.need.Assessment.AnswerWithText;
import uk.ourplan.language.need.AssessmentKind;
import uk.ourplan.language.need.CarerOutcome;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.language.plan.PeopleInvolved;

/** What a new plan begins with: what the assessment found and who is on record, so that nothing is typed twice. */
public final class FirstSections {

    private FirstSections() {}

    /**
     * One need for each outcome that cannot be achieved, in the words of the assessment (CONTENT-02, CONTENT-03).
     *
     * @param eligible what was determined, {@code null} while that is open
     */
    public static Needs needs(Assessment assessment, @Nullable Boolean eligible) {
        List<Need> needs = new ArrayList<>();
        for (String outcome : inTheOrderOfTheRegulation(assessment)) {
            Assessment.OutcomeAnswer answer = assessment.outcomes().get(outcome);
            if (answer != null && answer.answer() == Ability.UNABLE) {
                needs.add(need("N" + (needs.size() + 1), answer.why(), List.of(outcome), eligible));
            }
        }
        AnswerWithText health = assessment.healthAtRisk();
        if (health != null && Boolean.TRUE.equals(health.answer())) {
            needs.add(need("N" + (needs.size() + 1), health.text(), List.of(), eligible));
        }
        return new Needs(needs, null, null);
    }

    private static List<String> inTheOrderOfTheRegulation(Assessment assessment) {
        return assessment.kind() == AssessmentKind.CARER
                ? Arrays.stream(CarerOutcome.values()).map(CarerOutcome::code).toList()
                : Arrays.stream(AdultOutcome.values()).map(AdultOutcome::code).toList();
    }

    private static Need need(String id, @Nullable String text, List<String> outcomes, @Nullable Boolean eligible) {
        return Need.found(id, text, outcomes, eligible, Boolean.FALSE.equals(eligible) ? "none" : null);
    }

    /** Everybody around the person. */
    public static PeopleInvolved people(List<PersonAround> people) {
        return PeopleInvolved.with(people);
    }
}
