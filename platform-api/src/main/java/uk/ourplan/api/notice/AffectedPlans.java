package uk.ourplan.api.notice;

/** How many plans a provider's failure touches; each has an urgent task now. */
public record AffectedPlans(String provider, long plans) {}
