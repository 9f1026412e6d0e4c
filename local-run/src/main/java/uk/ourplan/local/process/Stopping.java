package uk.ourplan.local.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends one process: first asked, then made to. Never more than the one that is given. */
public enum Stopping {
    /** SIGTERM, for Java: finishes what it is doing and goes. */
    POLITE("TERM"),
    /** SIGINT, for PostgreSQL: ends its sessions, writes everything down and goes ("fast shutdown"). */
    POSTGRES_FAST("INT");

    private final String signal;

    Stopping(String signal) {
        this.signal = signal;
    }

    /** Returns once the process is gone; it is killed if it has not gone by itself within the time. */
    public void stop(ProcessHandle process, Duration patience) {
        if (!process.isAlive()) {
            return;
        }
        send(process.pid());
        if (!hasGone(process, patience)) {
            process.destroyForcibly();
            hasGone(process, Duration.ofSeconds(10));
        }
    }

    private void send(long pid) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("cannot signal process " + pid, e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean hasGone(ProcessHandle process, Duration patience) {
        CompletableFuture<ProcessHandle> gone = process.onExit();
        try {
            gone.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
