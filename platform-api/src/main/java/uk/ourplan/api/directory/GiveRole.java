package uk.ourplan.api.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Gives a role.
 *
 * @param until the last day; {@code null} for as long as they stay
 */
public record GiveRole(
        String role, LocalDate from, @Nullable LocalDate until) {}
