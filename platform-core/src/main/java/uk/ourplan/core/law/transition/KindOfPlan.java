package uk.ourplan.core.law.transition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.Because;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.need.Assessment;
import uk.ourplan.language.need.AssessmentKind;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.Circumstances.Transition;
import uk.ourplan.language.plan.PlanKind;

/**
 * Which kind of plan follows from whose needs it serves: an adult's, a carer's own, or for a young person in care, leaving care
 * or with a disability the plan of that age; somebody who is both gets one combined plan (TRIGGER-07, TRANSITION-06).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.24(1), s.25(1)</a>
 */
public final class KindOfPlan {

    private static final Provision CARE_ACT = Provision.careAct("s.24(1), s.25(1)");
    private static final Provision CHILDREN_ACT = new Provision("Children Act 1989 (unverified)");

    private KindOfPlan() {}

    /** The kind for somebody with this assessment and these circumstances on a day. */
    public static PlanKind of(
            Assessment assessment, Circumstances circumstances, @Nullable LocalDate born, LocalDate on) {
        if (assessment.kind() == AssessmentKind.CARER) {
            return PlanKind.SUPPORT_PLAN;
        }
        return dueFor(
                circumstances, born == null ? null : new Birthdays(born), isDisabled(assessment, circumstances), on);
    }

    /** The kind for somebody's own needs, whatever assessment there is. */
    static PlanKind dueFor(Circumstances circumstances, @Nullable Birthdays birthdays, boolean disabled, LocalDate on) {
        boolean adult = birthdays == null || birthdays.isAtLeast(18, on);
        if (hasPathway(circumstances, birthdays == null ? null : birthdays.born(), on)) {
            return disabled || adult ? PlanKind.COMBINED_PATHWAY_AND_CARE_AND_SUPPORT_PLAN : PlanKind.PATHWAY_PLAN;
        }
        return adult ? PlanKind.CARE_AND_SUPPORT_PLAN : PlanKind.YOUNG_PERSONS_PLAN;
    }

    /** Why it is this kind. */
    public static Reason why(PlanKind kind) {
        return switch (kind) {
            case CARE_AND_SUPPORT_PLAN ->
                Because.requires(
                        "TRIGGER-07",
                        CARE_ACT,
                        "An adult with needs for care and support has a care and support plan.");
            case SUPPORT_PLAN ->
                Because.requires(
                        "TRIGGER-07",
                        CARE_ACT,
                        "A carer has a support plan of their own. Somebody who has needs and also cares has one plan for each.");
            case PATHWAY_PLAN ->
                Because.requires(
                        "TRIGGER-07", CHILDREN_ACT, "A young person in care or leaving care has a Pathway Plan.");
            case YOUNG_PERSONS_PLAN ->
                Because.requires(
                        "TRIGGER-07",
                        null,
                        "A disabled young person who is neither in care nor a care leaver has a Young Person's Plan.");
            case COMBINED_PATHWAY_AND_CARE_AND_SUPPORT_PLAN ->
                Because.requires(
                        "TRANSITION-06",
                        CHILDREN_ACT,
                        "Somebody with needs who is in care or leaving care has one plan that joins both.");
        };
    }

    /** In care before eighteen, or a care leaver for as long as the entitlement lasts. */
    static boolean hasPathway(Circumstances circumstances, @Nullable LocalDate born, LocalDate on) {
        Birthdays birthdays = born == null ? null : new Birthdays(born);
        boolean inCare =
                Boolean.TRUE.equals(circumstances.inCare()) && (birthdays == null || !birthdays.isAtLeast(18, on));
        boolean leaver = Boolean.TRUE.equals(circumstances.careLeaver())
                && (birthdays == null
                        || LeavingCare.on(on, birthdays, requested(circumstances))
                                .isPresent());
        return inCare || leaver;
    }

    private static @Nullable LocalDate requested(Circumstances circumstances) {
        Transition transition = circumstances.transition();
        return transition == null ? null : transition.supportRequested();
    }

    /** As the record says; otherwise needs that come from an impairment or illness count as a disability. */
    public static boolean isDisabled(Assessment assessment, Circumstances circumstances) {
        Transition transition = circumstances.transition();
        if (transition != null && transition.disabled() != null) {
            return transition.disabled();
        }
        return assessment.arises() != null
                && Boolean.TRUE.equals(assessment.arises().answer());
    }
}
