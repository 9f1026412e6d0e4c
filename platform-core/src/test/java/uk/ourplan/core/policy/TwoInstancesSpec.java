package uk.ourplan.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.RunningCore;
import uk.ourplan.language.date.Days;
import uk.ourplan.tenant.publishing.Policies;
import uk.ourplan.tenant.publishing.RememberedPolicies;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TwoInstancesSpec {

    private static final String COPY_DUE = "share.copy_due_days";

    private final Casework council = Casework.with("northmoor");
    private final RunningCore core = council.core();

    @Test
    void what_one_instance_publishes_holds_in_another_within_a_second_and_is_then_read_from_memory() {
        try (ConfigurableApplicationContext other = core.start()) {
            LockSupport.parkNanos(Duration.ofSeconds(2).toNanos()); // until it listens
            long was = days(other);
            assertThat(other.getBean(RememberedPolicies.class)
                            .trusted(council.council().id()))
                    .as("read once, it needs no database any more")
                    .isPresent();

            council.publish(Map.of(COPY_DUE, was + 1));
            long published = System.nanoTime();
            while (days(other) == was
                    && System.nanoTime() - published < Duration.ofSeconds(5).toNanos()) {
                LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
            }

            assertThat(Duration.ofNanos(System.nanoTime() - published)).isLessThan(Duration.ofSeconds(1));
            assertThat(days(other)).isEqualTo(was + 1);
        }
    }

    @Test
    void without_its_ear_an_instance_asks_for_the_number_and_still_answers_right() {
        try (ConfigurableApplicationContext other = core.start()) {
            LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
            long was = days(other);
            core.database().execute("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                     where query ilike 'LISTEN%' and pid <> pg_backend_pid()""");
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());

            council.publish(Map.of(COPY_DUE, was + 1));

            assertThat(days(other)).isEqualTo(was + 1);
        }
    }

    private long days(ConfigurableApplicationContext instance) {
        return (Long) Objects.requireNonNull(Objects.requireNonNull(instance.getBean(Policies.class)
                        .of(council.council().id())
                        .block(Duration.ofSeconds(20)))
                .on(LocalDate.now(Days.LONDON))
                .inEffect(COPY_DUE)
                .value());
    }
}
