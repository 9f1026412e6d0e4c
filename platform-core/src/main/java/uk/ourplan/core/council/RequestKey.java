package uk.ourplan.core.council;

/**
 * The caller's own name for one request ({@code Idempotency-Key}) with the fingerprint of what was asked (method, path and
 * body), so that the same request sent again is not done again.
 */
public record RequestKey(String key, String fingerprint) {

    private static final int LONGEST = 200;

    public RequestKey {
        if (!holds(key)) {
            throw new IllegalArgumentException("A request key is 1 to " + LONGEST + " visible ASCII characters.");
        }
    }

    public static boolean holds(String key) {
        return !key.isEmpty() && key.length() <= LONGEST && key.chars().allMatch(c -> c > ' ' && c < 127);
    }
}
