package uk.ourplan.local.signin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.Settings;

/** Takes the realm out of a running Keycloak, as its administrator may: what is left are Keycloak's own tables. */
public final class RealmRemoval {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    public RealmRemoval(Settings settings) {
        this.address = settings.address(Part.KEYCLOAK);
    }

    /** An {@link IOException} with Keycloak's own words if it refuses. */
    public void remove() throws IOException, InterruptedException {
        HttpRequest removing = HttpRequest.newBuilder(URI.create(address + "/admin/realms/ourplan"))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + administratorsToken())
                .DELETE()
                .build();
        expect(204, http.send(removing, HttpResponse.BodyHandlers.ofString()));
    }

    private String administratorsToken() throws IOException, InterruptedException {
        HttpRequest asking = HttpRequest.newBuilder(
                        URI.create(address + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=password&client_id=admin-cli&username=admin&password=" + SignIns.PASSWORD))
                .build();
        HttpResponse<String> answer = http.send(asking, HttpResponse.BodyHandlers.ofString());
        expect(200, answer);
        return new JsonMapper().readTree(answer.body()).path("access_token").asString();
    }

    private static void expect(int status, HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != status) {
            throw new IOException(
                    "Keycloak did not let go of the realm (" + answer.statusCode() + "): " + answer.body());
        }
    }
}
