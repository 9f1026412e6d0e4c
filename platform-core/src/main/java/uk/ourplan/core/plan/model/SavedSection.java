package uk.ourplan.core.plan.model;

import java.time.Instant;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.plan.Section;

/** A section as somebody saved it last; revisions count from 1. */
public record SavedSection(Section content, long revision, WorkerId by, String byName, Instant at) {}
