package uk.ourplan.tenant.publishing.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a draft would make of a worked example.
 *
 * @param expected the new answer, or part of it; {@code null} where the example is to be laid aside
 * @param reason why, for everybody who asks later
 */
public record ExampleChange(@Nullable Map<String, @Nullable Object> expected, String reason) {}
