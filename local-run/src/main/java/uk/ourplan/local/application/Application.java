package uk.ourplan.local.application;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import uk.ourplan.local.process.Answering;
import uk.ourplan.local.process.ChildProcess;
import uk.ourplan.local.process.JavaProgram;
import uk.ourplan.local.process.Service;
import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.Settings;

/** One of the three jars that a real installation runs too, told everything through its environment. */
public final class Application implements Service {

    private final Part part;
    private final Settings settings;
    private final Map<String, String> environment;

    private Application(Part part, Settings settings, Map<String, String> environment) {
        this.part = part;
        this.settings = settings;
        this.environment = environment;
    }

    public static Application core(Settings settings) {
        return new Application(Part.CORE, settings, ApplicationEnvironment.ofCore(settings));
    }

    public static Application web(Settings settings) {
        return new Application(Part.WEB, settings, ApplicationEnvironment.ofWeb(settings));
    }

    public static Application admin(Settings settings) {
        return new Application(Part.ADMIN, settings, ApplicationEnvironment.ofAdmin(settings));
    }

    @Override
    public Part part() {
        return part;
    }

    @Override
    public ProcessHandle start() throws IOException {
        List<String> command = JavaProgram.command(settings.memory(part), jar().howToStart());
        return ChildProcess.start(command, environment, settings.project(), settings.logOf(part));
    }

    ApplicationJar jar() {
        return ApplicationJar.of(settings.project(), part);
    }

    @Override
    public boolean answers() {
        return Answering.ok(settings.address(part) + "/actuator/health/readiness");
    }
}
