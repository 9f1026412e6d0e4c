package uk.ourplan.api.ending;

import uk.ourplan.language.ending.EndAnswer;

/** Agrees to an ending, or not. */
public record DecideEnding(EndAnswer answer) {}
