package uk.ourplan.core.law.person;

import static uk.ourplan.core.law.person.Objection.blank;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.ourplan.language.person.CauseOfNotEngaging;
import uk.ourplan.language.person.Certainty;
import uk.ourplan.language.person.Circumstances.NotEngaging;
import uk.ourplan.language.person.EngagementStep;

/**
 * Which steps were taken where the person does not take part. A step that was tried on a day counts where the reason why it
 * could not be done is there; the question whether they still want their needs met counts after two tries (INVOLVE-13,
 * INVOLVE-15).
 */
public final class StepsOfTakingPart {

    private static final Set<CauseOfNotEngaging> CALLS_FOR_SUPPORT =
            EnumSet.of(CauseOfNotEngaging.SUBSTANTIAL_DIFFICULTY, CauseOfNotEngaging.LACK_OF_CAPACITY);
    private static final String TOLD_REQUIRED = "told that a plan is required by law";
    private static final String ASKED_REPRESENTATIVE = "asked whether anybody else should represent them";
    private static final String TOLD_PROCEED = "told that a plan is made from what is known";

    private StepsOfTakingPart() {}

    /** Neither difficulty nor lack of capacity is the cause, or it is and somebody supports the person. */
    public static boolean isCauseSettled(NotEngaging apart) {
        CauseOfNotEngaging because = apart.because();
        if (tries(apart, EngagementStep.CAUSE_AND_SUPPORT) > 0) {
            return true;
        }
        return because == null
                ? !blank(apart.cause())
                : because == CauseOfNotEngaging.NEITHER || apart.supportInPlace() != null;
    }

    /** Whether the cause calls for an advocate or an appropriate person who is not there. */
    public static boolean needsSupport(NotEngaging apart) {
        CauseOfNotEngaging because = apart.because();
        return because != null && CALLS_FOR_SUPPORT.contains(because) && apart.supportInPlace() == null;
    }

    /** Whether the information was given or, for a reason, could not be. */
    public static boolean isInformed(NotEngaging apart) {
        return apart.information() != null || tries(apart, EngagementStep.INFORMATION) > 0;
    }

    /** Whether the question was answered, or asked twice without one. */
    public static boolean isAsked(NotEngaging apart) {
        Certainty answer = apart.wantsNeedsMet();
        return (answer != null && answer != Certainty.UNKNOWN)
                || apart.asked() != null
                || !blank(apart.stillWants())
                || tries(apart, EngagementStep.STILL_WANTS) > 1;
    }

    /** The steps before drafting that are neither done nor tried; drafting is locked while there are any. */
    public static List<String> openBeforeDrafting(NotEngaging apart) {
        List<String> open = new ArrayList<>();
        if (apart.toldPlanRequired() == null && tries(apart, EngagementStep.TOLD_PLAN_REQUIRED) == 0) {
            open.add(TOLD_REQUIRED);
        }
        if (apart.askedRepresentative() == null && tries(apart, EngagementStep.ASKED_REPRESENTATIVE) == 0) {
            open.add(ASKED_REPRESENTATIVE);
        }
        if (apart.toldWillProceed() == null && tries(apart, EngagementStep.TOLD_WILL_PROCEED) == 0) {
            open.add(TOLD_PROCEED);
        }
        return open;
    }

    /** The field of the step, to lead there. */
    public static String fieldOf(String openStep) {
        return switch (openStep) {
            case TOLD_REQUIRED -> "told_plan_required";
            case ASKED_REPRESENTATIVE -> "asked_representative";
            default -> "told_will_proceed";
        };
    }

    /** How often the step was tried, with a day and a reason. */
    public static long tries(NotEngaging apart, EngagementStep step) {
        return apart.tries().stream()
                .filter(one -> one.step() == step && one.dated() != null && !blank(one.reason()))
                .count();
    }
}
