package uk.ourplan.core.directory.model;

import uk.ourplan.language.council.WorkerId;

/** The colleague for whom somebody acts while they are away. */
public record OnBehalf(WorkerId of, String name) {

    /** Without the name, so that no log line carries one. */
    @Override
    public String toString() {
        return "OnBehalf[" + of + "]";
    }
}
