package uk.ourplan.core.law.monitoring;

/**
 * Something that stops a step of monitoring.
 *
 * @param rule the rule that asks for it
 * @param field where it is said, as a path of the note
 * @param says one sentence that asks for it
 */
public record Missing(String rule, String field, String says) {}
