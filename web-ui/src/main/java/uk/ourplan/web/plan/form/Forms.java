package uk.ourplan.web.plan.form;

import uk.ourplan.language.plan.SectionName;

/** The form of every section, in the order of the conversation. */
public final class Forms {

    private Forms() {}

    public static Form of(SectionName section) {
        return switch (section) {
            case ABOUT_ME -> ConversationForms.ABOUT_ME;
            case OUTCOMES -> ConversationForms.OUTCOMES;
            case NEEDS -> ConversationForms.NEEDS;
            case SUPPORT -> SupportForms.SUPPORT;
            case INFORMAL_SUPPORT -> SupportForms.INFORMAL_SUPPORT;
            case MONEY -> SupportForms.MONEY;
            case MANAGING_THE_MONEY -> PaymentForms.MANAGING_THE_MONEY;
            case RISKS -> ClosingForms.RISKS;
            case ADVICE -> ClosingForms.ADVICE;
            case OTHER_PLANS -> OtherPlansForm.OTHER_PLANS;
            case REVIEW -> ClosingForms.REVIEW;
            case PEOPLE_INVOLVED -> InvolvementForms.PEOPLE_INVOLVED;
            case HOW_WE_PLAN -> PlanningForm.HOW_WE_PLAN;
        };
    }
}
