package uk.ourplan.tenant.policy;

/** A published criterion that sends a plan to panel, with the planning purpose that it serves. */
public record PanelCriterion(String code, String says, String purpose) {}
