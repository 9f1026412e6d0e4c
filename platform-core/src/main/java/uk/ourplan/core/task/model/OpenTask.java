package uk.ourplan.core.task.model;

import java.util.UUID;
import uk.ourplan.core.law.planning.desk.OwedTask;

/** A task that a rule owed when somebody last looked, and that nobody has done yet. */
public record OpenTask(UUID id, OwedTask task) {}
