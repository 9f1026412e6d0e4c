package uk.ourplan.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import uk.ourplan.local.platform.Platform;
import uk.ourplan.local.rehearsal.RehearsingTheStart;
import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.ReadingSettings;
import uk.ourplan.local.setting.Settings;
import uk.ourplan.local.setting.Unclear;

/** What {@code ./ourplan run} becomes once everything is built: starts the platform and stays until Ctrl-C. */
public final class Launcher {

    private static final int ASKED_WRONGLY = 2;

    private Launcher() {}

    /**
     * The first argument is the project's folder, the others are those of {@code ./ourplan run}; with the one word
     * {@code prepare} it only rehearses the start, as the last step of building.
     */
    @SuppressWarnings("SystemOut") // the terminal is what this program talks to
    public static void main(String[] arguments) throws InterruptedException {
        Path project = Path.of(arguments[0]);
        List<String> choices = List.copyOf(Arrays.asList(arguments).subList(1, arguments.length));
        try {
            if (choices.equals(List.of("prepare"))) {
                RehearsingTheStart.of(project, System.out::println).rehearse();
            } else {
                run(ReadingSettings.from(project, choices, System.getenv()), List.of(Part.values()));
            }
        } catch (CancellationException _) {
            // Ctrl-C while starting: what was started is being stopped by now
        } catch (Unclear e) {
            System.err.println(e.getMessage());
            System.exit(ASKED_WRONGLY);
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Starts these parts and stays, reviving what ends by itself, until the terminal or the system says stop. */
    @SuppressWarnings("SystemOut")
    public static void run(Settings settings, List<Part> parts) throws IOException, InterruptedException {
        Platform platform = Platform.of(settings, System.out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform), "stopping"));
        platform.start(parts);
        System.out.println(Welcome.to(settings));
        while (true) {
            Thread.sleep(1_000);
            platform.revive();
        }
    }

    @SuppressWarnings("SystemOut")
    private static void stop(Platform platform) {
        try {
            platform.close();
            System.out.println("Everything that was started here has stopped. Your data is kept.");
        } catch (IOException e) {
            System.err.println("Could not stop everything: " + e.getMessage());
        }
    }
}
