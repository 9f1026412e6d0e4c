package uk.ourplan.core.plan.model;

import uk.ourplan.language.plan.PlanKind;

/** What a kind of plan is called where the council's policy gives it no name of its own. */
final class PlanKindInWords {

    private PlanKindInWords() {}

    static String of(PlanKind kind) {
        return switch (kind) {
            case CARE_AND_SUPPORT_PLAN -> "Care and support plan";
            case SUPPORT_PLAN -> "Support plan";
            case PATHWAY_PLAN -> "Pathway plan";
            case YOUNG_PERSONS_PLAN -> "Young person's plan";
            case COMBINED_PATHWAY_AND_CARE_AND_SUPPORT_PLAN -> "Pathway plan and care and support plan in one";
        };
    }
}
