package uk.ourplan.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Java's ahead-of-time cache: a program that was run once writes down which classes it loaded and how they are linked,
 * and later starts read that instead of finding it out. A cache that does not fit the JDK or the jars is left unread.
 *
 * @see "docs/decisions/0047-the-build-rehearses-the-start.md"
 */
public final class Learning {

    /** Writing down takes seconds; on a busy machine many. */
    public static final Duration LONGEST = Duration.ofMinutes(5);

    private Learning() {}

    /** Runs as ever and writes the cache when the program ends. */
    public static List<String> into(Path cache) {
        return List.of("-XX:AOTCacheOutput=" + cache, "-Xlog:aot*=error,cds*=error");
    }

    /** Reads the cache, where there is one. */
    public static List<String> from(Path cache) {
        return Files.exists(cache) ? List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=error,cds*=error") : List.of();
    }
}
