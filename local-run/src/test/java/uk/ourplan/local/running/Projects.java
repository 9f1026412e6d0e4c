package uk.ourplan.local.running;

import java.nio.file.Path;

/** Where the checked-out project is, for tests that read what stands outside of this module. */
public final class Projects {

    private Projects() {}

    /** Tests run in the module's folder, under Maven as in an editor. */
    public static Path folder() {
        return Path.of("..").toAbsolutePath().normalize();
    }
}
