package uk.ourplan.core.directory.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.council.WorkerId;

/**
 * Somebody who works, or worked, for a council.
 *
 * @param inStep whether the sign-in has been told of all that changed
 * @param leftAt {@code null} while they work for the council
 */
public record Worker(
        WorkerId id,
        String firstNames,
        String lastName,
        String email,
        boolean inStep,
        @Nullable Instant leftAt) {

    public String name() {
        return firstNames + " " + lastName;
    }

    public boolean hasLeft() {
        return leftAt != null;
    }

    /** Without the person, so that no log line carries one. */
    @Override
    public String toString() {
        return "Worker[" + id + "]";
    }
}
