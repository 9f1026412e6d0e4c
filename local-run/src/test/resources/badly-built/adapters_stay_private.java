package uk.ourplan.core.plan.postgres;

public class PostgresPlans {}
