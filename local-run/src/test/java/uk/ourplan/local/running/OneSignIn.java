package uk.ourplan.local.running;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import uk.ourplan.local.signin.Tokens;

/**
 * One after the other for each person: Keycloak refuses a second sign-in in the very moment of the first, as if the password
 * were wrong, and the journeys that run beside each other share some people.
 */
public final class OneSignIn {

    private static final int TIMES = 4;
    private static final Duration A_MOMENT = Duration.ofMillis(500);
    private static final Map<String, Lock> LOCKS = new ConcurrentHashMap<>();

    private OneSignIn() {}

    public static void of(String username, Runnable signIn) {
        Lock lock = of(username);
        try {
            signIn.run();
        } finally {
            lock.unlock();
        }
    }

    /**
     * A token of theirs; an {@link IOException} with Keycloak's own words if it goes on refusing. It may end the one before
     * only after it has answered, so it is asked again in a moment.
     */
    public static String token(Tokens tokens, String username) throws IOException, InterruptedException {
        Lock lock = of(username);
        try {
            for (int time = 1; ; time++) {
                try {
                    return tokens.of(username);
                } catch (IOException refused) {
                    if (time == TIMES) {
                        throw refused;
                    }
                    Thread.sleep(A_MOMENT);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** Locked; to be unlocked when it is done. */
    private static Lock of(String username) {
        Lock lock = LOCKS.computeIfAbsent(username, any -> new ReentrantLock());
        lock.lock();
        return lock;
    }
}
