package uk.ourplan.tenant.policy;

import uk.ourplan.language.plan.PlanKind;

/** What the council calls a kind of plan, and whether it is used here. */
public record PlanType(PlanKind kind, String label, boolean available) {}
