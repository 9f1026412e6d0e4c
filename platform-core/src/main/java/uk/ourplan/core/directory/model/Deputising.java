package uk.ourplan.core.directory.model;

import java.util.UUID;
import uk.ourplan.language.council.WorkerId;

/** Somebody acts for somebody else for a spell. */
public record Deputising(UUID id, WorkerId absent, WorkerId standsIn, Spell spell) {}
