package uk.ourplan.api.concern;

import java.time.LocalDate;

/** The letters that were made were sent on this day (PROVIDER-10). */
public record LettersSent(LocalDate on) {}
