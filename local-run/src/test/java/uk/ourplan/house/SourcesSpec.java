package uk.ourplan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can only be seen in the sources themselves. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SourcesSpec {

    private static final int LONGEST = 400;

    /** A test may hold a table of cases, which is read a row at a time. */
    private static final int LONGEST_OF_TESTS = 600;

    /** A Javadoc sentence, the mark, then the package. */
    private static final Pattern PURPOSE =
            Pattern.compile("(?s)\\A/\\*\\*\\s*\\*?\\s*\"?[A-Z].{15,}?[.:!?].*?\\*/\\s*@NullMarked\\s+package .*");

    private static final Pattern COUNCILS = Pattern.compile("(?i)northmoor|eastvale|abbotsbridge");
    private static final Pattern ELSEWHERE = Pattern.compile("(?<![\\w./])/(?:home|root|Users|work)/[a-z]");
    private static final Pattern LEFT_EARLY =
            Pattern.compile("\\.all\\(\\)\\s*\\.(?:hasElements|next|first|take|any|elementAt)\\b");
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

    static List<Path> packages() {
        return House.MODULES.stream()
                .flatMap(module -> House.files(House.sources(module), ".java").stream())
                .map(Path::getParent)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_says_what_it_is_for_and_knows_no_null(Path folder) throws IOException {
        var card = folder.resolve("package-info.java");

        assertThat(card).exists();
        assertThat(Files.readString(card)).matches(PURPOSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@NullMarked\npackage uk.ourplan.core;",
                "/** Short. */\n@NullMarked\npackage uk.ourplan.core;",
                "/** A sentence that says what this is for. */\npackage uk.ourplan.core;"
            })
    void a_package_that_does_not_say_so_is_noticed(String card) {
        assertThat(card).doesNotMatch(PURPOSE);
    }

    @Test
    void no_file_is_longer_than_a_reader_s_patience() {
        assertThat(java().filter(file -> House.text(file).lines().count() > longest(file)))
                .isEmpty();
    }

    @Test
    void every_decision_stands_once_in_the_list_of_decisions() throws IOException {
        Path folder = House.ROOT.resolve("docs/decisions");
        List<String> records;
        try (Stream<Path> files = Files.list(folder)) {
            records = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("\\d{4}-.*"))
                    .sorted()
                    .toList();
        }

        assertThat(Pattern.compile("\\((\\d{4}-[^)]*)\\)")
                        .matcher(Files.readString(folder.resolve("README.md")))
                        .results()
                        .map(record -> record.group(1)))
                .containsExactlyElementsOf(records);
    }

    @Test
    void no_council_is_named_in_what_is_shipped() {
        var shipped = Stream.of("platform-api", "tenant-config", "platform-core", "ui-kit", "web-ui", "admin-console")
                .flatMap(module -> House.files(House.ROOT.resolve(module).resolve("src/main"), "").stream());
        var chart = House.files(House.ROOT.resolve("helm/chart"), "").stream();

        assertThat(naming(COUNCILS, Stream.concat(shipped, chart))).isEmpty();
    }

    @Test
    void nothing_points_out_of_the_house() {
        assertThat(naming(ELSEWHERE, Stream.concat(java().filter(SourcesSpec::isNotThis), documents())))
                .isEmpty();
    }

    /** Rows that nobody reads to the end hold up what is asked next on the same connection. */
    @Test
    void no_rows_are_left_before_the_last() {
        assertThat(naming(LEFT_EARLY, java().filter(SourcesSpec::isNotThis))).isEmpty();
    }

    @Test
    void nothing_is_marked_as_unfinished() {
        assertThat(naming(UNFINISHED, java().filter(SourcesSpec::isNotThis))).isEmpty();
    }

    @Test
    void what_is_looked_for_would_be_found() {
        assertThat("the clerk of Northmoor").containsPattern(COUNCILS);
        assertThat("see /home/somebody/spec").containsPattern(ELSEWHERE);
        assertThat("// TODO later").containsPattern(UNFINISHED);
        assertThat(".fetch()\n    .all()\n    .hasElements()").containsPattern(LEFT_EARLY);
        assertThat(java()).hasSizeGreaterThan(100);
    }

    private static List<Path> naming(Pattern what, Stream<Path> files) {
        return files.filter(file -> what.matcher(textOf(file)).find()).toList();
    }

    /** Fonts and pictures are read as Latin-1, which never fails and names nobody. */
    private static String textOf(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            throw new AssertionError(file.toString(), failed);
        }
    }

    private static int longest(Path file) {
        return file.toString().contains("src/test/") ? LONGEST_OF_TESTS : LONGEST;
    }

    private static boolean isNotThis(Path file) {
        return !file.endsWith("SourcesSpec.java");
    }

    private static Stream<Path> java() {
        return Stream.concat(House.MODULES.stream(), Stream.of("helm"))
                .flatMap(module -> Stream.of(House.sources(module), House.tests(module)))
                .map(folder -> House.files(folder, ".java"))
                .flatMap(Collection::stream);
    }

    private static Stream<Path> documents() {
        return Stream.concat(
                House.files(House.ROOT.resolve("docs"), ".md").stream(),
                Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
                        .map(House.ROOT::resolve)
                        .filter(Files::exists));
    }
}
