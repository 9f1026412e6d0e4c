package uk.ourplan.tenant.council;

import uk.ourplan.language.council.WorkerId;

/** Somebody who runs the platform and belongs to no council. */
public record Operator(WorkerId worker, String name) {

    /** Without the name, so that no log line carries one. */
    @Override
    public String toString() {
        return "Operator[" + worker + "]";
    }
}
