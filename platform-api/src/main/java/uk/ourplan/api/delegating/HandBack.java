package uk.ourplan.api.delegating;

import org.jspecify.annotations.Nullable;

/**
 * Whoever was asked to write is done, or would rather not go on.
 *
 * @param says a word to the co-ordinator
 */
public record HandBack(@Nullable String says) {}
