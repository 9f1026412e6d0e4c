package uk.ourplan.kit.unsent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import uk.ourplan.kit.ask.Worker;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnsentSpec {

    private static final Worker HANNAH = new Somebody("hannah");
    private static final Worker OWEN = new Somebody("owen");

    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final InstantSource ticking = () -> now;
    private final Unsent unsent = new Unsent(ticking.withZone(ZoneOffset.UTC));

    @Test
    void what_was_kept_comes_back_once_to_the_same_person_at_the_same_place() {
        unsent.keep(HANNAH, "plan/1/risks", "A lamp on the stairs");

        assertThat(unsent.take(HANNAH, "plan/1/risks")).contains("A lamp on the stairs");
        assertThat(unsent.take(HANNAH, "plan/1/risks")).isEmpty();
    }

    @Test
    void nobody_else_gets_it_and_no_other_place() {
        unsent.keep(HANNAH, "plan/1/risks", "A lamp on the stairs");

        assertThat(unsent.take(OWEN, "plan/1/risks")).isEmpty();
        assertThat(unsent.take(HANNAH, "plan/2/risks")).isEmpty();
        assertThat(unsent.take(HANNAH, "plan/1/risks")).isPresent();
    }

    @Test
    void the_last_words_are_kept_not_the_first() {
        unsent.keep(HANNAH, "plan/1/risks", "A lamp");
        unsent.keep(HANNAH, "plan/1/risks", "A lamp on the stairs");

        assertThat(unsent.take(HANNAH, "plan/1/risks")).contains("A lamp on the stairs");
    }

    @Test
    void after_twelve_hours_it_is_forgotten() {
        unsent.keep(HANNAH, "plan/1/risks", "A lamp");
        now = now.plus(Duration.ofHours(12));
        assertThat(unsent.take(HANNAH, "plan/1/risks")).isPresent();
        unsent.keep(HANNAH, "plan/1/risks", "A lamp");

        now = now.plus(Duration.ofHours(12)).plusSeconds(1);

        assertThat(unsent.take(HANNAH, "plan/1/risks")).isEmpty();
    }

    @Test
    void the_oldest_goes_when_there_is_too_much_and_nothing_of_immense_size_is_kept() {
        unsent.keep(OWEN, "plan/0", "first");
        for (int i = 1; i <= Unsent.MOST; i++) {
            unsent.keep(HANNAH, "plan/" + i, "later");
        }
        unsent.keep(OWEN, "immense", "x".repeat(Unsent.LARGEST + 1));

        assertThat(unsent.take(OWEN, "plan/0")).isEmpty();
        assertThat(unsent.take(HANNAH, "plan/" + Unsent.MOST)).isPresent();
        assertThat(unsent.take(OWEN, "immense")).isEmpty();
    }

    private record Somebody(String id) implements Worker {

        @Override
        public String name() {
            return id;
        }

        @Override
        public Set<String> roles() {
            return Set.of();
        }

        @Override
        public Mono<String> token() {
            return Mono.empty();
        }
    }
}
