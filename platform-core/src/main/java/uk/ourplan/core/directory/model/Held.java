package uk.ourplan.core.directory.model;

import java.util.UUID;
import uk.ourplan.language.council.WorkerId;

/** A role, given to somebody for a spell; a permission or one of the council's ladder roles, as a code. */
public record Held(UUID id, WorkerId worker, String role, Spell spell) {}
