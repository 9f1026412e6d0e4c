package uk.ourplan.api.ending;

import uk.ourplan.language.ending.EndingStage;
import uk.ourplan.language.law.Finding;

/** Something that stands in the way of ending a plan, and the step that it stops. */
public record EndingFinding(EndingStage stage, Finding finding) {}
