package uk.ourplan.tenant.publishing.model;

import uk.ourplan.language.council.WorkerId;

/** Who decided something, with their name as it was on that day. */
public record Signature(WorkerId worker, String name) {

    /** Without the name, so that no log line carries one. */
    @Override
    public String toString() {
        return "Signature[" + worker + "]";
    }
}
