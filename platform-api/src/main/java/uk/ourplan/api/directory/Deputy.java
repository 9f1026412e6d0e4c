package uk.ourplan.api.directory;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody acts for somebody else on the days given, the last one included.
 *
 * @param workerId the other one of the two: the deputy where the absent are asked about, the absent where the deputy is
 */
public record Deputy(UUID id, UUID workerId, String name, LocalDate from, LocalDate until) {}
