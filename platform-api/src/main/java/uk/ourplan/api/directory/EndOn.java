package uk.ourplan.api.directory;

import java.time.LocalDate;

/** The last day on which something holds; a day before today is taken as yesterday, because what was done was done. */
public record EndOn(LocalDate lastDay) {}
