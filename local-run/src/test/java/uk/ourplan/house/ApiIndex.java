package uk.ourplan.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list of every operation at the end of docs/api.md, read off the contract. It needs nothing but the JDK, so that {@code java
 * local-run/src/test/java/uk/ourplan/house/ApiIndex.java} in the project's root writes it anew.
 */
final class ApiIndex {

    static final Path PAGE = Path.of("docs", "api.md");

    private static final String HEAD = """
            ## Every operation
            Read off the contract; `java local-run/src/test/java/uk/ourplan/house/ApiIndex.java` in the project's root writes it anew, and the build fails while it is not true.

            | | |
            |---|---|
            """;

    private static final Pattern BASE = Pattern.compile("@HttpExchange\\(\"([^\"]+)\"\\)");
    private static final Pattern OPERATION = Pattern.compile(
            "(?:/\\*\\*((?:(?!\\*/).)*)\\*/\\s*)?@(Get|Post|Put|Delete)Exchange(?:\\(([^)]*)\\))?\\s", Pattern.DOTALL);
    private static final Pattern PATH = Pattern.compile("\"(/[^\"]*)\"");
    private static final Pattern INTERFACE =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*@HttpExchange", Pattern.DOTALL);

    private ApiIndex() {}

    public static void main(String... arguments) throws IOException {
        Path root = Path.of("");
        Files.writeString(root.resolve(PAGE), page(root));
    }

    /** The page as it should be: what was written by hand, and the list. */
    static String page(Path root) throws IOException {
        String page = Files.readString(root.resolve(PAGE));
        int list = page.indexOf(HEAD.lines().findFirst().orElseThrow());
        return (list < 0 ? page.stripTrailing() + "\n\n" : page.substring(0, list)) + HEAD + operations(root);
    }

    private static String operations(Path root) throws IOException {
        Map<String, String> operations = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root.resolve("platform-api/src/main/java/uk/ourplan/api"))) {
            files.filter(file -> file.toString().endsWith("Api.java")).forEach(file -> read(file, operations));
        }
        return operations.values().stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private static void read(Path file, Map<String, String> operations) {
        String source = source(file);
        Matcher base = BASE.matcher(source);
        if (!base.find()) {
            return;
        }
        String about = INTERFACE
                .matcher(source)
                .results()
                .map(found -> said(found.group(1)))
                .findFirst()
                .orElse("");
        Matcher operation = OPERATION.matcher(source).region(base.end(), source.length());
        while (operation.find()) {
            String path = base.group(1) + path(operation.group(3));
            String verb = operation.group(2).toUpperCase(java.util.Locale.ROOT);
            String says = operation.group(1) == null ? about : said(operation.group(1));
            operations.put(path + " " + verb, "| `" + verb + " " + path + "` | " + says + " |");
        }
    }

    private static String path(String within) {
        return within == null
                ? ""
                : PATH.matcher(within)
                        .results()
                        .map(found -> found.group(1))
                        .findFirst()
                        .orElse("");
    }

    /** The first sentence of a comment, as plain text. */
    private static String said(String comment) {
        String text = comment.replaceAll("(?m)^\\s*\\*", " ")
                .replaceAll("\\{@(?:link|code) +#?([^}]*)}", "$1")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s@(?:param|return|see)\\b.*", "")
                .replaceAll("\\s+", " ")
                .strip();
        Matcher end = Pattern.compile("\\.(?: |$)").matcher(text);
        return (end.find() ? text.substring(0, end.start() + 1) : text).replace("|", "\\|");
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
