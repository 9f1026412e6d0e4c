package uk.ourplan.api.delegating;

import java.time.LocalDate;

/**
 * They may write again, or for longer.
 *
 * @param target the last day, today or later
 */
public record MoreTime(LocalDate target) {}
