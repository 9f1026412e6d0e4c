package uk.ourplan.api.work;

import java.util.UUID;

/**
 * A task goes to somebody else.
 *
 * @param to a colleague who works for the council and may do it
 * @param why why it goes to them
 */
public record HandOn(UUID to, String why) {}
