package uk.ourplan.api.directory;

import java.time.LocalDate;
import java.util.UUID;

/** Names who acts for somebody, on the days given. */
public record NameDeputy(UUID standsIn, LocalDate from, LocalDate until) {}
