package uk.ourplan.core.plan.http;

class PlanFilter {
    jakarta.servlet.Filter filter;
}

package jakarta.servlet;

public interface Filter {}
