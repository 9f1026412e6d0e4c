package uk.ourplan.api.concern;

import java.time.Instant;
import java.util.UUID;

/** A disclosure in the list of a named receiver; nothing of what it says. */
public record DisclosureLine(UUID id, int number, Instant at, String routedTo) {}
