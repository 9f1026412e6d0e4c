package uk.ourplan.api.plan;

import java.util.List;

/** The authoriser returns the plan; at least one reason, each tied to a section (AUTH-02). */
public record ReturnPlan(List<ReturnReason> reasons) {}
