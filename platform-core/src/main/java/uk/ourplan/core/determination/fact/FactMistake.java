package uk.ourplan.core.determination.fact;

/** A fact that cannot be taken as it was sent, and what to do. The value itself is never repeated. */
public record FactMistake(String fact, String says) {}
