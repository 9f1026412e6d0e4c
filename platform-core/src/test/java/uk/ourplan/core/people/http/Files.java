package uk.ourplan.core.people.http;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.person.Imported;
import uk.ourplan.core.exchange.form.Samples;
import uk.ourplan.core.running.Council;

/** Files for specs that share one database: each with a record number of its own. */
final class Files {

    static final MediaType YAML = MediaType.valueOf("application/yaml");

    static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Pattern RECORD_NUMBER = Pattern.compile("record_number: \\S+");

    private Files() {}

    static Council councilOf(String file) {
        String slug = Samples.councilOf(file);
        return List.of(Council.NORTHMOOR, Council.EASTVALE, Council.ABBOTSBRIDGE).stream()
                .filter(council -> council.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    static String newRecordNumber() {
        return "T-" + NUMBER.incrementAndGet() + "-" + ProcessHandle.current().pid();
    }

    /** The file with this record number in place of its own. */
    static String numbered(String file, String recordNumber) {
        return RECORD_NUMBER.matcher(file).replaceFirst(Matcher.quoteReplacement("record_number: " + recordNumber));
    }

    static String moAnew() {
        return numbered(Samples.mo(), newRecordNumber());
    }

    static WebTestClient.ResponseSpec send(WebTestClient client, String file) {
        return client.post()
                .uri("/api/v1/people/imports")
                .contentType(YAML)
                .bodyValue(file)
                .exchange();
    }

    static Imported takenIn(WebTestClient client, String file) {
        byte[] answer = send(client, file)
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return JSON.readValue(answer, Imported.class);
    }
}
