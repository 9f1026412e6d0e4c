package uk.ourplan.tenant.policy;

/** The days within which a service is to be found for a referral of this level. */
public record TargetDays(String level, int days) {}
