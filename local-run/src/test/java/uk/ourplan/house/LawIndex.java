package uk.ourplan.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page docs/law/index.md, read off the sources: provision, rule, the class that holds it, its test, and where it shows. It
 * needs nothing but the JDK, so that {@code java local-run/src/test/java/uk/ourplan/house/LawIndex.java} in the project's root
 * writes the page anew.
 */
final class LawIndex {

    static final Path PAGE = Path.of("docs", "law", "index.md");

    private static final Pattern RULE =
            Pattern.compile("\\b(?!RFC|ISO|UTF|SHA|TLS|AES|WCAG)([A-Z][A-Z0-9]{1,10}-\\d{2})\\b");
    private static final Pattern UNDER =
            Pattern.compile("\"([A-Z][A-Z0-9]+-\\d{2})\"[^;]{0,700}?\\.under\\(\"([^\"]+)\"\\)");
    private static final Pattern SEE = Pattern.compile("@see\\s+<a\\s+href=\"[^\"]+\">\\s*(.*?)</a>", Pattern.DOTALL);

    /** Where a rule shows, by the folder of the class that holds it; the first that fits counts. */
    private static final Map<String, String> SHOWS = shows();

    private static final String HEAD = """
            # The law in the code

            Read off the sources; do not edit it. `java local-run/src/test/java/uk/ourplan/house/LawIndex.java` in the project's root
            writes it anew, and the build fails while it is not true. A provision stands here as the code cites it. A mention is no
            proof that a rule is whole: it tells where to look. A dash in the column of tests is a rule that no test names.

            | Provision | Rule | Class | Test | Where it shows |
            |---|---|---|---|---|
            """;

    private final Map<String, Set<String>> classes = new TreeMap<>();
    private final Map<String, Set<String>> tests = new TreeMap<>();
    private final Map<String, Set<String>> provisions = new TreeMap<>();
    private final Map<String, Set<String>> shown = new TreeMap<>();

    private LawIndex() {}

    public static void main(String... arguments) throws IOException {
        Path root = Path.of("");
        Files.createDirectories(root.resolve(PAGE).getParent());
        Files.writeString(root.resolve(PAGE), page(root));
    }

    /** The page as the sources under this root would have it. */
    static String page(Path root) throws IOException {
        LawIndex index = new LawIndex();
        for (Path file : sources(root)) {
            String path = root.relativize(file).toString().replace('\\', '/');
            if (path.contains("/src/main/java/")) {
                index.holds(path, Files.readString(file));
            } else if (path.contains("/src/test/java/")) {
                index.tests(path, Files.readString(file));
            }
        }
        return index.page();
    }

    private static List<Path> sources(Path root) throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> modules = Files.list(root)) {
            for (Path module : modules.filter(one -> Files.isDirectory(one.resolve("src")))
                    .sorted()
                    .toList()) {
                try (Stream<Path> files = Files.walk(module.resolve("src"))) {
                    files.filter(file -> file.toString().endsWith(".java"))
                            .sorted()
                            .forEach(sources::add);
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
            }
        }
        return sources;
    }

    private void holds(String path, String source) {
        Set<String> cited = new TreeSet<>();
        Matcher see = SEE.matcher(source);
        while (see.find()) {
            cited.add(see.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").strip());
        }
        Map<String, Set<String>> own = new TreeMap<>();
        Matcher under = UNDER.matcher(source);
        while (under.find()) {
            own.computeIfAbsent(under.group(1), none -> new TreeSet<>()).add(under.group(2));
        }
        for (String rule : rules(source)) {
            put(classes, rule, simpleName(path));
            place(path).ifPresent(where -> put(shown, rule, where));
            own.getOrDefault(rule, path.contains("/core/law/") ? cited : Set.of())
                    .forEach(provision -> put(provisions, rule, provision));
        }
    }

    private void tests(String path, String source) {
        if (path.matches(".*(Spec|Journey|Test|Contract)\\.java") && !path.endsWith("/LawIndexSpec.java")) {
            rules(source).forEach(rule -> put(tests, rule, simpleName(path)));
        }
    }

    private static Set<String> rules(String source) {
        return RULE.matcher(source)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static java.util.Optional<String> place(String path) {
        return SHOWS.entrySet().stream()
                .filter(place -> path.contains(place.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, String> shows() {
        Map<String, String> shows = new LinkedHashMap<>();
        shows.put("/core/law/planning/", "plan check");
        shows.put("/core/law/", "determination");
        shows.put("/core/authorisation/", "sign-off");
        shows.put("/core/document/", "document");
        shows.put("/core/plan/", "step of the plan");
        shows.put("/core/exchange/", "import");
        shows.put("/core/review/", "review");
        shows.put("/core/task/", "tasks");
        shows.put("/tenant/", "policy");
        shows.put("/uk/ourplan/web/", "screen");
        shows.put("/uk/ourplan/admin/", "administration");
        shows.put("/uk/ourplan/api/", "interface");
        return shows;
    }

    private String page() {
        StringBuilder page = new StringBuilder(HEAD);
        classes.forEach((rule, holders) -> page.append("| ")
                .append(String.join("; ", provisions.getOrDefault(rule, Set.of("–"))))
                .append(" | ")
                .append(rule)
                .append(" | ")
                .append(String.join(", ", holders))
                .append(" | ")
                .append(String.join(", ", tests.getOrDefault(rule, Set.of("–"))))
                .append(" | ")
                .append(String.join(", ", shown.getOrDefault(rule, Set.of("–"))))
                .append(" |\n"));
        return page.toString();
    }

    private static void put(Map<String, Set<String>> into, String rule, String what) {
        into.computeIfAbsent(rule, none -> new TreeSet<>()).add(what);
    }

    private static String simpleName(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
    }
}
