package uk.ourplan.tenant.standing;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ourplan.tenant.policy.bound.Objection;

/**
 * A published value that the law as it is now does not allow.
 *
 * @param objection what is wrong, where, and by which bound
 * @param from the first day, from today on, on which it is
 * @param sincePack the national pack with which it became so
 */
public record Unlawful(Objection objection, LocalDate from, String sincePack) {

    /** Whether both tell of the same place and the same bound, whatever the day and the figures in the sentence. */
    boolean isAbout(Unlawful other) {
        return objection.key().equals(other.objection.key())
                && objection.at().equals(other.objection.at())
                && Objects.equals(says(objection), says(other.objection));
    }

    private static @Nullable String says(Objection objection) {
        return objection.bound() == null ? null : objection.bound().says();
    }
}
