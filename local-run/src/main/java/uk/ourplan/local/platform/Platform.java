package uk.ourplan.local.platform;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import uk.ourplan.local.application.Application;
import uk.ourplan.local.database.Database;
import uk.ourplan.local.process.LoopbackPort;
import uk.ourplan.local.process.Said;
import uk.ourplan.local.process.Service;
import uk.ourplan.local.sample.LoadingTheSamples;
import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.Settings;
import uk.ourplan.local.setting.Unclear;
import uk.ourplan.local.signin.KeepingTheRealm;
import uk.ourplan.local.signin.Keycloak;

/**
 * The whole platform on this machine: PostgreSQL first, everything else at once after it, stopped in reverse.
 *
 * @see "docs/decisions/0040-one-launcher-process.md"
 */
public final class Platform implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Settings settings;
    private final Said said;
    private final DataLock lock;
    private final Database database;
    private final Map<Part, Service> services = new EnumMap<>(Part.class);
    private final Deque<Running> running = new ArrayDeque<>();
    private final Instant begun = Instant.now();
    private volatile boolean stopping;
    private final Restarts restarts = new Restarts();

    private Platform(Settings settings, Said said) throws IOException {
        this.settings = settings;
        this.said = said;
        this.lock = DataLock.of(settings.data());
        this.database = new Database(settings);
        services.put(Part.POSTGRES, database);
        services.put(Part.KEYCLOAK, new Keycloak(settings));
        services.put(Part.CORE, Application.core(settings));
        services.put(Part.WEB, Application.web(settings));
        services.put(Part.ADMIN, Application.admin(settings));
    }

    /** Takes the data folder, ends what a killed start left behind, and checks the ports; starts nothing yet. */
    public static Platform of(Settings settings, Said said) throws IOException {
        Platform platform = new Platform(settings, said);
        try {
            new Leftovers(settings.data(), said).stop(List.copyOf(platform.services.values()));
            if (settings.fresh()) {
                new Fresh(settings, said).begin();
            }
            platform.requireFreePorts();
            return platform;
        } catch (IOException | RuntimeException e) {
            platform.lock.close();
            throw e;
        }
    }

    private void requireFreePorts() {
        List<String> taken = new ArrayList<>();
        for (Part part : services.keySet()) {
            LoopbackPort port = new LoopbackPort(settings.port(part));
            if (port.isTaken()) {
                taken.add("Port " + port.number() + ", which " + part.title() + " needs, is taken by "
                        + port.heldBy().orElse("another program") + ". Stop that, or choose another port with "
                        + part.portFlag() + " (or " + part.portVariable() + "), or for all with --port-base.");
            }
        }
        if (!taken.isEmpty()) {
            throw new Unclear(String.join("\n", taken));
        }
    }

    public Settings settings() {
        return settings;
    }

    public Database database() {
        return database;
    }

    /**
     * Starts all that is named and does not run yet, and returns when all of it answers; a
     * {@link CancellationException} if it was closed meanwhile.
     */
    public void start(List<Part> wanted) throws IOException {
        List<Service> waiting = new ArrayList<>();
        for (Service service : services.values()) {
            if (wanted.contains(service.part()) && !runs(service.part())) {
                begin(service);
                waiting.add(service);
                if (service == database) {
                    database.prepare();
                }
            }
        }
        awaitAll(waiting);
        if (runs(Part.KEYCLOAK) && !settings.isRehearsal()) {
            keepTheRealm();
        }
        if (runs(Part.KEYCLOAK) && runs(Part.CORE)) {
            loadTheSamples();
        }
    }

    private synchronized void begin(Service service) throws IOException {
        requireNotStopping();
        Running started = Running.start(service, settings.data());
        if (service == database) {
            running.addLast(started);
        } else {
            running.push(started);
        }
    }

    private void requireNotStopping() {
        if (stopping) {
            throw new CancellationException("stopped while starting");
        }
    }

    private void keepTheRealm() throws IOException {
        try {
            new KeepingTheRealm(settings).keep();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while bringing the realm up to date", e);
        }
    }

    private void loadTheSamples() throws IOException {
        try {
            new LoadingTheSamples(settings, said).load();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while loading the samples", e);
        }
    }

    private synchronized boolean runs(Part part) {
        return running.stream().anyMatch(one -> one.service().part() == part);
    }

    private void awaitAll(List<Service> waiting) throws IOException {
        Instant latest = Instant.now().plus(LONGEST_START);
        List<Service> silent = new ArrayList<>(waiting);
        while (!silent.isEmpty()) {
            requireNotStopping();
            for (Service service : List.copyOf(silent)) {
                if (service.answers()) {
                    silent.remove(service);
                    said.line(ready(service, silent));
                } else {
                    requireAlive(service);
                }
            }
            if (Instant.now().isAfter(latest)) {
                throw new NotStarted(silent.getFirst().part(), settings, "does not answer");
            }
            pause();
        }
    }

    private String ready(Service service, List<Service> silent) {
        long seconds = Duration.between(begun, Instant.now()).toSeconds();
        String rest = silent.isEmpty()
                ? ""
                : "; waiting for "
                        + String.join(
                                ", ",
                                silent.stream().map(one -> one.part().title()).toList());
        return service.part().title() + " is ready after " + seconds + " s" + rest + ".";
    }

    private void requireAlive(Service service) throws IOException {
        requireNotStopping();
        if (ended().anyMatch(part -> part.service().part() == service.part())) {
            throw new NotStarted(service.part(), settings, "ended");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting", e);
        }
    }

    /**
     * Starts again whatever ended by itself since the last look. A part that keeps ending is a {@link NotStarted} in
     * the end, so that nobody looks at a half-dead platform.
     */
    public void revive() throws IOException {
        List<Running> dead = ended().toList();
        for (Running part : dead) {
            Service service = part.service();
            if (!restarts.mayRestart(service.part(), Instant.now())) {
                throw new NotStarted(service.part(), settings, "keeps ending");
            }
            said.line(service.part().title() + " ended by itself; starting it again.");
            forget(part);
            begin(service);
        }
        awaitAll(dead.stream().map(Running::service).toList());
    }

    private synchronized Stream<Running> ended() {
        return List.copyOf(running).stream().filter(part -> !part.process().isAlive());
    }

    private synchronized void forget(Running part) throws IOException {
        requireNotStopping();
        running.remove(part);
        part.service().gone();
    }

    /** Stops what was started, last first, and lets go of the data folder. */
    @Override
    public void close() throws IOException {
        stopping = true;
        stopAll();
        lock.close();
    }

    private synchronized void stopAll() throws IOException {
        while (!running.isEmpty()) {
            Running part = running.pop();
            said.line("Stopping " + part.service().part().title() + ".");
            part.stop();
        }
    }
}
