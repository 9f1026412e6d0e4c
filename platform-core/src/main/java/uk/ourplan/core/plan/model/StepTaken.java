package uk.ourplan.core.plan.model;

import java.time.Instant;
import java.util.List;
import uk.ourplan.language.council.WorkerId;

/**
 * A step before the signature that somebody took.
 *
 * @param role the ladder role under which it was taken, or {@code panel}
 * @param word {@code supports}, or what the panel said
 * @param said the reasons
 */
public record StepTaken(String role, String word, Instant at, WorkerId by, String byName, List<String> said) {

    public StepTaken {
        said = List.copyOf(said);
    }

    /** Whether it brings the plan nearer to its signature; otherwise it sent the plan back. */
    public boolean isFor() {
        return word.equals("supports") || word.equals("agree") || word.equals("recommend");
    }
}
