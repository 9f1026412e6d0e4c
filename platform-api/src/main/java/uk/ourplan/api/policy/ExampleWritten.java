package uk.ourplan.api.policy;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A worked example as somebody writes it.
 *
 * @param name how the council calls it
 * @param determination the question, such as {@code authorisation-route}
 * @param facts plain values by name, as the question takes them
 * @param on the day that is asked about; {@code null} for the first day of whatever change is tried
 * @param expected the answer, or the part of it that matters; lists are compared whole
 * @param reason why the council wants it tried
 * @param revision the revision that it is based on; {@code null} for a new one
 */
public record ExampleWritten(
        String name,
        String determination,
        Map<String, @Nullable Object> facts,
        @Nullable LocalDate on,
        Map<String, @Nullable Object> expected,
        String reason,
        @Nullable Integer revision) {}
