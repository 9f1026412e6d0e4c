package uk.ourplan.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.api.person.Imported;
import uk.ourplan.core.plan.Casework;

/** What whoever runs the service reads: numbers of requests by what was asked, and nothing of whom it was about. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WatchingTheServiceSpec {

    private static final Casework NORTHMOOR = Casework.with("northmoor");

    @Test
    void metrics_count_requests_by_their_pattern_and_name_nobody() {
        Imported mo = NORTHMOOR.takeIn("01-mo-tattersby");
        askAboutMo(mo.personId());

        String metrics = Objects.requireNonNull(NORTHMOOR
                .core()
                .asNobody()
                .get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());

        assertThat(metrics)
                .contains("http_server_requests_seconds_count")
                .contains("uri=\"/api/v1/people/{personId}\"")
                .contains("uri=\"/api/v1/people/search\"")
                .doesNotContainIgnoringCase("tattersby")
                .doesNotContain("9999106404")
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    }

    @Test
    void logs_name_nobody_also_where_a_request_is_refused_or_a_file_is_bad() {
        Imported mo = NORTHMOOR.takeIn("01-mo-tattersby");
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        heard.start();
        root.addAppender(heard);
        try {
            root.info("The logs are being listened to.");
            askAboutMo(mo.personId());
            WebTestClient practitioner = NORTHMOOR.as(NORTHMOOR.practitioner());
            practitioner
                    .post()
                    .uri("/api/v1/people/imports")
                    .contentType(MediaType.parseMediaType("application/yaml"))
                    .bodyValue("person: {first_names: Maureen, last_name: Tattersby, nhs_number: \"9999106405\"}")
                    .exchange()
                    .expectStatus()
                    .isBadRequest()
                    .expectBody();
            practitioner
                    .get()
                    .uri("/api/v1/people/{id}?name=Tattersby", UUID.randomUUID())
                    .exchange()
                    .expectStatus()
                    .isNotFound()
                    .expectBody();
        } finally {
            root.detachAppender(heard);
        }

        List<String> lines =
                heard.list.stream().map(WatchingTheServiceSpec::whole).toList();
        assertThat(lines).anyMatch(line -> line.contains("The logs are being listened to."));
        assertThat(lines)
                .noneMatch(line -> line.contains("Tattersby")
                        || line.contains("Maureen")
                        || line.contains("999910640")
                        || line.contains("1945-03-09"));
    }

    private static void askAboutMo(UUID person) {
        WebTestClient practitioner = NORTHMOOR.as(NORTHMOOR.practitioner());
        practitioner
                .post()
                .uri("/api/v1/people/search")
                .bodyValue(Map.of("text", "Tattersby 1945-03-09", "page", 0, "size", 5))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
        practitioner
                .get()
                .uri("/api/v1/people/{id}", person)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private static String whole(ILoggingEvent event) {
        return event.getFormattedMessage() + " " + event.getMDCPropertyMap() + " "
                + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }
}
