package uk.ourplan.local.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.Settings;

/** A core and a Keycloak that only write down what they are sent. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LoadingTheSamplesSpec {

    private record Sent(String path, String key, String who) {}

    @TempDir
    private Path project;

    private final List<Sent> sent = new ArrayList<>();
    private HttpServer server;
    private int answer = 201;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realms/ourplan/protocol/openid-connect/token", this::giveToken);
        server.createContext("/api/v1", this::take);
        server.start();
        write("councils/oakshire.yaml", "council: {name: Oakshire Council, slug: oakshire}\n");
        write("people/01-a.yaml", "sample: 1\ncouncil: oakshire\n");
        write("people/02-b.yaml", "sample: 2\ncouncil: oakshire\n");
        write("people/README.md", "not a person\n");
    }

    @AfterEach
    void hangUp() {
        server.stop(0);
    }

    @Test
    void the_operator_opens_councils_and_then_a_practitioner_of_each_hands_over_the_people() throws Exception {
        load();

        assertThat(sent)
                .extracting(Sent::path)
                .containsExactly("/api/v1/councils", "/api/v1/people/imports", "/api/v1/people/imports");
        assertThat(sent)
                .extracting(Sent::who)
                .containsExactly(
                        "Bearer operator@ourplan.example",
                        "Bearer practitioner@oakshire.example",
                        "Bearer practitioner@oakshire.example");
    }

    @Test
    void what_was_taken_is_not_sent_again() throws Exception {
        load();
        sent.clear();

        load();

        assertThat(sent).isEmpty();
    }

    @Test
    void a_file_that_was_not_noted_as_taken_is_sent_again_with_the_same_key() throws Exception {
        load();
        List<Sent> before = List.copyOf(sent);
        sent.clear();
        Files.delete(project.resolve(".local/samples/02-b.yaml.loaded"));

        load();

        assertThat(sent).containsExactly(before.getLast());
        assertThat(before).extracting(Sent::key).doesNotHaveDuplicates().allMatch(key -> key.length() == 64);
    }

    @Test
    void a_file_that_is_refused_is_named_with_the_core_s_own_words() {
        answer = 400;

        assertThatThrownBy(this::load)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("oakshire.yaml")
                .hasMessageContaining("(400): said so");
        assertThat(project.resolve(".local/samples")).doesNotExist();
    }

    private void load() throws IOException, InterruptedException {
        int port = server.getAddress().getPort();
        Settings settings = new Settings(
                project, project.resolve(".local"), Map.of(Part.CORE, port, Part.KEYCLOAK, port), Map.of(), false);
        new LoadingTheSamples(settings, _ -> {}).load();
    }

    private void write(String file, String text) throws IOException {
        Path path = project.resolve("samples").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** The token is the name, so that the core can write down who came. */
    private void giveToken(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String name = form.replaceAll(".*username=([^&]+).*", "$1").replace("%40", "@");
        reply(exchange, 200, "{\"access_token\": \"" + name + "\"}");
    }

    private void take(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        sent.add(new Sent(
                exchange.getRequestURI().getPath(),
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                exchange.getRequestHeaders().getFirst("Authorization")));
        reply(exchange, answer, "said so");
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
