package uk.ourplan.core.plan.model;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import uk.ourplan.language.plan.PlanState;

/** Which steps a plan can take from where it stands, and the sentence for whoever asks for another (AUTH-02, AUTH-11). */
public final class PlanSteps {

    private static final Set<PlanState> WITH_THE_AUTHOR =
            EnumSet.of(PlanState.DRAFT, PlanState.PRESENTED, PlanState.RETURNED);

    private PlanSteps() {}

    /** Whether its sections may be written, and the draft presented and submitted. */
    public static boolean isWithTheAuthor(PlanState state) {
        return WITH_THE_AUTHOR.contains(state);
    }

    /** Why its sections cannot be changed now; empty where they can. */
    public static Optional<String> whyNotWritten(PlanState state) {
        return switch (state) {
            case DRAFT, PRESENTED, RETURNED -> Optional.empty();
            case SUBMITTED ->
                Optional.of("This plan waits for sign-off. It can be changed again when the authoriser returns it.");
            case SIGNED_OFF -> Optional.of("This version is signed off and never changes. Start a revision instead.");
            case ENDED -> Optional.of("This plan is ended and never changes. Start a new plan from an assessment.");
        };
    }

    /** Why agreement cannot be recorded now; empty where it can, which is so also while the plan waits (AUTH-06). */
    public static Optional<String> whyNotAgreed(Progress progress) {
        if (progress.state() == PlanState.SIGNED_OFF || progress.state() == PlanState.ENDED) {
            return whyNotWritten(progress.state());
        }
        return progress.presentedOn() == null
                ? Optional.of("Present the draft first; nobody agrees to what they have not seen.")
                : Optional.empty();
    }

    /** Why it cannot be signed or returned now; empty where it can. */
    public static Optional<String> whyNotDecided(PlanState state) {
        return switch (state) {
            case SUBMITTED -> Optional.empty();
            case SIGNED_OFF -> Optional.of("This plan is signed off already.");
            case ENDED -> Optional.of("This plan is ended.");
            case DRAFT, PRESENTED, RETURNED ->
                Optional.of("This plan is not waiting for sign-off. Its author submits it first.");
        };
    }
}
