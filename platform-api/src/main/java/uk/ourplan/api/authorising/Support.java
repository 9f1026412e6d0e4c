package uk.ourplan.api.authorising;

/** A manager supports a plan that others sign (BUDGET-19), and says why. */
public record Support(String says) {}
