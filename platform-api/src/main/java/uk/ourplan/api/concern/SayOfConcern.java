package uk.ourplan.api.concern;

import uk.ourplan.language.concern.ConcernRecord;

/** What is said about a concern now, over the revision that was read. */
public record SayOfConcern(long revision, ConcernRecord said) {}
