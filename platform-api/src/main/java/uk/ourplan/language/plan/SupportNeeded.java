package uk.ourplan.language.plan;

import org.jspecify.annotations.Nullable;

/** Something that the person needs in order to take part, and what they were given. */
public record SupportNeeded(
        @Nullable String needed, @Nullable String given) {}
