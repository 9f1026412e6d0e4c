package uk.ourplan.core.plan.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.format.TalksThatWork;
import uk.ourplan.language.need.Ability;
import uk.ourplan.language.need.AdultOutcome;
import uk.ourplan.language.need.Assessment;
import uk.ourplan.language.need.Assessment.AnswerWithText;
import uk.ourplan.language.need.AssessmentKind;
import uk.ourplan.language.need.CarerOutcome;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.plan.HowWePlan;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.language.plan.Outcomes;
import uk.ourplan.language.plan.Outcomes.CarriedOver;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.PlanContent;

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

    /**
     * What was said at the assessment about each outcome of the criteria, eligible or not, to be gone through with the
     * person (OUTCOME-04); the assessment itself stays as it is.
     */
    public static List<CarriedOver> carriedOver(Assessment assessment) {
        return inTheOrderOfTheRegulation(assessment).stream()
                .map(outcome -> new CarriedOver(outcome, said(assessment, outcome), null))
                .filter(carried -> carried.text() != null)
                .toList();
    }

    private static @Nullable String said(Assessment assessment, String outcome) {
        Assessment.OutcomeAnswer answer = assessment.outcomes().get(outcome);
        return answer == null || answer.why() == null || answer.why().isBlank() ? null : answer.why();
    }

    /** The outcomes of a new plan: what was said before, and none of its own yet. */
    public static Outcomes outcomes(Assessment assessment) {
        return new Outcomes(List.of(), List.of(), List.of(), carriedOver(assessment));
    }

    /** With the way of talking that is chosen beforehand where taking part is hard (FORMAT-07). */
    public static PlanContent planned(PlanContent content, Assessment assessment) {
        return TalksThatWork.preselected(assessment)
                .map(channel -> content.with(HowWePlan.nothing().having(channel)))
                .orElse(content);
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
