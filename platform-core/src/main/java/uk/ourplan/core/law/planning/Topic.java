package uk.ourplan.core.law.planning;

/** What a lack is about; the two lists (sign-off readiness, statutory contents) gather lacks by topic. */
public enum Topic {
    NEEDS,
    ELIGIBILITY,
    COUNCIL_MET,
    HOW_EACH_NEED_IS_MET,
    OTHERS_MEETING,
    ACCOMMODATION,
    MATTERS,
    OUTCOME_TIMEFRAMES,
    ADVICE_REDUCE,
    ADVICE_PREVENT,
    ADVICE_FOR_A_NEED,
    PLAN_RISK,
    INDICATIVE_BUDGET,
    PROPOSED_BUDGET,
    RECONCILED,
    MANAGEMENT_METHOD,
    PAYMENT_NEEDS,
    PAYMENT_AMOUNT,
    PAYMENT_EMPLOYER_COSTS,
    REVIEW,
    AGREEMENT,
    SIGN_OFF_TOLD,
    FINAL_BUDGET_TOLD,
    COUNCIL_SIGNATURE,
    PRESENTING,
    PANEL,
    PROTECTION,
    EXTRA
}
