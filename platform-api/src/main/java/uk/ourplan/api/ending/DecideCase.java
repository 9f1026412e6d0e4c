package uk.ourplan.api.ending;

import uk.ourplan.language.ending.CaseStepKind;

/** Closes a case, keeps it open or reopens it, with the reason. */
public record DecideCase(CaseStepKind what, String reason) {}
