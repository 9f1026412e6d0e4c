package uk.ourplan.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import uk.ourplan.local.database.Database;
import uk.ourplan.local.process.OwnedProcess;
import uk.ourplan.local.process.Said;
import uk.ourplan.local.process.Service;

/**
 * What an earlier start left running because it was killed. It is recognised by number and start time, stopped, and
 * started anew; it is never taken over, because nobody can tell what it was started with.
 */
final class Leftovers {

    private final Path data;
    private final Said said;

    Leftovers(Path data, Said said) {
        this.data = data;
        this.said = said;
    }

    /** Stops them in the reverse of the order in which they were started. */
    void stop(List<Service> services) throws IOException {
        for (Service service : services.reversed()) {
            Optional<ProcessHandle> left = find(service);
            if (left.isPresent()) {
                said.line("An earlier start was killed and left its "
                        + service.part().title() + " running (process "
                        + left.get().pid() + "): stopping it.");
                service.stopping().stop(left.get(), service.patience());
            }
            Files.deleteIfExists(Running.pidFile(service, data));
        }
    }

    private Optional<ProcessHandle> find(Service service) throws IOException {
        Optional<ProcessHandle> recorded =
                OwnedProcess.read(Running.pidFile(service, data)).flatMap(OwnedProcess::stillRunning);
        if (recorded.isPresent() || !(service instanceof Database database)) {
            return recorded;
        }
        return database.orphan().flatMap(OwnedProcess::stillRunning);
    }
}
