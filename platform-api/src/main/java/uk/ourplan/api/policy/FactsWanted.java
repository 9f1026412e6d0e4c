package uk.ourplan.api.policy;

/**
 * Asks for the facts of a live case.
 *
 * @param recordNumber of the person whose latest plan is meant
 * @param determination the question to whose facts it is
 */
public record FactsWanted(String recordNumber, String determination) {}
