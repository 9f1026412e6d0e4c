package uk.ourplan.core.plan;

class PlanManager {}
