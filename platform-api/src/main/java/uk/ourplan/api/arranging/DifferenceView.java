package uk.ourplan.api.arranging;

import uk.ourplan.language.arranging.SpecifiedPart;

/** A part that is arranged otherwise than the plan says; a price in pence. */
public record DifferenceView(String line, SpecifiedPart part, String planned, String arranged, boolean agreed) {}
