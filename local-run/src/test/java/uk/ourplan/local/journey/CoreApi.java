package uk.ourplan.local.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.local.running.OneSignIn;
import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.Settings;
import uk.ourplan.local.signin.Tokens;

/** The core as a council's own programs would speak to it, in the name of somebody who signed in. */
final class CoreApi {

    record Answer(int status, JsonNode body) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final Tokens tokens;
    private final Settings settings;

    CoreApi(Settings settings) {
        this.settings = settings;
        this.tokens = new Tokens(settings);
    }

    Answer get(String username, String path) throws IOException, InterruptedException {
        return send(username, request(path).GET());
    }

    Answer post(String username, String path, String body) throws IOException, InterruptedException {
        return send(
                username,
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends something over the revision that was read. */
    Answer put(String username, String path, long read, String body) throws IOException, InterruptedException {
        return send(
                username,
                request(path)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"" + read + "\"")
                        .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The plan of the person with that record number, found as somebody at the screens finds it. */
    UUID planOf(String recordNumber, String username) throws IOException, InterruptedException {
        JsonNode found = post(
                        username, "/people/search", "{\"text\": \"" + recordNumber + "\", \"page\": 0, \"size\": 5}")
                .body();
        String person = found.path("items").path(0).path("id").asString();
        JsonNode record = get(username, "/people/" + person).body();
        return UUID.fromString(record.path("plans").path(0).path("id").asString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(settings.address(Part.CORE) + "/api/v1" + path));
    }

    private Answer send(String username, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                request.header("Authorization", "Bearer " + OneSignIn.token(tokens, username))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return new Answer(answer.statusCode(), json.readTree(answer.body().isBlank() ? "{}" : answer.body()));
    }
}
