package uk.ourplan.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.ourplan.local.process.OwnedProcess;
import uk.ourplan.local.process.Service;

/** A part that we started and have not stopped. */
record Running(Service service, ProcessHandle process, Path pidFile) {

    static Running start(Service service, Path data) throws IOException {
        Path pidFile = pidFile(service, data);
        ProcessHandle process = service.start();
        OwnedProcess.of(process).write(pidFile);
        return new Running(service, process, pidFile);
    }

    static Path pidFile(Service service, Path data) {
        return data.resolve("run").resolve(service.part().code() + ".pid");
    }

    void stop() throws IOException {
        service.stopping().stop(process, service.patience());
        service.gone();
        Files.deleteIfExists(pidFile);
    }
}
