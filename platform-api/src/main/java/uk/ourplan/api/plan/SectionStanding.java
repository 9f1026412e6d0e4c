package uk.ourplan.api.plan;

import uk.ourplan.language.plan.SectionName;

/** How far one section has come, without its content. */
public record SectionStanding(SectionName name, long revision, SectionProgress progress) {}
