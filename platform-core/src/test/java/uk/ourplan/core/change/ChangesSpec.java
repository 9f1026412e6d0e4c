package uk.ourplan.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.running.Council.EASTVALE;
import static uk.ourplan.core.running.Council.NORTHMOOR;
import static uk.ourplan.language.council.Permission.AUTHORISER;
import static uk.ourplan.language.council.Permission.PRACTITIONER;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import uk.ourplan.core.running.Council;
import uk.ourplan.core.running.RunningCore;
import uk.ourplan.core.running.Somebody;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangesSpec {

    private static final ParameterizedTypeReference<ServerSentEvent<Map<String, Object>>> EVENT =
            new ParameterizedTypeReference<>() {};

    private final RunningCore core = RunningCore.shared();
    private final List<Disposable> listeners = new ArrayList<>();

    @AfterEach
    void nobody_listens() {
        listeners.forEach(Disposable::dispose);
    }

    @Test
    void a_change_reaches_the_council_and_no_other_with_identifiers_only() throws InterruptedException {
        var anna = listening(Somebody.of(NORTHMOOR, PRACTITIONER), null);
        var eve = listening(Somebody.of(EASTVALE, PRACTITIONER), null);
        UUID about = probe(NORTHMOOR, "");

        Map<String, Object> change = next(anna, about);
        assertThat(change).containsOnlyKeys("id", "kind", "about", "at").containsEntry("kind", "probe");
        assertThat(heard(eve)).noneMatch(event -> about.toString().equals(event.get("about")));
    }

    @Test
    void a_change_reaches_only_those_who_may_hear_of_it() throws InterruptedException {
        var anna = listening(Somebody.of(NORTHMOOR, PRACTITIONER), null);
        var otto = listening(Somebody.of(NORTHMOOR, AUTHORISER), null);
        UUID about = probe(NORTHMOOR, "/quiet");

        next(otto, about);
        assertThat(heard(anna)).noneMatch(event -> about.toString().equals(event.get("about")));
    }

    @Test
    void whoever_comes_back_hears_what_they_missed_as_far_as_they_may() throws InterruptedException {
        Somebody anna = Somebody.of(NORTHMOOR, PRACTITIONER);
        var first = listening(anna, null);
        String last = Objects.toString(next(first, probe(NORTHMOOR, "")).get("id"));
        nobody_listens();
        UUID missed = probe(NORTHMOOR, "");
        UUID notForAnna = probe(NORTHMOOR, "/quiet");
        UUID notForNorthmoor = probe(EASTVALE, "");

        var again = listening(anna, last);

        next(again, missed);
        assertThat(heard(again))
                .noneMatch(event -> notForAnna.toString().equals(event.get("about"))
                        || notForNorthmoor.toString().equals(event.get("about")));
    }

    @Test
    void whoever_comes_back_with_something_unknown_is_told_to_look_again() throws InterruptedException {
        var anna = listening(Somebody.of(NORTHMOOR, PRACTITIONER), "no-such-event");

        Map<String, Object> event = anna.poll(10, TimeUnit.SECONDS);

        assertThat(event).containsEntry("kind", "resync");
    }

    @Test
    void when_the_listening_connection_was_lost_everybody_is_told_to_look_again_and_hears_on()
            throws InterruptedException {
        var anna = listening(Somebody.of(NORTHMOOR, PRACTITIONER), null);

        core.database()
                .execute("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where application_name = 'ourplan-core listening'");

        assertThat(anna.poll(10, TimeUnit.SECONDS)).containsEntry("kind", "resync");
        next(anna, probe(NORTHMOOR, ""));
    }

    @Test
    void the_stream_ends_with_the_token() {
        String brief = core.tokens()
                .of(
                        Somebody.of(NORTHMOOR, PRACTITIONER),
                        claims -> claims.expirationTime(
                                Date.from(java.time.Instant.now().plusSeconds(2))));

        StepVerifier.create(core.withToken(brief)
                        .get()
                        .uri("/api/v1/changes")
                        .accept(MediaType.TEXT_EVENT_STREAM)
                        .exchange()
                        .returnResult(EVENT)
                        .getResponseBody()
                        .then())
                .expectComplete()
                .verify(Duration.ofSeconds(10));
    }

    private BlockingQueue<Map<String, Object>> listening(Somebody somebody, @Nullable String lastHeard) {
        BlockingQueue<Map<String, Object>> heard = new LinkedBlockingQueue<>();
        var request = core.as(somebody).get().uri("/api/v1/changes").accept(MediaType.TEXT_EVENT_STREAM);
        Flux<ServerSentEvent<Map<String, Object>>> events = (lastHeard == null
                        ? request
                        : request.header("Last-Event-ID", lastHeard))
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(EVENT)
                .getResponseBody();
        listeners.add(events.mapNotNull(ServerSentEvent::data).subscribe(heard::add));
        return heard;
    }

    private UUID probe(Council council, String how) {
        UUID about = UUID.randomUUID();
        core.as(council, PRACTITIONER)
                .post()
                .uri("/api/v1/probes" + how)
                .bodyValue(Map.of("about", about, "says", "x", "count", 1))
                .exchange()
                .expectStatus()
                .isOk();
        return about;
    }

    private static Map<String, Object> next(BlockingQueue<Map<String, Object>> heard, UUID about)
            throws InterruptedException {
        for (int i = 0; i < 50; i++) {
            Map<String, Object> event = heard.poll(10, TimeUnit.SECONDS);
            if (event == null) {
                break;
            }
            if (about.toString().equals(event.get("about"))) {
                return event;
            }
        }
        throw new AssertionError("Nothing was heard of " + about);
    }

    private static List<Map<String, Object>> heard(BlockingQueue<Map<String, Object>> queue)
            throws InterruptedException {
        Thread.sleep(500);
        return List.copyOf(queue);
    }
}
