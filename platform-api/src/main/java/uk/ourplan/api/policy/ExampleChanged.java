package uk.ourplan.api.policy;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a draft makes of a worked example.
 *
 * @param revision the revision of the draft that this is based on
 * @param expected the new answer, or part of it; {@code null} to lay the example aside
 * @param reason why; {@code null} to leave the example as it is after all
 */
public record ExampleChanged(
        long revision,
        @Nullable Map<String, @Nullable Object> expected,
        @Nullable String reason) {}
