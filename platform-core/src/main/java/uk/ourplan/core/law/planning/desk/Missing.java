package uk.ourplan.core.law.planning.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Things of which the same is missing, so that one sentence can name them all by number. */
public final class Missing {

    private final List<String> ids = new ArrayList<>();

    /** Puts this thing down where it lacks something. */
    public void when(boolean lacking, String id) {
        if (lacking) {
            ids.add(id);
        }
    }

    /** Puts this thing down with what it lacks, where that is anything. */
    public void of(String id, List<String> lacking) {
        if (!lacking.isEmpty()) {
            ids.add(id + " (" + String.join(", ", lacking) + ")");
        }
    }

    /** "Outcomes without a step: O1, O2." to a lack; nothing where nothing is missing. */
    public Optional<String> says(String what) {
        return ids.isEmpty() ? Optional.empty() : Optional.of(what + ": " + String.join(", ", ids) + ".");
    }

    /** The number of the first of them, so that one click leads there. */
    public @Nullable String first() {
        return ids.isEmpty() ? null : ids.getFirst().replaceFirst(" \\(.*", "");
    }
}
