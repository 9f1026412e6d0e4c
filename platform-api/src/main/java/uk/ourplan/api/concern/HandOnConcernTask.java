package uk.ourplan.api.concern;

import java.util.UUID;

/**
 * A task about a concern goes to somebody else.
 *
 * @param key by which the concern knows its task
 * @param to a colleague who works for the council and may do it
 * @param why why it goes to them
 */
public record HandOnConcernTask(String key, UUID to, String why) {}
