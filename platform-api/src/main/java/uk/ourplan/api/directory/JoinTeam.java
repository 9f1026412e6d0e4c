package uk.ourplan.api.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts somebody into a team.
 *
 * @param until the last day; {@code null} for as long as they stay
 */
public record JoinTeam(
        UUID workerId, LocalDate from, @Nullable LocalDate until) {}
