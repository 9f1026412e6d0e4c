package uk.ourplan.core.assessment;

import java.util.UUID;
import uk.ourplan.language.need.Assessment;

/** An assessment as the council has it on record. */
public record AssessmentOnRecord(UUID id, UUID personId, Assessment assessment) {}
