package uk.ourplan.core.plan.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.directory.model.OnBehalf;
import uk.ourplan.language.council.WorkerId;

/**
 * A step before the signature that somebody took.
 *
 * @param role the ladder role under which it was taken, or {@code panel}
 * @param word {@code supports}, or what the panel said
 * @param said the reasons
 * @param onBehalf whose role that is, where whoever took it stood in for a colleague
 */
public record StepTaken(
        String role,
        String word,
        Instant at,
        WorkerId by,
        String byName,
        List<String> said,
        @Nullable OnBehalf onBehalf) {

    public StepTaken {
        said = List.copyOf(said);
    }

    /** Whether it brings the plan nearer to its signature; otherwise it sent the plan back. */
    public boolean isFor() {
        return word.equals("supports") || word.equals("agree") || word.equals("recommend");
    }
}
