package uk.ourplan.api.plan;

import java.util.UUID;

/** Starts a plan from an assessment. */
public record StartPlan(UUID assessmentId) {}
