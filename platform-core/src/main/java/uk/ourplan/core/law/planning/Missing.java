package uk.ourplan.core.law.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Things of which the same is missing, so that one sentence can name them all by number. */
final class Missing {

    private final List<String> ids = new ArrayList<>();

    /** Puts this thing down where it lacks something. */
    void when(boolean lacking, String id) {
        if (lacking) {
            ids.add(id);
        }
    }

    /** Puts this thing down with what it lacks, where that is anything. */
    void of(String id, List<String> lacking) {
        if (!lacking.isEmpty()) {
            ids.add(id + " (" + String.join(", ", lacking) + ")");
        }
    }

    /** "Outcomes without a step: O1, O2." to a lack; nothing where nothing is missing. */
    Optional<String> says(String what) {
        return ids.isEmpty() ? Optional.empty() : Optional.of(what + ": " + String.join(", ", ids) + ".");
    }

    /** The number of the first of them, so that one click leads there. */
    @Nullable
    String first() {
        return ids.isEmpty() ? null : ids.getFirst().replaceFirst(" \\(.*", "");
    }
}
