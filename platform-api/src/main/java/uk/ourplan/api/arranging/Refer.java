package uk.ourplan.api.arranging;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.arranging.ReferredFor;

/**
 * Lines of a plan to be referred.
 *
 * @param lines their numbers; none for interim support
 * @param area one of the council's areas; may be left out where it has only one
 * @param answers to the council's questions on priority, by their codes
 * @param chosen another level than the answers lead to
 * @param because why
 * @param specification what else the team has to know
 * @param change the number of the change of provider that it is for
 */
public record Refer(
        @Nullable ReferredFor what,
        List<String> lines,
        @Nullable String area,
        Map<String, String> answers,
        @Nullable String chosen,
        @Nullable String because,
        @Nullable String specification,
        @Nullable String change) {

    @SuppressWarnings("NullAway") // JSON may leave them out
    public Refer {
        lines = lines == null ? List.of() : List.copyOf(lines);
        answers = answers == null ? Map.of() : Map.copyOf(answers);
    }
}
