package uk.ourplan.core.review.model;

import java.time.Instant;
import uk.ourplan.language.review.ReviewSection;

/** A section of a review as somebody saved it last; revisions count from 1. */
public record SavedReviewSection(ReviewSection content, long revision, String byName, Instant at) {}
