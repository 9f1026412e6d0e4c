package uk.ourplan.tenant.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.tenant.policy.catalogue.Catalogue;
import uk.ourplan.tenant.publishing.model.PolicyVersion;
import uk.ourplan.tenant.publishing.model.PublishedPolicy;
import uk.ourplan.tenant.publishing.model.Signature;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RememberedPoliciesSpec {

    private static final CouncilId COUNCIL = new CouncilId(new UUID(0, 9));

    private final Ticking clock = new Ticking();
    private final RememberedPolicies remembered = new RememberedPolicies(clock);

    @BeforeEach
    void news_come_in_and_a_policy_was_read() {
        remembered.listening();
        remembered.keep(COUNCIL, policy(1), remembered.mark());
    }

    @Test
    void while_news_come_in_what_was_read_once_is_trusted() {
        assertThat(remembered.trusted(COUNCIL)).isPresent();
        assertThat(remembered.trusted(new CouncilId(new UUID(0, 8)))).isEmpty();
    }

    @Test
    void after_a_publication_of_anybody_the_number_is_asked_again() {
        remembered.published(COUNCIL);

        assertThat(remembered.trusted(COUNCIL)).isEmpty();
        assertThat(remembered.known(COUNCIL, 1)).isNotNull();
        assertThat(remembered.known(COUNCIL, 2)).isNull();
    }

    @Test
    void what_was_read_while_news_of_a_publication_came_in_is_not_trusted() {
        long mark = remembered.mark();
        remembered.published(COUNCIL);
        remembered.keep(COUNCIL, policy(1), mark);

        assertThat(remembered.trusted(COUNCIL)).isEmpty();
    }

    @Test
    void an_older_policy_never_takes_the_place_of_a_later_one() {
        remembered.keep(COUNCIL, policy(3), remembered.mark());
        remembered.keep(COUNCIL, policy(2), remembered.mark());

        assertThat(remembered.trusted(COUNCIL))
                .hasValueSatisfying(policy -> assertThat(policy.latest()).isEqualTo(3));
    }

    @Test
    void without_news_and_until_something_is_read_after_they_came_back_nothing_is_trusted() {
        remembered.deaf();
        assertThat(remembered.trusted(COUNCIL)).isEmpty();
        remembered.listening();
        assertThat(remembered.trusted(COUNCIL)).isEmpty();

        remembered.keep(COUNCIL, policy(1), remembered.mark());
        assertThat(remembered.trusted(COUNCIL)).isPresent();
    }

    @Test
    void news_could_be_lost_in_silence_so_the_number_is_asked_now_and_then() {
        clock.now = clock.now.plus(RememberedPolicies.TRUSTED);

        assertThat(remembered.trusted(COUNCIL)).isEmpty();
    }

    @Test
    void whoever_publishes_here_sees_it_here_at_once_even_before_the_news_are_round() {
        remembered.publishing(COUNCIL);
        remembered.keep(COUNCIL, policy(1), remembered.mark());
        assertThat(remembered.trusted(COUNCIL)).isEmpty();

        clock.now = clock.now.plus(RememberedPolicies.OWN_NEWS);
        remembered.keep(COUNCIL, policy(2), remembered.mark());
        assertThat(remembered.trusted(COUNCIL)).isPresent();
    }

    private static PublishedPolicy policy(int latest) {
        Signature ann = new Signature(new WorkerId(new UUID(0, 1)), "Ann");
        return new PublishedPolicy(
                new Catalogue(List.of()),
                List.of(new PolicyVersion(
                        latest, LocalDate.of(2026, 4, 1), "why", ann, null, Instant.EPOCH, Map.of(), Map.of())));
    }

    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-11-23T10:00:00Z").plus(Duration.ZERO);

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(@Nullable ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
