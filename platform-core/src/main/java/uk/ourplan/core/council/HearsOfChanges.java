package uk.ourplan.core.council;

import org.jspecify.annotations.Nullable;
import uk.ourplan.language.council.CouncilId;

/** A part of this instance that wants to know at once what any instance changed. It must not block. */
public interface HearsOfChanges {

    /** Something changed. */
    void heard(CouncilId council, String kind);

    /** From now on everything is heard; what was said before may have been missed. */
    void listening();

    /** Nothing is heard until {@link #listening()}. */
    void deaf();

    /** Takes a notice; one without a council comes with every new connection. */
    default void pass(@Nullable CouncilId council, String kind) {
        if (council == null) {
            listening();
        } else {
            heard(council, kind);
        }
    }
}
