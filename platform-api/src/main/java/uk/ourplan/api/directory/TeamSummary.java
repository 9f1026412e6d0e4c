package uk.ourplan.api.directory;

import java.util.UUID;

/** A team in a list, with how many are in it today. */
public record TeamSummary(UUID id, String name, String managerName, long members) {}
