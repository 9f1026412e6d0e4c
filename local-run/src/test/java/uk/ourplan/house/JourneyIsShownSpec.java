package uk.ourplan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Every promise of the journey names the tests that show it, and those tests exist. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JourneyIsShownSpec {

    private static final Path ROOT = Path.of("..");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+)(?:#(\\w+))?`");

    private final List<String> promises = promises(read(ROOT.resolve("docs/journey.md")));
    private final Map<String, Set<String>> tests = tests();

    @Test
    void every_promise_names_a_test() {
        assertThat(promises)
                .hasSizeGreaterThan(40)
                .allMatch(promise -> NAMED.matcher(promise).find());
    }

    @Test
    void every_test_that_is_named_exists() {
        assertThat(promises.stream().flatMap(this::lost)).isEmpty();
    }

    @Test
    void a_test_that_is_gone_is_found_out() {
        assertThat(lost("| Something | `NoSuchSpec`, `JourneyIsShownSpec#no_such_sentence`, `JourneyIsShownSpec` |"))
                .containsExactly("NoSuchSpec", "JourneyIsShownSpec#no_such_sentence");
    }

    private Stream<String> lost(String promise) {
        return NAMED.matcher(promise)
                .results()
                .filter(named -> !isThere(named))
                .map(named -> named.group().replace("`", ""));
    }

    private boolean isThere(MatchResult named) {
        Set<String> methods = tests.get(named.group(1));
        return methods != null && (named.group(2) == null || methods.contains(named.group(2)));
    }

    private static List<String> promises(String page) {
        return page.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Promised") && !line.startsWith("| ---"))
                .toList();
    }

    /** Test classes of all modules by their simple names, with their methods; two of one name count as one. */
    private static Map<String, Set<String>> tests() {
        Pattern method = Pattern.compile("(?m)^ {4}void (\\w+)\\(");
        try (Stream<Path> files = Files.find(
                ROOT,
                20,
                (path, kind) -> kind.isRegularFile()
                        && path.toString().contains("/src/test/java/")
                        && path.toString().endsWith(".java"))) {
            return files.collect(Collectors.toMap(
                    file -> file.getFileName().toString().replace(".java", ""),
                    file -> method.matcher(read(file))
                            .results()
                            .map(found -> found.group(1))
                            .collect(Collectors.toSet()),
                    (one, other) -> {
                        Set<String> both = new HashSet<>(one);
                        both.addAll(other);
                        return both;
                    }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
