package uk.ourplan.local.journey;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.local.application.ApplicationEnvironment;
import uk.ourplan.local.process.Answering;
import uk.ourplan.local.process.ChildProcess;
import uk.ourplan.local.process.JavaProgram;
import uk.ourplan.local.process.LoopbackPort;
import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.Settings;
import uk.ourplan.local.signin.Administrator;
import uk.ourplan.local.signin.Keycloak;

/**
 * The plans' screens once more, beside the usual ones, but with sessions that are warned of their end forty seconds after they were last used, and a client
 * of their own at Keycloak whose tokens live forty seconds.
 */
final class BriefScreens implements AutoCloseable {

    static final Duration SESSION = Duration.ofSeconds(160);

    private static final String CLIENT = "ourplan-brief";
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

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
        Administrator administrator = Administrator.signedIn(settings);
        administrator.add("/users/" + userId(administrator, username) + "/logout", json.createObjectNode());
    }

    /** How many sessions this person has at Keycloak through these screens. */
    long sessionsAtKeycloak(String username) throws IOException, InterruptedException {
        Administrator administrator = Administrator.signedIn(settings);
        return administrator
                .read("/users/" + userId(administrator, username) + "/sessions")
                .valueStream()
                .filter(session ->
                        session.path("clients").valueStream().anyMatch(client -> CLIENT.equals(client.asString())))
                .count();
    }

    private static String userId(Administrator administrator, String username)
            throws IOException, InterruptedException {
        return administrator
                .read("/users?exact=true&username=" + URLEncoder.encode(username, StandardCharsets.UTF_8))
                .path(0)
                .path("id")
                .asString();
    }

    /** As the realm's file describes it; the one at Keycloak may be on its way elsewhere in another journey. */
    private ObjectNode clientOfTheRealm(String clientId) {
        return json.readTree(settings.project().resolve("helm/files/ourplan-realm.json"))
                .path("clients")
                .valueStream()
                .filter(one -> clientId.equals(one.path("clientId").asString()))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow()
                .deepCopy();
    }

    private void admitClient() throws IOException, InterruptedException {
        Administrator administrator = Administrator.signedIn(settings);
        if (administrator.read("/clients?clientId=" + CLIENT).path(0) instanceof ObjectNode known) {
            administrator.remove("/clients/" + known.path("id").asString());
        }
        ObjectNode client = clientOfTheRealm("ourplan-web");
        client.put("clientId", CLIENT).put("rootUrl", origin).put("secret", Keycloak.CLIENT_SECRET);
        client.putArray("redirectUris").add(origin + "/login/oauth2/code/*");
        client.withObject("attributes")
                .put("access.token.lifespan", "40")
                .put("post.logout.redirect.uris", origin + "/*");
        administrator.add("/clients", client);
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
