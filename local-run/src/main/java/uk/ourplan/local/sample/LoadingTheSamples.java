package uk.ourplan.local.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.ourplan.local.process.Said;
import uk.ourplan.local.setting.Settings;
import uk.ourplan.local.signin.SignIns;
import uk.ourplan.local.signin.Tokens;

/**
 * Hands the sample councils and people to the core, as an operator and a practitioner would. What was taken is noted
 * file by file, and every file goes with a key made of its content, so that a start that is killed in the middle and
 * begun again loses nothing and doubles nothing.
 *
 * @see "docs/decisions/0046-samples-come-in-by-the-front-door.md"
 */
public final class LoadingTheSamples {

    private static final String OPERATOR = "operator@ourplan.example";

    private final Settings settings;
    private final Said said;
    private final Core core;
    private final Tokens tokens;
    private final Map<String, String> tokensSoFar = new HashMap<>();
    private final YAMLMapper yaml = new YAMLMapper();
    private final JsonMapper json = new JsonMapper();

    public LoadingTheSamples(Settings settings, Said said) {
        this.settings = settings;
        this.said = said;
        this.core = new Core(settings);
        this.tokens = new Tokens(settings);
    }

    /** Loads what was not loaded yet; councils first, because people belong to one. */
    public void load() throws IOException, InterruptedException {
        Path samples = settings.project().resolve("samples");
        List<Path> councils = missing(samples.resolve("councils"));
        List<Path> people = missing(samples.resolve("people"));
        if (councils.isEmpty() && people.isEmpty()) {
            return;
        }
        said.line("Loading " + councils.size() + " councils and " + people.size() + " people.");
        for (Path file : councils) {
            open(file);
        }
        for (Path file : people) {
            take(file);
        }
    }

    private void open(Path file) throws IOException, InterruptedException {
        String pack = Files.readString(file);
        JsonNode council = yaml.readTree(pack).path("council");
        String slug = council.path("slug").asString();
        byte[] body = json.writeValueAsBytes(json.createObjectNode()
                .put("id", identityOf(slug).toString())
                .put("slug", slug)
                .put("name", council.path("name").asString())
                .put("pack", pack));
        core.post("/api/v1/councils", "application/json", body, token(OPERATOR), file);
        note(file);
    }

    /** One serves for all that somebody hands over: the whole loading is shorter than a token's life. */
    private String token(String person) throws IOException, InterruptedException {
        String known = tokensSoFar.get(person);
        if (known == null) {
            known = tokens.of(person);
            tokensSoFar.put(person, known);
        }
        return known;
    }

    /** The same on every machine, so that addresses in documents and tests keep their meaning. */
    private static UUID identityOf(String slug) {
        return UUID.nameUUIDFromBytes(("ourplan sample council " + slug).getBytes(StandardCharsets.UTF_8));
    }

    private void take(Path file) throws IOException, InterruptedException {
        byte[] record = Files.readAllBytes(file);
        String council = yaml.readTree(record).path("council").asString();
        String practitioner = SignIns.of("practitioner", council);
        core.post("/api/v1/people/imports", "application/yaml", record, token(practitioner), file);
        note(file);
    }

    private List<Path> missing(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !Files.exists(noteOf(file)))
                    .sorted()
                    .toList();
        }
    }

    private void note(Path file) throws IOException {
        Path note = noteOf(file);
        Files.createDirectories(note.getParent());
        Files.createFile(note);
    }

    private Path noteOf(Path file) {
        return settings.data().resolve("samples").resolve(file.getFileName() + ".loaded");
    }
}
