package uk.ourplan.api.plan;

import java.util.List;

/**
 * A section was saved: its new revision and what the whole plan's check finds now, so that one call is enough.
 *
 * @param sections the progress of every section after this save
 */
public record SectionSaved(SectionView section, Readiness readiness, List<SectionStanding> sections) {}
