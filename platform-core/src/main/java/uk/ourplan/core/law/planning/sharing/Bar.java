package uk.ourplan.core.law.planning.sharing;

/**
 * Something that is in the way of sharing.
 *
 * @param field where it is mended in what was sent; empty where something else has to be so first
 */
public record Bar(String rule, String field, String says) {}
