package uk.ourplan.api.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a team.
 *
 * @param until the last day; {@code null} for as long as they stay
 */
public record TeamMember(
        UUID id,
        UUID workerId,
        String name,
        LocalDate from,
        @Nullable LocalDate until) {}
