package uk.ourplan.local.signin;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.local.setting.Settings;

/** Signs in from a program, as only the realm of this machine allows, and gets an access token for the core. */
public final class Tokens {

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final URI endpoint;

    public Tokens(Settings settings) {
        this.endpoint = URI.create(settings.issuer() + "/protocol/openid-connect/token");
    }

    /** A fresh access token of that person; an {@link IOException} with Keycloak's own words if it refuses. */
    public String of(String username) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(Map.of(
                        "grant_type", "password",
                        "client_id", "ourplan-local-cli",
                        "scope", "openid",
                        "username", username,
                        "password", SignIns.PASSWORD))))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("Keycloak gave no token to " + username + ": " + answer.body());
        }
        return json.readTree(answer.body()).path("access_token").asString();
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
