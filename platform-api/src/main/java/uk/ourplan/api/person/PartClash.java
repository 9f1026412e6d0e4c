package uk.ourplan.api.person;

/** The body of a 412: what stands there now, beside which the sender still holds their own. */
public record PartClash(PartView current) {}
