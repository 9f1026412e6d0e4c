package uk.ourplan.tenant.policy;

/** The most months to the first review of a direct payment, and from each review to the next. */
public record PaymentReviewMonths(int first, int later) {}
