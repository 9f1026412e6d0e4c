package uk.ourplan.tenant.policy;

import java.util.List;

/** What is done, and who is told, when a provider is outside the council's area. */
public record OutOfAreaProcedure(List<String> steps, List<String> tell) {}
