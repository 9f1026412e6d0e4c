package uk.ourplan.local.journey;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.local.application.ApplicationEnvironment;
import uk.ourplan.local.process.Answering;
import uk.ourplan.local.process.ChildProcess;
import uk.ourplan.local.process.JavaProgram;
import uk.ourplan.local.process.LoopbackPort;
import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.Settings;
import uk.ourplan.local.signin.Keycloak;
import uk.ourplan.local.signin.SignIns;

/**
 * The plans' screens once more, beside the usual ones, but with sessions that end after two minutes and a half and a client
 * of their own at Keycloak whose tokens live forty seconds.
 */
final class BriefScreens implements AutoCloseable {

    static final Duration SESSION = Duration.ofSeconds(150);

    private static final String CLIENT = "ourplan-brief";
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final Settings settings;
    private final String origin;
    private final ProcessHandle process;

    BriefScreens(Settings settings) throws IOException, InterruptedException {
        this.settings = settings;
        int port = LoopbackPort.anyFree().number();
        this.origin = "http://localhost:" + port;
        admitClient();
        Map<String, String> environment = new LinkedHashMap<>(ApplicationEnvironment.ofWeb(settings));
        environment.put("OURPLAN_PORT", Integer.toString(port));
        environment.put("OURPLAN_CLIENT_ID", CLIENT);
        environment.put("SERVER_SERVLET_SESSION_TIMEOUT", SESSION.toSeconds() + "s");
        String jar = settings.project().resolve("web-ui/target/web-ui-app.jar").toString();
        List<String> command = JavaProgram.command(
                settings.memory(Part.WEB), List.of("--sun-misc-unsafe-memory-access=allow", "-jar", jar));
        process = ChildProcess.start(
                command, environment, settings.project(), settings.data().resolve("brief-screens.log"));
        Instant latest = Instant.now().plus(LONGEST_START);
        while (!Answering.ok(origin + "/actuator/health/readiness")) {
            if (!process.isAlive() || Instant.now().isAfter(latest)) {
                close();
                throw new IllegalStateException("The brief screens do not start; see brief-screens.log.");
            }
            Thread.sleep(250);
        }
    }

    String origin() {
        return origin;
    }

    /** Ends every session of this person at Keycloak, as their council's administrator would. */
    void endAtKeycloak(String username) throws IOException, InterruptedException {
        administer("POST", "/users/" + userId(username) + "/logout", null);
    }

    /** How many sessions this person has at Keycloak through these screens. */
    long sessionsAtKeycloak(String username) throws IOException, InterruptedException {
        return administer("GET", "/users/" + userId(username) + "/sessions", null)
                .valueStream()
                .filter(session ->
                        session.path("clients").valueStream().anyMatch(client -> CLIENT.equals(client.asString())))
                .count();
    }

    private String userId(String username) throws IOException, InterruptedException {
        return administer(
                        "GET",
                        "/users?exact=true&username=" + URLEncoder.encode(username, StandardCharsets.UTF_8),
                        null)
                .path(0)
                .path("id")
                .asString();
    }

    private void admitClient() throws IOException, InterruptedException {
        if (administer("GET", "/clients?clientId=" + CLIENT, null).path(0) instanceof ObjectNode known) {
            administer("DELETE", "/clients/" + known.path("id").asString(), null);
        }
        ObjectNode client = (ObjectNode)
                administer("GET", "/clients?clientId=ourplan-web", null).path(0);
        client.remove("id");
        client.put("clientId", CLIENT).put("rootUrl", origin).put("secret", secret());
        client.putArray("redirectUris").add(origin + "/login/oauth2/code/*");
        client.withObject("attributes").put("access.token.lifespan", "40");
        administer("POST", "/clients", client.toString());
    }

    private String secret() {
        return Keycloak.CLIENT_SECRET;
    }

    private JsonNode administer(String method, String path, @Nullable String body)
            throws IOException, InterruptedException {
        String keycloak = settings.address(Part.KEYCLOAK);
        HttpResponse<String> token = http.send(
                HttpRequest.newBuilder(URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "grant_type=password&client_id=admin-cli&username=admin&password=" + SignIns.PASSWORD))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/ourplan" + path))
                        .header(
                                "Authorization",
                                "Bearer "
                                        + json.readTree(token.body())
                                                .path("access_token")
                                                .asString())
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return json.readTree(answer.body().isBlank() ? "{}" : answer.body());
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(20, java.util.concurrent.TimeUnit.SECONDS)
                .exceptionally(slow -> {
                    process.destroyForcibly();
                    return process;
                })
                .join();
    }
}
