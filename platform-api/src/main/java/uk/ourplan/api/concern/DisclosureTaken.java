package uk.ourplan.api.concern;

import java.util.UUID;

/**
 * What whoever disclosed keeps: nothing of what they said.
 *
 * @param to who receives it, in the council's words
 * @param childSafety whether a child's safety is a ground, so that the safeguarding route is offered as well
 */
public record DisclosureTaken(UUID id, int number, String to, boolean childSafety) {}
