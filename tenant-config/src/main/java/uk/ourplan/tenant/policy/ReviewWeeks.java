package uk.ourplan.tenant.policy;

/** The target and the latest number of weeks to the first review. */
public record ReviewWeeks(int target, int latest) {}
