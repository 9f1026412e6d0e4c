package uk.ourplan.core.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import uk.ourplan.language.council.CouncilId;

/** The invented councils that every test finds. */
public record Council(CouncilId id, String slug, String name) {

    public static final Council NORTHMOOR =
            new Council(CouncilId.of("0197a000-0000-7000-8000-00000000a001"), "northmoor", "Northmoor County Council");
    public static final Council EASTVALE =
            new Council(CouncilId.of("0197a000-0000-7000-8000-00000000a002"), "eastvale", "Eastvale Borough Council");
    public static final Council ABBOTSBRIDGE = new Council(
            CouncilId.of("0197a000-0000-7000-8000-00000000a003"), "abbotsbridge", "Abbotsbridge City Council");
    /** On the instance and not open: nobody gets in. */
    public static final Council SHUTBURY =
            new Council(CouncilId.of("0197a000-0000-7000-8000-00000000a004"), "shutbury", "Shutbury Council");

    static final List<Council> OPEN = List.of(NORTHMOOR, EASTVALE, ABBOTSBRIDGE);

    /** Its policy as YAML. */
    String pack() {
        try {
            return Files.readString(Path.of("..", "samples", "councils", slug + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
