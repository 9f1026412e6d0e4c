package uk.ourplan.local.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.Settings;

/** The core's interface, as far as loading needs it. */
final class Core {

    private static final int TRIES = 5;
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    Core(Settings settings) {
        this.address = settings.address(Part.CORE);
    }

    /**
     * Sends the body until it is taken. Already having it (409) is as good; an attempt of ours that was cut off may
     * still be under way (409 too) or the core too busy (503), so both are asked again with the same key.
     */
    void post(String path, String type, byte[] body, String token, Path file) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .header("Accept", "application/json, application/problem+json")
                .header("Idempotency-Key", keyOf(body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        for (int attempt = 1; attempt < TRIES && isBusy(answer.statusCode()); attempt++) {
            Thread.sleep(BETWEEN_TRIES);
            answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        }
        if (answer.statusCode() / 100 != 2 && answer.statusCode() != 409) {
            throw new IOException("The core did not take " + file + " (" + answer.statusCode() + "): " + answer.body());
        }
    }

    private static boolean isBusy(int status) {
        return status == 409 || status == 503;
    }

    private static String keyOf(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
