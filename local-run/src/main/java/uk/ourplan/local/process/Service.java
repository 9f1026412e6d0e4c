package uk.ourplan.local.process;

import java.io.IOException;
import java.time.Duration;
import uk.ourplan.local.setting.Part;

/** One part of the platform, as far as starting, watching and stopping it needs to know. */
public interface Service {

    Part part();

    /** Starts its process; the process may take a while until it {@link #answers()}. */
    ProcessHandle start() throws IOException;

    /** Whether it does its work now; never waits long and never throws for "not yet". */
    boolean answers();

    /** Its process has gone; whatever was held for it can be let go. */
    default void gone() throws IOException {}

    /** How long it may take to end once it was asked to. */
    default Duration patience() {
        return Duration.ofSeconds(20);
    }

    default Stopping stopping() {
        return Stopping.POLITE;
    }
}
