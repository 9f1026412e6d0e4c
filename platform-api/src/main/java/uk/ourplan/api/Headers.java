package uk.ourplan.api;

/** Names of the headers that the contract speaks of. */
public final class Headers {

    /** Makes a POST safe to send again: the same key gets the same answer. */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    /** The revision that a change is based on. */
    public static final String IF_MATCH = "If-Match";

    private Headers() {}
}
