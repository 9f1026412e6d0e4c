package uk.ourplan.core.plan.model;

/** A plan under way or under review with its case and the number under which the person is on record. */
public record LivePlan(Plan plan, CaseOnRecord about, String recordNumber) {}
