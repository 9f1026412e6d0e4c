package uk.ourplan.web.identity;

import com.vaadin.flow.component.html.Span;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanState;

/** Where a plan stands, in words for a screen. */
public final class PlanStates {

    private PlanStates() {}

    public static String words(PlanState state) {
        return switch (state) {
            case DRAFT -> "Being written";
            case PRESENTED -> "Presented";
            case SUBMITTED -> "Waiting for authorisation";
            case RETURNED -> "Returned";
            case SIGNED_OFF -> "Signed off";
            case ENDED -> "Ended";
        };
    }

    public static Span tag(PlanState state) {
        return Pieces.tag(
                words(state),
                switch (state) {
                    case DRAFT, PRESENTED, SUBMITTED -> Tone.GOING;
                    case RETURNED -> Tone.WARN;
                    case SIGNED_OFF -> Tone.GOOD;
                    case ENDED -> Tone.CALM;
                });
    }

    public static String words(PlanKind kind) {
        return switch (kind) {
            case CARE_AND_SUPPORT_PLAN -> "Care and support plan";
            case SUPPORT_PLAN -> "Support plan";
            case PATHWAY_PLAN -> "Pathway plan";
            case YOUNG_PERSONS_PLAN -> "Young person’s plan";
            case COMBINED_PATHWAY_AND_CARE_AND_SUPPORT_PLAN -> "Combined pathway and care and support plan";
        };
    }
}
