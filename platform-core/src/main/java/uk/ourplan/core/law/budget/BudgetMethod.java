package uk.ourplan.core.law.budget;

/** The four ways of managing a personal budget (BUDGET-25), in the order in which they are told. */
public enum BudgetMethod {
    COUNCIL,
    DIRECT_PAYMENT,
    ISF,
    MIXED
}
