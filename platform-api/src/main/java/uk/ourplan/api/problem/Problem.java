package uk.ourplan.api.problem;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem document as a caller reads it.
 *
 * @param detail what happened here and what to do next
 * @param traceId by which support finds the request in the logs
 * @param errors each thing that is wrong, by its place
 * @param more further members of this kind of problem, such as {@code state}
 */
public record Problem(
        ProblemType type,
        @Nullable String title,
        int status,
        @Nullable String detail,
        @JsonProperty("trace_id") @Nullable String traceId,
        List<Mistake> errors,
        @JsonAnySetter Map<String, Object> more) {

    @SuppressWarnings("NullAway") // Jackson passes null for what the document leaves out
    public Problem {
        errors = errors == null ? List.of() : List.copyOf(errors);
        more = more == null ? Map.of() : new LinkedHashMap<>(more);
    }

    /**
     * One thing that is wrong.
     *
     * @param at the place, as a path; {@code null} where a fact is named instead
     * @param fact the fact of a determination; {@code null} elsewhere
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Mistake(@Nullable String at, @Nullable String fact, String says) {}
}
