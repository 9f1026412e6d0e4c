package uk.ourplan.core.directory.keycloak;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A realm of one page: organizations, their members, users with roles and attributes, over HTTP as Keycloak speaks it. */
final class MadeUpKeycloak implements AutoCloseable {

    private static final Set<String> ROLES = Set.of("practitioner", "authoriser", "operator");
    private static final String REALM = "/admin/realms/ourplan";

    private final JsonMapper json = new JsonMapper();
    private final HttpServer server;
    private final Map<String, ObjectNode> organizations = new LinkedHashMap<>();
    private final Map<String, Set<String>> members = new LinkedHashMap<>();
    private final Map<String, ObjectNode> users = new LinkedHashMap<>();
    private final Map<String, Set<String>> roles = new LinkedHashMap<>();
    /** What was asked that changes something: verb and path. */
    final List<String> changes = new ArrayList<>();
    /** What is answered to everything but the token, where it is not 0. */
    volatile int answersOnly;

    MadeUpKeycloak() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    SignInSettings settings() {
        return settings("a secret");
    }

    SignInSettings settings(String secret) {
        URI realm = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/realms/ourplan");
        return new SignInSettings(realm, "ourplan-directory", secret, false);
    }

    /** Somebody of an organization. */
    String member(String alias, String email, String... held) {
        String id = UUID.randomUUID().toString();
        users.put(
                id,
                json.createObjectNode()
                        .put("id", id)
                        .put("username", email)
                        .put("email", email)
                        .put("firstName", "Ann")
                        .put("lastName", "Other")
                        .put("enabled", true));
        roles.put(id, new TreeSet<>(Set.of(held)));
        members.computeIfAbsent(organization(alias), any -> new TreeSet<>()).add(id);
        return id;
    }

    JsonNode user(String id) {
        return java.util.Objects.requireNonNull(users.get(id), id);
    }

    Set<String> rolesOf(String id) {
        return roles.getOrDefault(id, Set.of());
    }

    int count() {
        return users.size();
    }

    private String organization(String alias) {
        return organizations.entrySet().stream()
                .filter(each -> each.getValue().path("alias").asString().equals(alias))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> {
                    String id = UUID.randomUUID().toString();
                    organizations.put(
                            id,
                            json.createObjectNode()
                                    .put("id", id)
                                    .put("alias", alias)
                                    .put("name", alias)
                                    .put("enabled", true));
                    return id;
                });
    }

    private synchronized void answer(HttpExchange asked) throws IOException {
        String path = asked.getRequestURI().getPath();
        String verb = asked.getRequestMethod();
        String body = new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (path.endsWith("/token")) {
            send(asked, 200, "{\"access_token\": \"t\", \"expires_in\": 600, \"token_type\": \"Bearer\"}");
        } else if (answersOnly != 0) {
            send(asked, answersOnly, "{\"errorMessage\": \"ann.other@eastvale.example is somebody\"}");
        } else {
            String within = path.substring(REALM.length());
            if (!verb.equals("GET")) {
                changes.add(verb + " " + within);
            }
            answer(asked, verb, within.substring(1).split("/", -1), body);
        }
    }

    private void answer(HttpExchange asked, String verb, String[] at, String body) throws IOException {
        String query = String.valueOf(asked.getRequestURI().getQuery());
        String shape = verb + " " + at[0] + (at.length > 1 ? " " + at.length : "") + (at.length > 2 ? " " + at[2] : "");
        switch (shape) {
            case "GET organizations" -> send(asked, 200, organizations.values());
            case "POST organizations" -> {
                organization(json.readTree(body).path("alias").asString());
                send(asked, 201, "");
            }
            case "GET organizations 4 members" -> found(asked, isMember(at[1], at[3]) ? users.get(at[3]) : null);
            case "POST organizations 3 members" -> {
                members.computeIfAbsent(at[1], any -> new TreeSet<>()).add(body.replace("\"", ""));
                send(asked, 201, "");
            }
            case "GET users" ->
                send(
                        asked,
                        200,
                        users.values().stream()
                                .filter(user ->
                                        query.contains(user.path("username").asString()))
                                .toList());
            case "POST users" -> {
                ObjectNode user = (ObjectNode) json.readTree(body);
                String id = UUID.randomUUID().toString();
                users.put(id, user.put("id", id));
                asked.getResponseHeaders().set("Location", REALM + "/users/" + id);
                send(asked, 201, "");
            }
            case "GET users 2" -> found(asked, users.get(at[1]));
            case "PUT users 2" -> {
                users.put(at[1], (ObjectNode) json.readTree(body));
                send(asked, 204, "");
            }
            case "GET clients" -> send(asked, 200, "[{\"id\": \"core\", \"clientId\": \"ourplan-core\"}]");
            case "GET users 5 role-mappings" -> send(asked, 200, named(rolesOf(at[1])));
            case "GET users 6 role-mappings" -> send(asked, 200, named(ROLES));
            case "POST users 5 role-mappings" -> {
                json.readTree(body)
                        .forEach(role -> roles.computeIfAbsent(at[1], any -> new TreeSet<>())
                                .add(role.path("name").asString()));
                send(asked, 204, "");
            }
            case "DELETE users 5 role-mappings" -> {
                json.readTree(body)
                        .forEach(role -> rolesOf(at[1]).remove(role.path("name").asString()));
                send(asked, 204, "");
            }
            case "PUT users 3 reset-password", "POST users 3 logout" -> send(asked, 204, "");
            default -> {
                if (shape.startsWith("GET organizations") && at[1].equals("members")) {
                    send(
                            asked,
                            200,
                            organizations.values().stream()
                                    .filter(one -> isMember(one.path("id").asString(), at[2]))
                                    .toList());
                } else {
                    send(asked, 404, "");
                }
            }
        }
    }

    private boolean isMember(String organization, String user) {
        return members.getOrDefault(organization, Set.of()).contains(user);
    }

    private static List<Map<String, String>> named(Set<String> names) {
        return names.stream().map(name -> Map.of("id", name, "name", name)).toList();
    }

    private void found(HttpExchange asked, @Nullable Object one) throws IOException {
        send(asked, one == null ? 404 : 200, one == null ? "" : one);
    }

    private void send(HttpExchange asked, int status, Object answer) throws IOException {
        byte[] bytes =
                answer instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : json.writeValueAsBytes(answer);
        asked.getResponseHeaders().set("Content-Type", "application/json");
        asked.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = asked.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
