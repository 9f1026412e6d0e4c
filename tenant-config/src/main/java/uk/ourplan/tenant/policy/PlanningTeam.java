package uk.ourplan.tenant.policy;

/** A team or service whose members may plan. */
public record PlanningTeam(String code, String name) {}
