package uk.ourplan.local.platform;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.ourplan.local.Launcher;
import uk.ourplan.local.process.LoopbackPort;
import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.Settings;

/** A launcher with nothing but the database, made to be stopped and killed. */
final class DatabaseLauncher {

    private DatabaseLauncher() {}

    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, LoopbackPort.anyFree().number());
        }
        ports.put(Part.POSTGRES, Integer.valueOf(arguments[1]));
        Settings settings = new Settings(Path.of(arguments[2]), data, ports, Map.of(), false);
        Launcher.run(settings, List.of(Part.POSTGRES));
    }
}
