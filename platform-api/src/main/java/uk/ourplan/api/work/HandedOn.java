package uk.ourplan.api.work;

import java.time.LocalDate;

/**
 * To whom a task was handed on last.
 *
 * @param to the name of the colleague on whose desk it lies
 * @param by the name of whoever handed it on
 */
public record HandedOn(String to, String by, String why, LocalDate on) {}
