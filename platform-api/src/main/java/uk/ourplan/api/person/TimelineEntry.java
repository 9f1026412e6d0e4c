package uk.ourplan.api.person;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, for the person's timeline.
 *
 * @param what a code such as plan_presented
 * @param says the same in a sentence
 * @param about the assessment or plan it is about
 */
public record TimelineEntry(
        Instant at,
        String what,
        String says,
        @Nullable String byName,
        @Nullable UUID about) {}
