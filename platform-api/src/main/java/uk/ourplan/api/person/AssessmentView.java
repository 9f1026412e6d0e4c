package uk.ourplan.api.person;

import java.util.UUID;
import uk.ourplan.api.determination.Determined;
import uk.ourplan.language.need.Assessment;

/** An assessment with what the national criteria make of it: the answer and its "Why?". */
public record AssessmentView(UUID id, UUID personId, Assessment assessment, Determined eligibility) {}
