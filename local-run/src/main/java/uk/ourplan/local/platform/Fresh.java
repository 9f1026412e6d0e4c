package uk.ourplan.local.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import uk.ourplan.local.process.Folders;
import uk.ourplan.local.process.Said;
import uk.ourplan.local.setting.Settings;

/** Starting anew: what earlier starts kept is removed, after saying so. Programs that were unpacked stay. */
record Fresh(Settings settings, Said said) {

    void begin() throws IOException {
        for (String kept : List.of("postgres", "samples", "logs")) {
            Path folder = settings.data().resolve(kept);
            if (folder.toFile().exists()) {
                said.line("--fresh: removing " + folder + ".");
                Folders.remove(folder);
            }
        }
    }
}
