package uk.ourplan.tenant.policy;

/** A further kind of plan that staff ask about. */
public record OtherPlanType(String code, String text) {}
