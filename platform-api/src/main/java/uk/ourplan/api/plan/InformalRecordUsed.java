package uk.ourplan.api.plan;

import uk.ourplan.language.plan.InformalRecordUse;

/** What became of what an informal record says. */
public record InformalRecordUsed(InformalRecordUse use) {}
