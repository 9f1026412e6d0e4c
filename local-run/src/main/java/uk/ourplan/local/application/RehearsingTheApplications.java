package uk.ourplan.local.application;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import uk.ourplan.local.process.ChildProcess;
import uk.ourplan.local.process.JavaProgram;
import uk.ourplan.local.process.Learning;
import uk.ourplan.local.process.LoopbackPort;
import uk.ourplan.local.process.WholeFolder;
import uk.ourplan.local.setting.Part;

/**
 * Starts each of the three jars once, all at the same time, so that Java learns what they consist of. They need nobody
 * else for that. A rehearsal that fails costs nothing but time: the jar is then started plainly.
 */
public final class RehearsingTheApplications {

    private static final String HEAP = "512m";

    private final Path project;

    public RehearsingTheApplications(Path project) {
        this.project = project;
    }

    /** Does nothing for a jar that was rehearsed already. */
    public void rehearse() throws IOException {
        List<Part> unknown = new ArrayList<>();
        for (Part part : List.of(Part.CORE, Part.WEB, Part.ADMIN)) {
            if (!ApplicationJar.of(project, part).isRehearsed()) {
                unknown.add(part);
            }
        }
        List<ProcessHandle> takingApart = new ArrayList<>();
        for (Part part : unknown) {
            ApplicationJar jar = ApplicationJar.of(project, part);
            jar.beginRehearsal();
            takingApart.add(start(part, jar.howToTakeApart(), Map.of()));
        }
        awaitEnd(takingApart);
        List<ProcessHandle> rehearsing = new ArrayList<>();
        for (Part part : unknown) {
            String port = Integer.toString(LoopbackPort.anyFree().number());
            rehearsing.add(start(
                    part,
                    ApplicationJar.of(project, part).howToRehearse(),
                    Map.of("OURPLAN_PORT", port, "OURPLAN_BIND", "127.0.0.1", "OURPLAN_MIGRATE", "false")));
        }
        awaitEnd(rehearsing);
        for (Part part : unknown) {
            new WholeFolder(ApplicationJar.of(project, part).rehearsed()).completed();
        }
    }

    private ProcessHandle start(Part part, List<String> arguments, Map<String, String> environment) throws IOException {
        Path log = project.resolve(".local").resolve("rehearsal-logs").resolve(part.code() + ".log");
        return ChildProcess.start(JavaProgram.command(HEAP, arguments), environment, project, log);
    }

    private static void awaitEnd(List<ProcessHandle> processes) {
        for (ProcessHandle process : processes) {
            try {
                process.onExit().get(Learning.LONGEST.toSeconds(), TimeUnit.SECONDS);
            } catch (TimeoutException _) {
                process.destroyForcibly();
            } catch (InterruptedException _) {
                processes.forEach(ProcessHandle::destroyForcibly);
                Thread.currentThread().interrupt();
            } catch (java.util.concurrent.ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
