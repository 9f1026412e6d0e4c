package uk.ourplan.api.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody holds, held or will hold.
 *
 * @param role a permission or one of the council's ladder roles, as a code
 * @param until the last day; {@code null} for as long as they stay
 */
public record RoleHeld(
        UUID id, String role, LocalDate from, @Nullable LocalDate until) {}
