package uk.ourplan.local.signin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.Settings;

/** Keycloak's administrator of this machine, signed in for one errand; an {@link IOException} with Keycloak's own words if it refuses. */
public final class Administrator {

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final String realm;
    private final String token;

    private Administrator(Settings settings) throws IOException, InterruptedException {
        String address = settings.address(Part.KEYCLOAK);
        this.realm = address + "/admin/realms/ourplan";
        HttpRequest asking = HttpRequest.newBuilder(
                        URI.create(address + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=password&client_id=admin-cli&username=admin&password=" + SignIns.PASSWORD))
                .build();
        this.token = json.readTree(sent(asking)).path("access_token").asString();
    }

    public static Administrator signedIn(Settings settings) throws IOException, InterruptedException {
        return new Administrator(settings);
    }

    /** What stands at a path of the realm. */
    public JsonNode read(String path) throws IOException, InterruptedException {
        return json.readTree(sent(to(path).GET().build()));
    }

    /** Adds to what stands at a path of the realm. */
    public void add(String path, JsonNode what) throws IOException, InterruptedException {
        sent(to(path).POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(what)))
                .build());
    }

    /** Puts this in place of what stands there. */
    public void replace(String path, JsonNode what) throws IOException, InterruptedException {
        sent(to(path).PUT(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(what)))
                .build());
    }

    /** Takes out what stands at a path; at the empty one the whole realm, so that Keycloak's own tables are left. */
    public void remove(String path) throws IOException, InterruptedException {
        sent(to(path).DELETE().build());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(realm + path))
                .timeout(Duration.ofMinutes(2))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private String sent(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("Keycloak answered " + answer.statusCode() + " to " + request.method() + " "
                    + request.uri().getPath() + ": " + answer.body());
        }
        return answer.body();
    }
}
