package uk.ourplan.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.Settings;

/** A part did not come up; the message holds the end of its log (without the frames of stack traces) and where the whole of it is. */
public final class NotStarted extends IOException {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 25;

    NotStarted(Part part, Settings settings, String what) throws IOException {
        super(part.title() + " " + what + ". The end of its log, " + settings.logOf(part) + ":\n"
                + lastLines(settings.logOf(part)));
    }

    private static String lastLines(Path log) throws IOException {
        if (!Files.exists(log)) {
            return "(nothing was written)";
        }
        List<String> lines = Files.readAllLines(log).stream()
                .filter(line -> !line.startsWith("\tat ") && !line.startsWith("\t... "))
                .toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    }
}
