package uk.ourplan.api.directory;

import java.util.UUID;

/** A team and its manager; who is in it is a list of its own. */
public record TeamView(UUID id, String name, UUID managerId, String managerName) {}
