package uk.ourplan.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a Java process is started here: with this very JDK, small, and quick to its feet rather than fast for years. */
public final class JavaProgram {

    private JavaProgram() {}

    /** The command up to, but without, the classpath or jar. */
    public static List<String> command(String heap, List<String> more) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heap);
        command.addAll(List.of(
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=GB",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(more);
        return command;
    }
}
