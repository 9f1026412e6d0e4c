package uk.ourplan.local.setting;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads flags first, then environment variables, then what is usual; anything not understood is {@link Unclear}. */
public final class ReadingSettings {

    private static final Pattern HEAP = Pattern.compile("[1-9][0-9]*[mMgG]");

    private final Map<String, String> environment;
    private final Map<String, String> flags = new HashMap<>();
    private boolean fresh;

    private ReadingSettings(Map<String, String> environment) {
        this.environment = environment;
    }

    public static Settings from(Path project, List<String> arguments, Map<String, String> environment) {
        ReadingSettings reading = new ReadingSettings(environment);
        reading.take(arguments);
        return reading.settings(project);
    }

    private void take(List<String> arguments) {
        for (int at = 0; at < arguments.size(); at++) {
            String argument = arguments.get(at);
            if (argument.equals("--fresh")) {
                fresh = true;
                continue;
            }
            int equals = argument.indexOf('=');
            String flag = equals < 0 ? argument : argument.substring(0, equals);
            if (!isKnown(flag)) {
                throw new Unclear(
                        "'" + argument + "' is not something that ./ourplan run understands; see ./ourplan help.");
            }
            if (equals < 0 && at + 1 == arguments.size()) {
                throw new Unclear(flag + " needs a value after it; see ./ourplan help.");
            }
            flags.put(flag, equals < 0 ? arguments.get(++at) : argument.substring(equals + 1));
        }
    }

    private static boolean isKnown(String flag) {
        if (flag.equals("--data") || flag.equals("--port-base")) {
            return true;
        }
        for (Part part : Part.values()) {
            if (flag.equals(part.portFlag()) || (part.hasMemory() && flag.equals(part.memoryFlag()))) {
                return true;
            }
        }
        return false;
    }

    private Settings settings(Path project) {
        String data = chosen("--data", "OURPLAN_DATA");
        Path folder = data == null ? project.resolve(".local") : Path.of(data);
        return new Settings(project, folder, ports(), memory(), fresh);
    }

    private Map<Part, Integer> ports() {
        int base = port("--port-base", "OURPLAN_PORT_BASE", Part.USUAL_PORT_BASE);
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        Map<Integer, Part> taken = new TreeMap<>();
        for (Part part : Part.values()) {
            int port = port(part.portFlag(), part.portVariable(), part.portFrom(base));
            Part other = taken.put(port, part);
            if (other != null) {
                throw new Unclear("Port " + port + " was chosen for both " + other.title() + " and " + part.title()
                        + "; choose another with " + part.portFlag() + " or " + part.portVariable() + ".");
            }
            ports.put(part, port);
        }
        return ports;
    }

    private int port(String flag, String variable, int usual) {
        String text = chosen(flag, variable);
        if (text == null) {
            return usual;
        }
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1024 || Integer.parseInt(text) > 65_530) {
            throw new Unclear("'" + text + "' is not a port: " + flag + " (or " + variable
                    + ") takes a whole number from 1024 to 65530.");
        }
        return Integer.parseInt(text);
    }

    private Map<Part, String> memory() {
        Map<Part, String> memory = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            if (!part.hasMemory()) {
                continue;
            }
            String text = chosen(part.memoryFlag(), part.memoryVariable());
            if (text != null && !HEAP.matcher(text).matches()) {
                throw new Unclear("'" + text + "' is not an amount of memory: " + part.memoryFlag() + " (or "
                        + part.memoryVariable() + ") is written as 512m or 1g.");
            }
            memory.put(part, text == null ? part.usualMemory() : text);
        }
        return memory;
    }

    private @Nullable String chosen(String flag, String variable) {
        String value = flags.getOrDefault(flag, environment.get(variable));
        return value == null || value.isBlank() ? null : value.strip();
    }
}
