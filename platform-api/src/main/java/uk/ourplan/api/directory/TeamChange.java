package uk.ourplan.api.directory;

import java.util.UUID;

/** What a team is called and who manages it. */
public record TeamChange(String name, UUID managerId) {}
