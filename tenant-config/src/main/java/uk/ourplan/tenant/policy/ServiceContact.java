package uk.ourplan.tenant.policy;

/**
 * Whom the council names for something.
 *
 * @param told everything about how to reach them, in one line
 */
public record ServiceContact(String name, String told) {}
